### /stats: cómo responde la clínica a sus pacientes, en español. Solo para el equipo.

command-stats = Cómo respondemos, en cifras
stats-caption = <b>{ $clinic }</b>: cómo respondemos
stats-file = <b>{ $clinic }</b>: las cifras en una tabla. Los tiempos están en minutos.
stats-table = Como tabla
stats-head = { $clinic }
stats-about = Las últimas { $weeks } semanas

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } min
stats-hours = { $hours } h { $minutes } min
stats-days = { $days } d { $hours } h
stats-answered = de los casos, con respuesta de una persona ({ $answered } de { $opened })
stats-half = la mitad de las respuestas llegó en este tiempo
stats-nine-tenths = nueve de cada diez, en este tiempo
stats-slowest = la respuesta más lenta

stats-weeks = Casos según la semana en que empezaron
stats-week = { $day }/{ $month }
stats-in-time = a tiempo
stats-late = tarde
stats-waiting = sin cerrar

stats-levels = Cómo de grave fue
stats-reports = Todos los avisos
stats-patients = { $treatment }: pacientes

stats-column-opened = Casos abiertos
stats-column-answered = Casos con respuesta de una persona
stats-column-half = Primera respuesta: la mitad en (min)
stats-column-nine-tenths = Primera respuesta: nueve de cada diez en (min)
stats-column-slowest = Primera respuesta: la más lenta (min)
stats-column-week-opened = Casos abiertos en la semana del
stats-column-week-late = De ellos tarde, en la semana del
stats-column-week-waiting = De ellos sin cerrar, en la semana del
