# unreviewed: no clinician who grew up with German has read this file.

command-stats = Wie wir antworten, in Zahlen
stats-caption = <b>{ $clinic }</b>: wie wir antworten
stats-file = <b>{ $clinic }</b>: die Zahlen als Tabelle. Zeiten in Minuten.
stats-table = Als Tabelle
stats-head = { $clinic }
stats-about = Die letzten { $weeks } Wochen

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } min
stats-hours = { $hours } h { $minutes } min
stats-days = { $days } T { $hours } h
stats-answered = der Fälle von einem Menschen beantwortet ({ $answered } von { $opened })
stats-half = die Hälfte der Antworten kam in dieser Zeit
stats-nine-tenths = neun von zehn kamen in dieser Zeit
stats-slowest = die langsamste Antwort

stats-weeks = Fälle nach der Woche ihres Beginns
stats-week = { $day }.{ $month }.
stats-in-time = rechtzeitig
stats-late = spät
stats-waiting = noch offen

stats-levels = Wie ernst es war
stats-reports = Alle Berichte
stats-patients = { $treatment }: Personen nach ihrem ernstesten Bericht

stats-column-opened = Fälle eröffnet
stats-column-answered = Fälle von einem Menschen beantwortet
stats-column-half = Erste Antwort: Hälfte in (min)
stats-column-nine-tenths = Erste Antwort: neun von zehn in (min)
stats-column-slowest = Erste Antwort: langsamste (min)
stats-column-week-opened = Fälle eröffnet in der Woche vom
stats-column-week-late = Davon spät, in der Woche vom
stats-column-week-waiting = Davon offen, in der Woche vom
