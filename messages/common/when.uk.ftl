# unreviewed: no clinician who grew up with Ukrainian has read this file.
when-today = сьогодні
when-tomorrow = завтра
when-yesterday = учора
when-weekday = { $weekday }, { $date }
when-day-clock = { $day } о { $clock }
when-date = { $day } { $month }
when-date-year = { $day } { $month } { $year }

when-weekday-1 = понеділок
when-weekday-2 = вівторок
when-weekday-3 = середа
when-weekday-4 = четвер
when-weekday-5 = п'ятниця
when-weekday-6 = субота
when-weekday-7 = неділя

when-month-1 = січня
when-month-2 = лютого
when-month-3 = березня
when-month-4 = квітня
when-month-5 = травня
when-month-6 = червня
when-month-7 = липня
when-month-8 = серпня
when-month-9 = вересня
when-month-10 = жовтня
when-month-11 = листопада
when-month-12 = грудня

list-then = { $left }, { $right }
list-and = { $left } і { $right }
