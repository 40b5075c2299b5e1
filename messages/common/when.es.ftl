# Horas y listas. $clock se lee 14:05; $hour es su hora como número.
when-today = hoy
when-tomorrow = mañana
when-yesterday = ayer
when-weekday = el { $weekday } { $date }
when-day-clock =
    { $hour ->
        [1] { $day } a la { $clock }
       *[other] { $day } a las { $clock }
    }
when-date = { $day } de { $month }
when-date-year = { $day } de { $month } de { $year }

when-weekday-1 = lunes
when-weekday-2 = martes
when-weekday-3 = miércoles
when-weekday-4 = jueves
when-weekday-5 = viernes
when-weekday-6 = sábado
when-weekday-7 = domingo

when-month-1 = enero
when-month-2 = febrero
when-month-3 = marzo
when-month-4 = abril
when-month-5 = mayo
when-month-6 = junio
when-month-7 = julio
when-month-8 = agosto
when-month-9 = septiembre
when-month-10 = octubre
when-month-11 = noviembre
when-month-12 = diciembre

# «a, b y c»: list-then une todos menos el último. «y» pasa a «e» delante de i- e hi-.
list-then = { $left }, { $right }
list-and =
    { $letter ->
        [i] { $left } e { $right }
       *[other] { $letters ->
            [hi] { $left } e { $right }
           *[other] { $left } y { $right }
        }
    }
