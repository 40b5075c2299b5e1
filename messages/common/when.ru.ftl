# unreviewed: no clinician who grew up with Russian has read this file.
when-today = сегодня
when-tomorrow = завтра
when-yesterday = вчера
when-weekday = { $weekday }, { $date }
when-day-clock = { $day } в { $clock }
when-date = { $day } { $month }
when-date-year = { $day } { $month } { $year }

when-weekday-1 = понедельник
when-weekday-2 = вторник
when-weekday-3 = среда
when-weekday-4 = четверг
when-weekday-5 = пятница
when-weekday-6 = суббота
when-weekday-7 = воскресенье

when-month-1 = января
when-month-2 = февраля
when-month-3 = марта
when-month-4 = апреля
when-month-5 = мая
when-month-6 = июня
when-month-7 = июля
when-month-8 = августа
when-month-9 = сентября
when-month-10 = октября
when-month-11 = ноября
when-month-12 = декабря

list-then = { $left }, { $right }
list-and = { $left } и { $right }
