### El resumen diario en español: una línea buena, o lo que falla, lo peor primero. Solo para el equipo.

digest-well = ✅ { $clinic } · el último día: todo como debe ser
digest-wrong = ⚠️ { $clinic } · el último día: mirad esto, por favor
digest-messages =
    { $count ->
        [0] No tocaba ningún mensaje.
        [one] 1 mensaje, a su hora.
       *[other] { $count } mensajes, todos a su hora.
    }
digest-messages-some =
    { $count ->
        [0] No salió ningún mensaje.
        [one] Salió 1 mensaje.
       *[other] Salieron { $count } mensajes.
    }
digest-reports-fine =
    { $count ->
        [one] 1 aviso, sin nada que contestar.
       *[other] { $count } avisos, sin nada que contestar.
    }
digest-reports-answered =
    { $count ->
        [one] 1 aviso, contestado ({ $slowest }).
       *[other] { $count } avisos, todos contestados (el más lento, { $slowest }).
    }
digest-reports-some =
    { $count ->
        [one] 1 aviso; { $open } por contestar.
       *[other] { $count } avisos; { $open } por contestar.
    }
digest-minutes = { $minutes } min
digest-hours = { $hours } h
digest-late-case = { $sign } <b>{ $reference }</b>: debía contestarse { $at }.
digest-late-more = { $count } casos más fuera de plazo. Mira /cases.
digest-steps-late =
    { $count ->
        [one] 1 paso de aviso llegó con más de un minuto de retraso.
       *[other] { $count } pasos de aviso llegaron con más de un minuto de retraso.
    }
digest-alerts-failed =
    { $count ->
        [one] Telegram rechazó 1 mensaje al equipo.
       *[other] Telegram rechazó { $count } mensajes al equipo.
    }
digest-dropped =
    { $count ->
        [one] 1 mensaje falló y a nadie se le pidió llamar a ese paciente.
       *[other] { $count } mensajes fallaron y a nadie se le pidió llamar a esos pacientes.
    }
digest-missed =
    { $count ->
        [one] 1 mensaje previsto no salió a tiempo.
       *[other] { $count } mensajes previstos no salieron a tiempo.
    }
digest-unplanned = No hay plan para { $references }.
digest-doubled = Recibieron algo dos veces: { $references }.
digest-no-group = No hay grupo del equipo: los avisos van a cada persona en privado. Mira /setup.
digest-unproved = Puede que los avisos no lleguen a { $names }.
digest-unsure =
    { $count ->
        [one] De 1 mensaje no se sabe si llegó.
       *[other] De { $count } mensajes no se sabe si llegaron.
    }
digest-late =
    { $count ->
        [one] 1 mensaje llegó con más de un minuto de retraso.
       *[other] { $count } mensajes llegaron con más de un minuto de retraso.
    }
digest-gap =
    { $count ->
        [one] Nadie de guardia desde { $at }: 1 riesgo abierto.
       *[other] Nadie de guardia desde { $at }: { $count } riesgos abiertos.
    }
