### Silencio en español: el recordatorio que leen los pacientes, y lo que lee el equipo cuando no se sabe nada.

nudge-ask = ¿Qué tal tu piel hoy? Basta con un toque.
nudge-worse = Si algo te preocupa, dínoslo cuando quieras. En una emergencia llama al { $emergency }.

card-silent = <b>Sin noticias.</b> Llama al paciente, por favor.
page-silent = { $sign } { $reference } no ha contestado a la revisión. Llama al paciente, por favor.
page-silent-after = { $sign } { $reference }: sin noticias del paciente desde que { $name } respondió. Llámale o cierra el caso.

unheard-head =
    { $count ->
        [one] Sin noticias: 1 paciente
       *[other] Sin noticias: { $count } pacientes, lo peor primero
    }
unheard-none = ✅ Hay noticias de todos los pacientes.
unheard-line = <b>{ $reference }</b> · día { $day } · sin noticias { $since }
unheard-last = último: { $level }
unheard-flags =
    { $count ->
        [one] 1 riesgo
       *[other] { $count } riesgos
    }
unheard-more = y { $count } más
unheard-button = Sin noticias
cases-unheard = Sin noticias: { $references }
