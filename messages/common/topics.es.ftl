### Los temas del grupo del equipo, en español. Solo para responsable y equipo.

topic-name = { $reference } · { $treatment }
topic-open = Abrir su tema
card-head-in-topic = { $sign } Caso { $reference }: su tarjeta está en su tema
case-in-topic = La tarjeta de { $reference } está en su tema
topics-no-right = { $clinic }: el grupo del equipo tiene temas y yo no puedo crear ninguno. Hazme administrador con permiso para gestionar temas: así cada paciente tiene el suyo.
