# unreviewed: no clinician who grew up with Ukrainian has read this file.
### Topics of a staff group, in Ukrainian. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = Відкрити тему
card-head-in-topic = { $sign } Випадок { $reference }: картка у своїй темі
case-in-topic = Картка { $reference } у своїй темі
topics-no-right = { $clinic }: у групі команди є теми, але створювати їх мені не можна. Зробіть мене адміністратором із правом керувати темами: тоді кожен пацієнт матиме свою.
