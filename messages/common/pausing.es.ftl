### Menos mensajes, otra hora, una pausa, un final: /pause, /resume, /stop, /timezone, en español. Sin revisar por un profesional de lengua española.

# Mensajes enteros que significan «parar» o «pausa», separados por comas; mayúsculas y signos no importan.
stop-words = parar, para, detener, alto, baja, darme de baja, no más mensajes, cancelar mensajes
pause-words = pausa, pausar
# A esto se contesta como a /help, y además lo lee una persona.
help-words = ayuda, ayúdame, menú, comandos

messages-head = <b>{ $clinic }</b>: tus mensajes
messages-all = ✅ Los consejos y preguntas llegan según el plan.
messages-quieter = ✅ Solo llegan las preguntas más importantes.
messages-paused = ⏳ En pausa. No llegan consejos ni preguntas hasta que toques «Seguir».
messages-stopped = Parado. Ya no llegan consejos ni preguntas.
messages-hour = Los mensajes del día llegan sobre las { $clock }.
messages-open = Puedes escribirnos a cualquier hora y lo lee una persona.
messages-case = Tu aviso sigue en { $clinic }, y una persona lo contesta.
messages-none = Ahora no te envío ningún plan, así que no hay nada que cambiar. Puedes seguir escribiéndonos.
messages-pause = Pausa
messages-go-on = Seguir
messages-quieter-button = Solo lo importante
messages-all-button = Todos
messages-hour-button = Otra hora
messages-zone-button = Otra zona horaria
messages-stop-button = Parar del todo
messages-keep = Dejarlos

hour-ask = ¿A qué hora quieres los mensajes del día? Los del primer día mantienen su hora.
hour-choice = { $clock }
hour-usual = La hora de siempre

stop-ask = ¿Parar los consejos y preguntas del todo?
stop-ask-less = También podemos enviar menos: solo lo importante, o nada por un tiempo.
stop-ask-phone = Nuestro teléfono: { $phone }. En una emergencia llama al { $emergency }.
stop-yes = Sí, parar
stop-done = ✅ { $clinic }: parado
stop-still = Ya no llegan consejos ni preguntas. Si algo te preocupa, escribe aquí a cualquier hora o llama al { $phone }. En una emergencia llama al { $emergency }. /resume los activa otra vez.
stop-why = ¿Nos dices por qué? Basta un toque.
stop-why-many = Son demasiados
stop-why-fine = Mi piel está bien
stop-why-useless = No me sirven
stop-why-call = Prefiero llamar
stop-why-none = Prefiero no decirlo
stop-why-noted = Gracias. La clínica lo sabe.

# Lo que lee el equipo.
staff-messages-stopped = <b>{ $reference }</b>: el paciente ha parado los consejos y preguntas.
staff-messages-why = <b>{ $reference }</b> los ha parado y dice por qué: { $why }
staff-messages-case-stays = Esto no toca el caso { $reference }. Contestadlo, por favor.
staff-messages-paused = <b>{ $reference }</b>: el paciente ha puesto en pausa los consejos y preguntas.

command-timezone = Mi zona horaria
command-pause = Pausar o enviar menos
command-resume = Seguir con mis mensajes
command-stop = Parar mis mensajes
