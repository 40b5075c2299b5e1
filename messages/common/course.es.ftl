### El curso, en español: la próxima sesión, el resultado, la nota, el final de un plan. Sin revisar por un profesional de lengua española.

course-book = Pedir sesión
course-call = Para pedir cita, llama al { $phone }.

# Se pregunta a los tres meses, un toque cada vez. Los cinco pasos del resultado van de mejor a peor.
feedback-head = { $clinic }
feedback-later = Ahora no
result-ask = Comparada con antes del tratamiento, ¿cómo ves tu piel ahora?
result-very_much = Muchísimo mejor
result-much = Mucho mejor
result-some = Un poco mejor
result-same = Igual
result-worse = Peor
happy-ask = ¿Qué tan contenta o contento estás con el resultado hasta ahora? 0 es nada, 10 es mucho.
rating-ask = ¿Qué tal te hemos cuidado aquí? 1 es mal, 5 es muy bien.
rating-number = { $n }

finish-head = ✅ { $clinic }: tu plan está completo
finish-thanks = Gracias por recorrerlo con nosotros.
finish-keep = El protector solar cada día ayuda a mantener el resultado. Pregúntanos si una sesión de vez en cuando también ayudaría.
finish-still = Puedes escribir aquí cuando quieras y lo lee una persona.
finish-worse = Hemos dicho al equipo que te gustaría un resultado mejor. Alguien te escribirá.

# Lo que lee el equipo. La primera línea no dice nada de salud.
staff-feedback = <b>{ $reference }</b>: final del plan
staff-feedback-result = Resultado: { $result }
staff-feedback-happy = Contento con el resultado: { $n } de 10
staff-feedback-rating = Cuidado aquí: { $n } de 5
