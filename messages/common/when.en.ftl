# Times and lists. $clock reads 14:05; $hour is its hour as a number.
when-today = today
when-tomorrow = tomorrow
when-yesterday = yesterday
when-weekday = { $weekday } { $date }
when-day-clock = { $day } at { $clock }
when-date = { $day } { $month }
when-date-year = { $day } { $month } { $year }

when-weekday-1 = Monday
when-weekday-2 = Tuesday
when-weekday-3 = Wednesday
when-weekday-4 = Thursday
when-weekday-5 = Friday
when-weekday-6 = Saturday
when-weekday-7 = Sunday

when-month-1 = January
when-month-2 = February
when-month-3 = March
when-month-4 = April
when-month-5 = May
when-month-6 = June
when-month-7 = July
when-month-8 = August
when-month-9 = September
when-month-10 = October
when-month-11 = November
when-month-12 = December

# "a, b and c": list-then joins all but the last. $letter and $letters are how $right begins.
list-then = { $left }, { $right }
list-and = { $left } and { $right }
