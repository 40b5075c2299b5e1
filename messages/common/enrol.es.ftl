### El alta: la parte del paciente y la del mostrador, en español.

treatment-area = { $treatment }, { $area }

# La primera tarjeta, antes de guardar nada.
enrol-clinic = <b>{ $clinic }</b>
enrol-visit = Tu visita con nosotros: { $treatment }, { $session }.
enrol-notice = Te envío los cuidados y paso tus mensajes al equipo. Soy automático: no puedo examinarte.
    Tus mensajes los guardan Telegram y la clínica.
    No es para emergencias: llama al { $emergency }.
enrol-agree = Soy yo · Acepto
enrol-what = ¿Qué se guarda?
enrol-not-me = No soy yo
enrol-back = Volver
enrol-disagree = No acepto
enrol-languages = 🌐 Idioma · Language
enrol-stored = Guardamos tu número de Telegram, tu nombre de pila, idioma y zona horaria, tu visita y lo que nos cuentes aquí.
    Lo guardamos cifrado en nuestro servidor para que el equipo pueda cuidarte. Telegram también guarda el chat y puede leerlo.
    Para verlo, envía /mydata. Para borrarlo, envía /forget.
enrol-agreed = <b>{ $clinic }</b>
    ✅ Aceptaste { $time }.
enrol-refused = { $clinic }
    No hemos guardado nada sobre ti. Este código queda cerrado.
    Si quieres entrar más tarde, llámanos y te damos otro: { $phone }.
enrol-already-in = Ya estás con nosotros.
enrol-hello-again = { $clinic }
    Estoy aquí para ti. Escríbeme o usa el botón de abajo a cualquier hora. /plan muestra lo que viene.
enrol-not-ready = { $clinic }
    Tus consejos aún no están listos. Hemos avisado al equipo. Llámales, por favor: { $phone }.
enrol-tap-first = Si necesitas ayuda ahora, llama al { $emergency }. Aquí todavía nadie lee tus palabras: toca antes un botón o llama a la clínica: { $phone }.

# Preguntas de riesgo: una casilla cada una. No, sí, no sé, en ese orden.
enrol-risk-head = Dos cosas rápidas, para cuidarte bien.
enrol-risk-how = ¿Es tu caso algo de esto? Toca lo que sí. Toca dos veces para «no sé».
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Sí: { $question }
enrol-risk-unsure = No sé: { $question }
enrol-risk-off = Quitado: { $question }
enrol-risk-none = Nada de esto
enrol-risk-done = Listo
enrol-risk-empty = No hay nada marcado. Toca lo que sea tu caso o «Nada de esto».
enrol-risk-closed = Ya tenemos tus respuestas. Si algo cambió, escríbenos.
enrol-noted = ✅ Anotado: { $flags }
enrol-noted-unsure = { $label } (no sé)
enrol-noted-none = ✅ Anotado: nada de esto

# The same card opened again later, to add something.
my-answers = Mis respuestas
my-answers-head = Estas son tus respuestas. ¿Cambió algo o falta algo?
my-answers-how = Toca lo que sea tu caso y luego «Listo». Toca dos veces para «no sé». Para quitar algo, escríbenos.
my-answers-kept = Eso ya está anotado. Si no es así, escríbenos: una persona lo corrige.
staff-risks = <b>{ $reference }</b> ha añadido algo a sus respuestas
staff-risks-more = Nuevo: { $flags }. Cuenta desde el próximo aviso.

# Zona horaria.
enrol-zone-ask = Tu zona horaria: { $city }, ahora { $clock }
enrol-zone-right = Correcto
enrol-zone-other = Estoy en otra
enrol-zone-choose = ¿Qué lugar tiene tu hora? Elígelo o escribe una ciudad grande cercana (en inglés).
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = Más lugares
enrol-zone-list = Ver la lista
enrol-zone-unknown = No conozco la ciudad «{ $city }». Prueba con una más grande, en inglés, o elige de la lista.
    Si era para la clínica, toca el segundo botón.
enrol-zone-done = ✅ Zona horaria: { $city }

enrol-done = ✅ { $clinic }: todo listo
enrol-done-next = Te escribo { $time }.
enrol-done-worry = Si algo te preocupa, toca el botón de abajo, a cualquier hora. /help muestra nuestro teléfono.
enrol-not-ours = { $clinic }
    El equipo no pudo unir este chat a una visita, así que no llegarán más consejos.
    Llámales, por favor: { $phone }. En una emergencia, llama al { $emergency }.

# Lo que lee el equipo cuando alguien entra.
staff-joined = <b>{ $reference }</b> ha entrado
staff-visit = { $treatment } · sesión { $session }
staff-minor = <b>{ $reference }</b>: llamar, por favor
    Tiene menos de 18 años, o no lo sabe. Comprobad que su madre, padre o tutor lo sabe y acepta.
staff-not-ready = ⏳ Un paciente no pudo entrar
    Los textos de { $treatment } cambiaron y aún nadie los ha aprobado.
    Ejecutar: aftercare protocol approve { $name } --clinic { $clinic } --by "NOMBRE"
staff-not-ours = No es de aquí
staff-not-ours-ask = ¿Parar los cuidados de <b>{ $reference }</b>? Le diremos que pregunte a la clínica.
staff-not-ours-sure = Sí, parar
staff-not-ours-done = <b>{ $reference }</b>: parado por { $name }, no es de aquí

# /enrol en el mostrador.
code-treatment = Paciente nuevo: ¿qué tratamiento?
code-area = ¿Qué zona?
code-when = ¿Cuándo terminó la sesión?
code-which-day = ¿Qué día?
code-what-time = { $day }: ¿a qué hora? Toca una o responde a este mensaje con una hora como 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Sesión { $session }
code-now = Ahora mismo
code-earlier = Hoy, antes
code-other-day = Otro día
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Otras horas
code-time-unknown = No entendí esa hora. Escríbela como 10:30.
code-done = ✅ Código listo
code-code = Código: <b>{ $code }</b>
code-link = { $link }
code-until = Sirve una vez, hasta el { $date }.

error-code-refused = Este código no funciona. Pide uno nuevo a tu clínica.
error-code-wait = Fueron demasiados intentos. Espera una hora o pide ayuda a tu clínica.
error-not-approved = Nadie ha aprobado aún los textos de { $name } para esta clínica. Ejecutar: aftercare protocol approve { $name } --clinic { $clinic } --by "NOMBRE"
error-nothing-approved = Aún no hay ningún tratamiento aprobado, así que no se puede hacer un código. Ejecutar: aftercare protocol approve { $name } --clinic { $clinic } --by "NOMBRE"
error-no-such-protocol = No hay ningún tratamiento llamado { $name }. Hay: { $known }
error-no-such-area = No hay ninguna zona llamada { $area }. Hay: { $known }
error-no-such-language = No hay textos en { $language }. Hay: { $known }
error-session-ahead = Esa sesión aún no ha llegado. Revisa la fecha y la hora.
error-session-too-old = Esa sesión fue hace más de { $days } días. Revisa la fecha.
error-no-such-flag = No hay ninguna marca así que ponga el equipo: { $flag }. Hay: { $known }.
