# unreviewed: no clinician who grew up with German has read this file.
when-today = heute
when-tomorrow = morgen
when-yesterday = gestern
when-weekday = { $weekday } { $date }
when-day-clock = { $day } um { $clock }
when-date = { $day }. { $month }
when-date-year = { $day }. { $month } { $year }

when-weekday-1 = Montag
when-weekday-2 = Dienstag
when-weekday-3 = Mittwoch
when-weekday-4 = Donnerstag
when-weekday-5 = Freitag
when-weekday-6 = Samstag
when-weekday-7 = Sonntag

when-month-1 = Januar
when-month-2 = Februar
when-month-3 = März
when-month-4 = April
when-month-5 = Mai
when-month-6 = Juni
when-month-7 = Juli
when-month-8 = August
when-month-9 = September
when-month-10 = Oktober
when-month-11 = November
when-month-12 = Dezember

list-then = { $left }, { $right }
list-and = { $left } und { $right }
