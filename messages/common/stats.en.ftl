### /stats: how the clinic answers its patients, in English. For staff only.

command-stats = How we answer, in figures
stats-caption = <b>{ $clinic }</b>: how we answer
stats-file = <b>{ $clinic }</b>: the figures as a table. Times are in minutes.
stats-table = As a table
stats-head = { $clinic }
stats-about = The last { $weeks } weeks

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } min
stats-hours = { $hours } h { $minutes } min
stats-days = { $days } d { $hours } h
stats-answered = of cases answered by a person ({ $answered } of { $opened })
stats-half = half of the answers came within this
stats-nine-tenths = nine in ten came within this
stats-slowest = the slowest answer

stats-weeks = Cases by the week they began
stats-week = { $day }/{ $month }
stats-in-time = in time
stats-late = late
stats-waiting = not closed yet

stats-levels = How grave it was
stats-reports = All reports
stats-patients = { $treatment }: patients

stats-column-opened = Cases opened
stats-column-answered = Cases answered by a person
stats-column-half = First answer: half within (min)
stats-column-nine-tenths = First answer: nine in ten within (min)
stats-column-slowest = First answer: slowest (min)
stats-column-week-opened = Cases opened in the week of
stats-column-week-late = Of these late, in the week of
stats-column-week-waiting = Of these not closed, in the week of
