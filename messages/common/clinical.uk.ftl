# unreviewed: no clinician who grew up with Ukrainian has read this file.

safety-net = Негайно по допомогу ({ $emergency }), якщо важко дихати, набрякли губи, язик чи горло, раптом змінився зір, сплутаність або непритомність. Напишіть нам сьогодні, якщо жар, гній, шкіра гаряча або почервоніння росте, пухирі чи біль сильніший.
footer = Головне – те, що сказав ваш фахівець: це береже вашу шкіру і ваш результат.

step-head = { $clinic } · день { $day }
catch-up-head = { $clinic } · день { $day }: що важливо сьогодні

severity-mild = Трохи
severity-moderate = Помітно
severity-severe = Дуже сильно
trend-better = Краще
trend-same = Так само
trend-worse = Гірше

level-X = Очікувано
level-R = Звичайно
level-U = Терміново
level-E = Екстрено
