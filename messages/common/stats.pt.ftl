# unreviewed: no clinician who grew up with Portuguese has read this file.

command-stats = Como respondemos, em números
stats-caption = <b>{ $clinic }</b>: como respondemos
stats-file = <b>{ $clinic }</b>: os números em tabela. Tempos em minutos.
stats-table = Em tabela
stats-head = { $clinic }
stats-about = As últimas { $weeks } semanas

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } min
stats-hours = { $hours } h { $minutes } min
stats-days = { $days } d { $hours } h
stats-answered = dos casos respondidos por uma pessoa ({ $answered } de { $opened })
stats-half = metade das respostas veio neste tempo
stats-nine-tenths = nove em dez vieram neste tempo
stats-slowest = a resposta mais lenta

stats-weeks = Casos pela semana em que começaram
stats-week = { $day }/{ $month }
stats-in-time = a tempo
stats-late = tarde
stats-waiting = não fechados

stats-levels = Quão grave foi
stats-reports = Todos os relatos
stats-patients = { $treatment }: pacientes pelo relato mais grave

stats-column-opened = Casos abertos
stats-column-answered = Casos respondidos por uma pessoa
stats-column-half = Primeira resposta: metade em (min)
stats-column-nine-tenths = Primeira resposta: nove em dez em (min)
stats-column-slowest = Primeira resposta: mais lenta (min)
stats-column-week-opened = Casos abertos na semana de
stats-column-week-late = Destes tarde, na semana de
stats-column-week-waiting = Destes não fechados, na semana de
