### /patients y la ficha del paciente, en español. Solo para el equipo.

patients-none = Todavía no hay pacientes. /enrol crea un código.
patients-head =
    { $count ->
        [one] Un paciente
       *[other] { $count } pacientes, primero los más recientes
    }
patients-found =
    { $count ->
        [one] Un paciente
       *[other] { $count } pacientes
    }
patients-unknown = No encuentro a nadie con eso. Usa el seudónimo (A17) o el número propio de la clínica.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17, o tu número propio detrás, encuentra a uno.
patients-more = Más
patients-earlier = Volver

patient-head-own = Ficha del paciente { $reference } · vuestro número { $own }
patient-next = ⏳ Próximo mensaje: { $time }
patient-case = { $sign } Caso abierto { $reference } ({ $level })
patient-other = Otra sesión: { $reference }, { $treatment }, { $session }
patient-paused = en pausa
patient-stopped = detenido
patient-superseded = sustituido por una sesión más reciente
patient-finished = terminado
patient-plan = Plan
patient-pause = Pausar
patient-resume = Seguir
patient-stop = Detener el plan
patient-stop-ask = ¿Detener los consejos y revisiones de { $reference }? Lo que cuente os seguirá llegando.
patient-stop-sure = Sí, detener
patient-told-paused = { $clinic }: hemos puesto en pausa tus consejos y revisiones. Puedes escribir aquí a cualquier hora. /resume los reanuda.
patient-told-resumed = { $clinic }: tus consejos y revisiones siguen.
patient-told-stopped = { $clinic }: hemos detenido tus consejos y revisiones. Si algo te preocupa, escribe aquí a cualquier hora o llama al { $phone }. En una emergencia llama al { $emergency }. /resume los reanuda.
patient-own = Número propio
patient-open-case = Abrir el caso

patient-risks = Riesgos
risks-head = { $reference } · riesgos
risks-how = Toca lo que está mal: ☐ no, ☑ sí, ? no se sabe. Cuenta desde el próximo aviso; un caso abierto conserva su nivel. Cada toque queda con tu nombre.

own-ask = ¿Qué número tiene { $reference } en vuestra clínica? Responde a este mensaje. Solo un número, nunca un nombre.
own-kept = ✅ { $reference } es vuestro { $own }
error-own-reference = Usa un número de vuestro sistema: letras y cifras, al menos una cifra, como mucho 20. Nunca un nombre.
error-no-such-patient = Este paciente ya no está aquí.

command-patients = Pacientes y sus fichas
