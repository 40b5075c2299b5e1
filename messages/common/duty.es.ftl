### Guardias en español: quién está de guardia, horario con personal, huecos, pruebas del camino a cada persona.
### Solo para el equipo, salvo las líneas de estado del final, que leen los pacientes.

staff-name = { $name }
moment-until-clock =
    { $hour ->
        [1] hasta la { $clock }
       *[other] hasta las { $clock }
    }
moment-until-day = hasta { $day }

## /duty.
duty-head = { $clinic } · guardias
duty-now = 👀 Ahora: { $names } { $until }
duty-now-nobody = ⏳ Ahora: nadie. Los avisos van a todo el equipo.
duty-now-open = 👀 Ahora: todo el equipo, como en todo el horario
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: nadie
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Nadie ha tomado guardia todavía. En el horario se avisa a todo el equipo.
duty-promise = A los pacientes solo se les promete respuesta cuando hay alguien de guardia, { $until }.
duty-unproved = ⚠️ Puede que los avisos no lleguen a { $names }.
duty-take-now = Estoy de guardia
duty-end = Acabar guardia
duty-plan = Planear semana
duty-give = Pasar guardia
duty-hours = Horario
duty-in-private = Está en nuestro chat privado.
duty-taken = ✅ Estás de guardia { $until }
duty-ended = Tu guardia ha acabado.
duty-ended-nobody = Tu guardia ha acabado. Ahora no hay nadie de guardia.
duty-not-on = Ahora no estás de guardia.

## La semana, en privado.
duty-plan-head = { $clinic } · tu guardia. ¿Qué día?
duty-plan-day = { $clinic } · { $day }. Toca lo que tomas.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Atrás
duty-weekday-1 = Lun
duty-weekday-2 = Mar
duty-weekday-3 = Mié
duty-weekday-4 = Jue
duty-weekday-5 = Vie
duty-weekday-6 = Sáb
duty-weekday-7 = Dom

## Pasar la guardia.
duty-give-none = No tienes ninguna guardia que pasar.
duty-give-nobody = Todavía no hay nadie más. El responsable puede invitar con /setup.
duty-give-who = { $clinic } · pasar guardia, { $span }. ¿A quién?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = Se lo he preguntado a { $name }. Hasta que acepte, sigue siendo tuya.
duty-ask = { $clinic } · { $name } te pide que tomes su guardia, { $span }.
duty-accept = La tomo
duty-decline = No puedo
duty-accepted = ✅ Estás de guardia, { $span }.
duty-accepted-by = ✅ { $name } toma tu guardia, { $span }.
duty-group-changed = Guardia, { $span }: { $name }
duty-declined = Gracias. { $name } ya lo sabe.
duty-declined-by = ⏳ { $name } no puede tomar tu guardia, { $span }. Sigue siendo tuya.
duty-gone = Esa guardia ya pasó o ha cambiado de manos.

## Huecos.
gap-head = ⏳ { $clinic } · nadie de guardia { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] 1 paciente estará entonces en sus primeros días.
           *[other] { $early } pacientes estarán entonces en sus primeros días.
        }
        [1] Hay 1 caso rojo abierto y { $early } en sus primeros días.
       *[other] Hay { $red } casos rojos abiertos y { $early } en sus primeros días.
    }
gap-ask = ¿Quién puede tomarla?
gap-take = La tomo

## Horario, para el responsable.
hours-head = { $clinic } · horario con personal
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Cerrado: { $dates }
hours-never-closed = No hay festivos anotados.
hours-digest = Resumen diario a las { $at }
hours-why = Con este horario se promete respuesta a los pacientes.
hours-change = Cambiar horario
hours-holidays = Festivos
hours-digest-button = Hora del resumen
hours-ask = Escribe tu horario, por ejemplo:
    { $example }
hours-example = Lun-Vie 09:00-13:00 14:00-18:00, Sáb 10:00-14:00
hours-wrong = No puedo leer eso. Escríbelo así:
    { $example }
hours-kept = ✅ Guardado. Cuenta desde ahora.
hours-holidays-ask = ¿Qué días no hay nadie? Escribe las fechas, por ejemplo:
    { $example }
    Sustituyen a los días anotados antes.
hours-holidays-none = Sin festivos
hours-leave = Dejarlo como está
hours-left = No se ha cambiado nada.
hours-digest-ask = ¿Cuándo debe llegar el resumen diario?
hours-time = { $at }

## Una prueba del camino a alguien.
test-ping = { $clinic } · una prueba
    Toca el botón, por favor: así sabemos que los avisos te llegan aquí.
test-button = Me ha llegado
test-first = Toca el botón de abajo: así sabemos que los avisos te llegan aquí.
test-thanks = ✅ Los avisos te llegan aquí.
test-done = ✅ { $clinic } · los avisos te llegan aquí.
setup-proved = ✅ Los avisos llegan a todo el equipo
setup-unproved = ⏳ Puede que los avisos no lleguen a { $names }. Pídeles que abran nuestro chat y toquen la prueba.
test-again = Enviar las pruebas
test-sent = Enviado a { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ Para crear códigos, dos personas deben haber tocado su prueba. Hasta ahora: nadie
       *[other] ⏳ Para crear códigos, dos personas deben haber tocado su prueba. Hasta ahora: una
    }
setup-no-hours = ⏳ Para crear códigos falta el horario con personal: ponlo con el botón de abajo
error-too-few-reached =
    { $count ->
        [0] Ahora no hay códigos nuevos: los avisos deben llegar a dos personas y nadie ha tocado su prueba.
       *[other] Ahora no hay códigos nuevos: los avisos deben llegar a dos personas y solo una ha tocado su prueba.
    } El responsable invita a alguien en /setup; cada uno toca la prueba en nuestro chat.
error-no-hours = Ahora no hay códigos nuevos: falta el horario con personal. El responsable lo pone en /setup.
codes-held = ⏳ { $clinic }: por ahora no hay códigos nuevos. Quien ya tiene un código aún puede entrar.
codes-again = ✅ { $clinic }: ya se pueden crear códigos otra vez.

## Avisos bajo una tarjeta.
page-duty = { $sign } { $reference }: nadie lo ha tomado { $since }. Estás de guardia: tómalo, por favor.
page-everyone-duty = { $sign } { $level } · caso { $reference }: se avisa a todo el equipo. De guardia: { $names }. Que alguien lo tome ya.

## La línea de estado del paciente cuando no hay nadie de guardia.
status-no-duty = Ahora no hay nadie de guardia. Volverá a haber alguien { $opens }. No nos esperes: llama al { $phone }. Si no contestamos, ve hoy a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-duty-ends = Quizá solo podamos responder { $by }. No nos esperes: llama al { $phone }. Si no contestamos, ve hoy a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-no-duty-routine = Ahora no hay nadie de guardia. Volverá a haber alguien { $opens } y responderá { $by }. Si empeora, avísanos. En una emergencia: { $emergency }.

command-duty = Quién está de guardia
