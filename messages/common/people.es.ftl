### El equipo y su grupo, en español. Solo para responsable y equipo.

people-button = Personas
people-head = El equipo de <b>{ $clinic }</b>
people-owner = { $name } · responsable, desde { $since }
people-staff = { $name } · equipo, desde { $since }
people-name = { $name }
people-promote = Hacer responsable
people-out = Quitar
people-out-sure = Sí, quitar
people-out-ask = ¿Quitar a { $name } del equipo? Sus botones dejan de funcionar enseguida y lo que tiene queda abierto otra vez.
people-out-done = ✅ { $name } ya no tiene acceso. Sácale también del grupo de Telegram: allí todavía puede leer.
people-gone = Ya no está en el equipo.
people-only-owner = Eres la única persona responsable de { $clinic }. Haz antes responsable a alguien más: /setup y luego "Personas".
people-owner-left = ⚠️ { $name }, la única persona responsable, ha salido de este grupo y sigue siéndolo. Pedidle que haga responsable a alguien más.
people-left = { $name } ha salido del grupo del equipo y ya no tiene acceso.
people-stranger = { $name } ha entrado en el grupo del equipo sin acceso: puede leer, pero no responder. Invítale con /setup o sácale del grupo.
people-you-own = { $name } te ha hecho responsable de <b>{ $clinic }</b>. /setup muestra lo que puedes hacer.
people-you-are-out = Ya no estás en el equipo de { $clinic }.
page-left = { $sign } { $reference } está abierto otra vez: { $name } ha dejado el equipo.

group-private-now = Hasta que haya un grupo, los casos llegan aquí a cada uno en privado.
group-no-codes = Hasta entonces no se pueden crear códigos nuevos.
group-silenced = ⚠️ { $clinic }: ya no puedo escribir en el grupo del equipo
    Los casos llegan a cada uno en privado y no se pueden crear códigos nuevos. Deja que los miembros envíen mensajes allí, o hazme administrador. Vuelvo a mirar cada cinco minutos.
group-works = ✅ { $clinic }: puedo escribir otra vez en el grupo del equipo. Los casos llegan allí.
setup-group-silent = ⚠️ Grupo del equipo: no puedo escribir allí. Deja que los miembros envíen mensajes, o hazme administrador.
error-group-silent = Ahora no hay códigos nuevos: no puedo escribir en el grupo del equipo. Deja que los miembros envíen mensajes; miro cada cinco minutos.
error-group-gone = Ahora no hay códigos nuevos: ya no hay grupo del equipo. El responsable elige uno en /setup.
group-public = ⚠️ { $clinic }: ahora cualquiera puede leer el grupo del equipo, así que he dejado de usarlo. El responsable lo hace privado y lo conecta otra vez.
group-admin-now = ✅ { $clinic }: soy administrador del grupo del equipo, así que noto quién sale.
group-admin-lost = ⏳ { $clinic }: ya no soy administrador del grupo del equipo y puede que no note quién sale. Hazme administrador otra vez; no necesito permisos.
group-admin = Hazme administrador de este grupo, sin ningún permiso. Solo así noto seguro quién sale.
group-change = Otro grupo
group-change-ask = ¿Usar otro grupo para { $clinic }? Los casos dejan el actual enseguida.
group-change-sure = Sí, otro grupo
group-changed = { $clinic } tendrá otro grupo del equipo. El actual ya no se usa.
group-changing = ✅ { $clinic }: el botón para el próximo grupo está abajo.

relay-no-case = No se envió nada a ningún paciente: este mensaje mío no es de ningún caso. Para responder a un paciente, responde a su ficha. /cases muestra lo abierto.
relay-talk = No se envió nada a { $reference }: para responder, contesta a su ficha.
