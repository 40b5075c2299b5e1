### Puesta en marcha de una clínica en Telegram, en español. Solo para responsable y equipo.

setup-already-in = Ya estás en el equipo de { $clinic }. /help muestra lo que puedes hacer.
setup-owner-in = ✅ Eres responsable de <b>{ $clinic }</b>. Esto está hecho y esto falta:
setup-staff-in = ✅ Estás en el equipo de <b>{ $clinic }</b>.
    /enrol hace un código para un paciente. Los casos llegan al grupo del equipo: entra en él y toca allí para tomar uno.
setup-staff-joined = { $name } ha entrado en el equipo de { $clinic }.
    ¿No conoces a esta persona? Pide a quien lleva el servidor que la quite.

setup-head = <b>{ $clinic }</b>: qué está hecho y qué falta
setup-in-private = Te lo he enviado a nuestro chat privado.
setup-group-done = ✅ Grupo del equipo
setup-group-missing = ⏳ Grupo del equipo: añádeme con el botón de abajo. Tiene que ser un grupo privado.
setup-staff-count =
    { $count ->
        [1] 👀 1 persona en el equipo
       *[other] 👀 { $count } personas en el equipo
    }
setup-approval-done = ✅ { $treatment }: aprobado por { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: un profesional debe aprobar los textos. Quien lleva el servidor escribe: aftercare protocol approve { $name } --clinic { $clinic } --by "NOMBRE"
setup-invite-button = Invitar a alguien
setup-group-button = Añádeme al grupo
setup-invite-made = El enlace está abajo.
setup-invite = Envía este enlace a una sola persona. Con él entra en el equipo de { $clinic }:
setup-invite-link = { $link }

setup-group-how = Este código es para el grupo de tu equipo. Añádeme con este botón:
setup-group-hint = Todavía no conozco este grupo. Lo activa el responsable de la clínica: envía /setup a @{ $bot } en privado y sigue el botón.
setup-group-public = Este grupo es público, y las palabras de los pacientes no deben serlo. Hazlo privado y prueba otra vez.
setup-group-own = Este ya es el grupo del equipo de { $clinic }.
setup-group-foreign = Este grupo es de otra clínica. Usa un grupo tuyo, por favor.
setup-group-lost = ⏳ { $clinic }: ya no estoy en el grupo del equipo
    El responsable me añade otra vez, o a otro grupo: /setup tiene el botón.
setup-has-group = { $clinic } ya tiene su grupo del equipo.
setup-anonymous = Aquí escribes de forma anónima y no puedo ver quién pregunta. Quita «Permanecer anónimo» en tus derechos de administración y envíalo otra vez.
setup-bind = ¿Usar este grupo para <b>{ $clinic }</b>?
setup-bind-warning = Todas las personas del grupo leerán lo que cuentan los pacientes.
setup-bind-button = Usar este grupo
setup-bound = ✅ Este es ahora el grupo del equipo de <b>{ $clinic }</b>.
setup-bound-next = Los casos llegan aquí. /enrol hace un código, /cases muestra lo abierto, /setup lo que falta.

error-owner-only = Solo el responsable de la clínica puede hacerlo.
