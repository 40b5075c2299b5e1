### Casos en español: la tarjeta y sus botones, avisos, palabras que pasan, la línea de estado del paciente, la lista.

## Momentos detrás de una palabra. «-clock» es hoy, «-day» otro día.
moment-at-clock =
    { $hour ->
        [1] a la { $clock }
       *[other] a las { $clock }
    }
moment-at-day = { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }
moment-by-clock =
    { $hour ->
        [1] antes de la { $clock }
       *[other] antes de las { $clock }
    }
moment-by-day = { $day } como muy tarde
moment-since-clock =
    { $hour ->
        [1] desde la { $clock }
       *[other] desde las { $clock }
    }
moment-since-day = desde { $day }

## La tarjeta. Su primera línea se ve con la pantalla bloqueada: sin tratamiento ni palabras de salud.
card-head-open = { $sign } { $level } · caso { $reference } · responder { $by }
card-head-now = { $sign } { $level } · caso { $reference } · responder ahora
card-head-late = { $sign } { $level } · caso { $reference } · debía responderse { $at }
card-head = { $sign } { $level } · caso { $reference }
card-head-moved = { $sign } Caso { $reference }: la tarjeta nueva está más abajo
card-claimed = 👀 Lo tiene { $name } { $since } · responder { $by }
card-answered = 💬 { $name } respondió { $at }. Falta cerrarlo.
card-phoned = ✅ { $name } respondió por teléfono { $at }. Falta cerrarlo.
card-closed = ✅ { $name } lo cerró { $at }: { $outcome }
card-closed-reason = ✅ { $name } lo cerró { $at }: { $reason }
card-lapsed = { $name } lo tenía { $since } y no hubo respuesta. Vuelve a estar abierto.
card-told = Se avisó al paciente { $at } de que nadie ha respondido todavía.
card-unreached = <b>La última respuesta no llegó al paciente.</b> Llamadle por teléfono.
card-unreachable = <b>Telegram ya no llega a este paciente.</b> Llamadle por teléfono.
card-photo-asked = Foto pedida { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · nos lo dijo { $at }
card-severity-unknown = sin decir cuánto, cuenta como «Mucho»
card-day = día { $day } ({ $hours } h)
card-report = aviso { $number }
card-trend-worse = peor
card-trend-same = igual
card-trend-better = mejor
card-pain = Dolor { $pain } de 10
card-flags = Riesgos: { $flags }
card-flags-none = Riesgos: ninguno
card-flags-unanswered = Preguntas de riesgo sin responder: cuentan como sí
card-flag-unsure = { $flag } (no lo sabe)
card-words = «{ $words }»
card-media = Con: { $media }
card-media-photo = foto
card-media-voice = mensaje de voz
card-media-video = vídeo
card-media-sticker = sticker
card-media-document = archivo
card-media-other = algo que no son palabras
card-contact = Último contacto: { $what } { $at } ({ $level })
card-contact-checkin = control
card-contact-report = aviso
card-contact-joined = Último contacto: se unió { $at }
card-why = Por qué { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (sin fila para esta hora)
card-why-flag = { $flag }
card-why-words = las palabras apuntan a «{ $what }»
card-why-words-unanswered = las palabras apuntan a «{ $what }», y sin respuesta al preguntar
card-why-rule = { $what } ({ $rule })
card-why-trend = cómo cambia
card-why-strength = lo fuerte que es
card-why-combination = señales que coinciden
card-why-place = cerca del ojo
card-why-unread = tiene que leerlo una persona
card-why-silence = no respondió
card-why-outside = después del fin del seguimiento
card-why-patient-now = el paciente necesita ayuda ya
card-why-patient-today = el paciente quiere respuesta hoy
card-why-patient-wait = el paciente dice que puede esperar
card-why-unreachable = Telegram no llega al paciente
card-why-lost-message = no se pudo enviar un mensaje al paciente
card-why-lost-update = no se procesó algo que envió el paciente

## Botones de la tarjeta, 20 caracteres como mucho.
case-take = Lo atiendo yo
case-approved = Respuesta aprobada
case-phone = Respondido por tel.
case-close = Cerrar
case-give-back = Devolver
case-photo = Pedir una foto
case-history = Ficha del paciente
case-back = Volver
case-all_fine = Todo bien
case-seen_here = Visto aquí
case-sent_elsewhere = Enviado a otro sitio
case-other = Otro…
case-outcome-all_fine = todo bien
case-outcome-seen_here = visto aquí
case-outcome-sent_elsewhere = enviado a otro sitio
case-outcome-other = otro

## Lo que contesta una pulsación.
case-yours = Es tuyo. Responde a la tarjeta { $by }.
case-taken = Lo tiene { $name } { $since }
case-already-answered = { $name } respondió { $at }
case-already-closed = { $name } lo cerró { $at }
case-open-again = Está abierto para todo el equipo
case-news = No se hizo: { $reference } ha vuelto a escribir. Léelo primero, por favor.
case-not-yours = Lo tiene { $name }: solo esa persona o un responsable puede devolverlo
case-gone = Este caso ya no está aquí.
error-illegal-move = Alguien del equipo fue más rápido. La tarjeta más nueva dice cómo está el caso.
case-kept-phone = Anotado: respondiste por teléfono
case-photo-asked = Se pide una foto al paciente
case-closed = Cerrado
case-reason-ask = ¿Cómo se cerró { $reference }? Responde a este mensaje con tus palabras. El paciente no las ve.
case-reason-kept = ✅ { $reference } está cerrado.
case-reason-none = { $reference } sigue abierto.
case-reason-words = Escríbelo con palabras, como respuesta a mi pregunta.

## Avisos debajo de una tarjeta.
page-again = { $sign } { $reference }: nadie lo atiende { $since }. Atendedlo ahora, por favor.
page-next = { $sign } { $reference }: nadie lo atiende { $since }. Ahora te toca a ti.
page-owner = { $sign } { $reference }: nadie lo atiende { $since }. Te aviso como responsable.
page-everyone = { $sign } { $level } · caso { $reference }: aviso a todo el equipo. Atendedlo ahora, por favor.
page-told = { $sign } { $reference }: nadie ha respondido { $since }. El paciente lo sabe y se le pidió que llame.
page-lapsed = { $sign } { $reference } vuelve a estar abierto: { $name } lo tenía { $since } y no hubo respuesta.
page-unreachable = { $sign } { $reference }: Telegram ya no llega a este paciente. Llamadle por teléfono.
page-called = { $sign } { $reference }: el paciente dice que ya ha llamado al { $emergency }.
page-given-back = { $sign } { $reference } vuelve a estar abierto: { $name } lo ha devuelto.

## Palabras entre el equipo y el paciente.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, corregido: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, corregido:
relay-photo = 💬 { $name }, { $clinic }: envíanos una foto, por favor.
relay-photo-how = Con luz de día, sin flash, a unos 30 cm, toda la zona tratada. Envíala aquí.
relay-sent = ✅ Enviado a { $reference } { $at }
relay-sent-closed = ✅ Enviado a { $reference } { $at }. El caso sigue cerrado.
relay-crossed = { $sign } Tus palabras se enviaron, pero { $reference } tiene novedades desde el mensaje al que respondiste. <b>El caso sigue abierto.</b> Lee su ficha más reciente y responde a esa.
relay-failed = ⚠️ <b>No entregado a { $reference }</b> ({ $at }). Llama al paciente por teléfono.
relay-failed-photo = ⚠️ <b>No se llegó a { $reference }</b> ({ $at }): el paciente no sabe que queréis una foto. Llamadle por teléfono.
relay-not-staff = Aquí solo puede responder el equipo de la clínica. No se ha enviado nada al paciente.
relay-command = No se ha enviado nada al paciente: lo que empieza por / es una orden.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: cambió lo que escribió
relay-in-report = 💬 { $reference } { $at } · aviso { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = Desde el día anterior: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): el paciente envió algo que no se puede pasar. Preguntadle.
relay-in-words = «{ $words }»
note-kept = 📝 Nota guardada, el paciente no la ve
note-changed = 📝 Nota cambiada, el paciente no la ve
note-too-late = 📝 Nota guardada. Pero el paciente ya tiene estas palabras como respuesta.
note-how = Responde a una tarjeta con /note y tus palabras. El paciente nunca ve las notas.

## La línea de estado del paciente. Su primera línea se ve con la pantalla bloqueada.
status-sent = ⏳ Enviado a { $clinic } { $at }
status-sent-to = ⏳ Enviado a { $name }, { $clinic } { $at }
status-was-sent = ✅ Enviado a { $clinic } { $at }
status-seen = 👀 Visto por { $name } { $at }
status-answered = ✅ { $name } respondió { $at }
status-phoned = ✅ { $name } respondió por teléfono { $at }
status-closed = ✅ { $clinic } lo cerró { $at }
status-write-again = Si hay algo nuevo o va a peor, escribe aquí. En una emergencia llama al { $emergency }.
status-answer = Alguien responderá { $by }. Si no, llama al { $phone }. Si empeora: { $emergency }.
status-answer-routine = Alguien lo leerá y responderá { $by }. Si empeora, avísanos. En una emergencia: { $emergency }.
status-shut = La clínica está cerrada ahora y abre { $opens }. No nos esperes: llama al { $phone }. Si no contestamos, ve hoy a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-closing = Cerramos pronto y quizá respondamos { $by }. No nos esperes: llama al { $phone }. Si no contestamos, ve hoy a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-seen-shut = A esta hora hay poca gente de guardia. No esperes si empeora: llama al { $phone } o ve a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-shut-routine = La clínica está cerrada ahora y abre { $opens }. Alguien responderá { $by }. Si empeora, avísanos. En una emergencia: { $emergency }.
status-emergency = Llama ya al { $emergency } si no lo has hecho. No esperes aquí una respuesta.
status-nobody = Nadie de la clínica puede leer mensajes aquí todavía. Llama al { $phone }. Si no contestamos, ve hoy a urgencias cerca de ti. En una emergencia llama al { $emergency }.
status-late = Nadie ha respondido todavía. Llámanos: { $phone }. Si no contestamos, ve hoy a urgencias. En una emergencia llama al { $emergency }.
status-late-routine = Nadie ha respondido todavía. Llámanos: { $phone }. En una emergencia llama al { $emergency }.
late-urgent = Nadie ha respondido todavía y no debes esperar. Llámanos: { $phone }. Si no contestamos, ve hoy a urgencias. En una emergencia llama al { $emergency }.
late-routine = Nadie ha respondido todavía y lo sentimos. Llámanos: { $phone }. Si empeora y no contestamos, ve a urgencias. En una emergencia llama al { $emergency }.
late-emergency = Llama ya al { $emergency } si no lo has hecho. Nadie de la clínica ha respondido todavía y no debes esperar. Nuestro teléfono: { $phone }.

## La lista de abiertos y la ficha del paciente.
cases-none = ✅ Ningún caso abierto
cases-head =
    { $count ->
        [one] Un caso abierto
       *[other] { $count } casos abiertos, primero los peores
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = responder { $by }
cases-now = responder ahora
cases-late = debía responderse { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = respondido, falta cerrarlo
cases-more = y { $count } más
cases-button = { $reference }
history-head = Ficha del paciente { $reference }
history-earlier = … y { $count } anteriores
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, paciente: «{ $words }»
history-out = { $at }, { $name }: «{ $words }»
history-note = 📝 { $at }, { $name }: «{ $words }»
