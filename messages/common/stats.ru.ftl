# unreviewed: no clinician who grew up with Russian has read this file.

command-stats = Как мы отвечаем, в цифрах
stats-caption = <b>{ $clinic }</b>: как мы отвечаем
stats-file = <b>{ $clinic }</b>: цифры таблицей. Время в минутах.
stats-table = Таблицей
stats-head = { $clinic }
stats-about = Последних недель: { $weeks }

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } мин
stats-hours = { $hours } ч { $minutes } мин
stats-days = { $days } д { $hours } ч
stats-answered = случаев, где ответил человек ({ $answered } из { $opened })
stats-half = половина ответов пришла за это время
stats-nine-tenths = девять из десяти пришли за это время
stats-slowest = самый медленный ответ

stats-weeks = Случаи по неделе начала
stats-week = { $day }.{ $month }
stats-in-time = вовремя
stats-late = поздно
stats-waiting = не закрыты

stats-levels = Насколько серьёзно
stats-reports = Все сообщения
stats-patients = { $treatment }: пациенты по самому серьёзному

stats-column-opened = Открыто случаев
stats-column-answered = Ответил человек
stats-column-half = Первый ответ: половина за (мин)
stats-column-nine-tenths = Первый ответ: девять из десяти за (мин)
stats-column-slowest = Первый ответ: самый медленный (мин)
stats-column-week-opened = Открыто случаев за неделю с
stats-column-week-late = Из них поздно, за неделю с
stats-column-week-waiting = Из них не закрыты, за неделю с
