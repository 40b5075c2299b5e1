# unreviewed: no clinician who grew up with Portuguese has read this file.
when-today = hoje
when-tomorrow = amanhã
when-yesterday = ontem
when-weekday = { $weekday }, { $date }
when-day-clock = { $day }, { $clock }
when-date = { $day } de { $month }
when-date-year = { $day } de { $month } de { $year }

when-weekday-1 = segunda-feira
when-weekday-2 = terça-feira
when-weekday-3 = quarta-feira
when-weekday-4 = quinta-feira
when-weekday-5 = sexta-feira
when-weekday-6 = sábado
when-weekday-7 = domingo

when-month-1 = janeiro
when-month-2 = fevereiro
when-month-3 = março
when-month-4 = abril
when-month-5 = maio
when-month-6 = junho
when-month-7 = julho
when-month-8 = agosto
when-month-9 = setembro
when-month-10 = outubro
when-month-11 = novembro
when-month-12 = dezembro

list-then = { $left }, { $right }
list-and = { $left } e { $right }
