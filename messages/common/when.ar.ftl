# unreviewed: no clinician who grew up with Arabic has read this file.
when-today = اليوم
when-tomorrow = غدا
when-yesterday = أمس
when-weekday = { $weekday } { $date }
when-day-clock = { $day } الساعة { $clock }
when-date = { $day } { $month }
when-date-year = { $day } { $month } { $year }

when-weekday-1 = الاثنين
when-weekday-2 = الثلاثاء
when-weekday-3 = الأربعاء
when-weekday-4 = الخميس
when-weekday-5 = الجمعة
when-weekday-6 = السبت
when-weekday-7 = الأحد

when-month-1 = يناير
when-month-2 = فبراير
when-month-3 = مارس
when-month-4 = أبريل
when-month-5 = مايو
when-month-6 = يونيو
when-month-7 = يوليو
when-month-8 = أغسطس
when-month-9 = سبتمبر
when-month-10 = أكتوبر
when-month-11 = نوفمبر
when-month-12 = ديسمبر

list-then = { $left }، { $right }
list-and = { $left } و{ $right }
