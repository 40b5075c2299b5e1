# Lo que el bot dice en cualquier ocasión. Todavía no revisado por un profesional sanitario hispanohablante.

step-got-it = Entendido
step-question = Tengo una pregunta
checkin-fine = Mi piel está bien
checkin-tell = Contar algo más
sent-again = (Enviado otra vez: no sabemos si llegó.)
worry-button = Algo me preocupa

help-patient = { $clinic }
    Te envío tus cuidados y paso tus mensajes al equipo. Soy automático: no puedo examinarte.

    /report – algo te preocupa
    /plan – lo que ya llegó y lo que viene
    /pause – pausa, enviar menos, otra hora
    /resume – seguir
    /stop – no más mensajes
    /timezone – otro lugar, otro reloj
    /language – cambiar el idioma
    /mydata – lo que guardamos sobre ti
    /forget – borrarlo

    También puedes escribir, o mandar una foto o un audio. Lo lee una persona.
    Llama a la clínica: { $phone }. En una emergencia llama al { $emergency }; no esperes respuesta aquí.
help-staff = Para el equipo:
    /enrol – crear un código para un paciente
    /cases – lo que está abierto
    /patients – los pacientes y sus fichas
    /duty – quién está de guardia
    /note – responde a una tarjeta con esto: una nota que el paciente no ve
    /stats – cómo respondemos, en una imagen
    /rehearse – vivir un curso entero en tu propio teléfono
    /setup – qué está configurado y qué falta (responsable)

    Para contestar a un paciente, responde a su tarjeta.
help-stranger = Envío cuidados después de un tratamiento de la piel. Tu clínica te da un código o un enlace: abre el enlace o mándame aquí el código.
    No es para emergencias: llama al número de emergencias de tu zona.
help-echo = Ese mensaje es mío y sus botones solo funcionan donde lo envié. Esto es lo que sé hacer:
help-unknown = No conozco ese comando. Esto es lo que sé hacer:
hint-stranger = Necesito el código de tu clínica para ayudarte. Mándalo aquí o abre el enlace que te dieron.
    No es para emergencias: llama al número de emergencias de tu zona.
hint-staff = Para contestar a un paciente, responde a su tarjeta. /cases muestra lo abierto, /enrol crea un código.

language-ask = ¿En qué idioma quieres seguir?
language-set = ✅ Te escribiré en español.
language-button = El botón de abajo está siempre ahí para ti.
language-en = English
language-es = Español
language-de = Deutsch
language-pt = Português
language-ru = Русский
language-uk = Українська
language-ar = العربية

press-done = ✓
press-expired = Este botón ya no funciona. Usa el mensaje más nuevo o envía /help.
press-not-yours = Este botón es para otra persona.

error-refused = No es posible.
error-not-allowed = Solo el equipo de la clínica puede hacerlo.
error-too-late = Esto ya terminó. Usa el mensaje más nuevo o envía /help.

trouble-call = Algo falló por nuestra parte y puede que tu mensaje no haya llegado a la clínica.
    Llama al { $phone }. En una emergencia llama ya al { $emergency }.
trouble-stranger = Algo falló por nuestra parte. Inténtalo otra vez o llama a tu clínica. En una emergencia llama al número de emergencias de tu zona.
trouble-press = Algo falló por nuestra parte. Inténtalo otra vez.
trouble-lost = ⚠️ Un mensaje para el equipo no se pudo leer aquí y se ha perdido. Mirad /cases.
trouble-staff = ⚠️ { $reference }: no se pudo tratar un mensaje de este paciente. Llámale, por favor.

command-report = Algo me preocupa
command-plan = Lo que llegó y lo que viene
command-language = Cambiar el idioma
command-help = Lo que sé hacer
command-enrol = Crear un código para un paciente
command-cases = Casos abiertos
command-note = Responde con esto: nota solo para el equipo
