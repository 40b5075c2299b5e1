### Respuestas que el equipo puede enviar con un toque, en español. Se aprueban junto con cada tratamiento.

## Lo que lee el paciente, con el nombre de quien lo envía.
approved-emergency = Llama ya al { $emergency }. No conduzcas. Quédate con alguien.
approved-urgent_care = Ve hoy a urgencias cerca de ti. No nos esperes. Si empeora mucho, llama al { $emergency }.
approved-today = Queremos ver esto hoy. Llama al { $phone } y buscamos una hora. Si empeora mucho, llama al { $emergency }.
approved-call = Llámanos ahora: { $phone }. Queremos hablarlo contigo. En una emergencia llama al { $emergency }.
approved-visit = Queremos mirarlo contigo. Llama al { $phone } y buscamos un día. Si empeora, escríbenos enseguida.
approved-tomorrow = Escríbenos otra vez mañana por la mañana y dinos cómo está. Si empeora antes, escribe enseguida. En una emergencia llama al { $emergency }.

## Sus nombres en un botón, y lo que lee el equipo.
offer-emergency = Llamar emergencias
offer-urgent_care = Ir a urgencias
offer-today = Venir hoy
offer-call = Que nos llame
offer-visit = Buscar un día
offer-tomorrow = Escribir mañana
offer-send = Enviar
offer-none = Ahora no
offer-which = Respuestas aprobadas para { $reference }. Van en { $language } y antes ves el texto.
offer-look = A { $reference }, en { $language }:
offer-meaning = Significa: { $words }
offer-chosen = 💬 { $name } a { $reference }:
offer-dropped = No se envió nada a { $reference }.
offer-unsigned = Estos textos han cambiado y nadie los ha aprobado todavía. Responde con tus propias palabras.
