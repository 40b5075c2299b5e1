# unreviewed: no clinician who grew up with Spanish has read this file.
### Líneas clínicas comunes a todos los tratamientos, en español.
### Este texto aún no lo ha revisado un profesional clínico de lengua española.

# La misma en cada mensaje que la lleva. { $emergency } es el número de emergencias de la clínica.
safety-net = Pide ayuda ya ({ $emergency }) si te cuesta respirar, se te hinchan los labios, la lengua o la garganta, te cambia la vista de golpe, o si hay confusión o desmayo. Avísanos hoy si hay fiebre, pus, una zona caliente o que se extiende, ampollas o más dolor.
footer = Lo que te dijo tu profesional va primero: protege tu piel y tu resultado.

# Primera línea de un paso: se ve con la pantalla bloqueada; sin tratamiento ni palabras de salud.
step-head = { $clinic } · día { $day }
catch-up-head = { $clinic } · día { $day }: lo que importa hoy

severity-mild = Un poco
severity-moderate = Bastante
severity-severe = Mucho
trend-better = Mejor
trend-same = Igual
trend-worse = Peor

# Solo para el equipo.
level-X = Esperado
level-R = Rutina
level-U = Urgente
level-E = Emergencia
