# unreviewed: no clinician who grew up with Russian has read this file.
### Topics of a staff group, in Russian. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = Открыть тему
card-head-in-topic = { $sign } Случай { $reference }: карточка в своей теме
case-in-topic = Карточка { $reference } в своей теме
topics-no-right = { $clinic }: в группе команды есть темы, но создавать их мне нельзя. Сделайте меня администратором с правом управлять темами: тогда у каждого пациента будет своя.
