### Un nivel que baja una persona, en español. Solo para el equipo.

card-lowered = { $name } lo bajó desde { $level } { $at }: { $reason }
lower-button = Bajar el nivel
lower-which = ¿Qué nivel debe tener { $reference }? Se te pide un motivo.
lower-chosen = { $reference } a { $level }: te pido el motivo abajo.
lower-why = ¿Por qué { $reference } es menos urgente? Responde a este mensaje con tus palabras. El paciente no las ve.
lower-done = ✅ { $reference } es ahora { $level }. Lo tienes tú, y al paciente se le prometió una respuesta: dásela a tiempo.
lower-lowest = Es el nivel más bajo de un caso. Ciérralo cuando esté hecho.
lower-not-yours = Lo tiene { $name }: solo esa persona o un responsable puede bajarlo
