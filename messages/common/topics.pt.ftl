# unreviewed: no clinician who grew up with Portuguese has read this file.
### Topics of a staff group, in Portuguese. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = Abrir o tópico
card-head-in-topic = { $sign } Caso { $reference }: o cartão está no tópico próprio
case-in-topic = O cartão de { $reference } está no tópico próprio
topics-no-right = { $clinic }: o grupo da equipe tem tópicos, e não posso criar nenhum. Faça de mim um administrador que gerencia tópicos: assim cada paciente tem o seu.
