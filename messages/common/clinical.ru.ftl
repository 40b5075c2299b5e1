# unreviewed: no clinician who grew up with Russian has read this file.

safety-net = Срочно за помощью ({ $emergency }), если трудно дышать, отекли губы, язык или горло, вдруг изменилось зрение, спутанность или обморок. Напишите нам сегодня, если жар, гной, кожа горячая или краснота растёт, волдыри или боль сильнее.
footer = Главное – то, что сказал ваш специалист: это бережёт вашу кожу и ваш результат.

step-head = { $clinic } · день { $day }
catch-up-head = { $clinic } · день { $day }: что важно сегодня

severity-mild = Немного
severity-moderate = Заметно
severity-severe = Очень сильно
trend-better = Лучше
trend-same = Так же
trend-worse = Хуже

level-X = Ожидаемо
level-R = Обычно
level-U = Срочно
level-E = Экстренно
