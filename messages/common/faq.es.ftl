### Respuestas a demanda, en español. Las respuestas están en el archivo de cada tratamiento (faq-...). Sin revisar por un profesional de lengua española.

ask-head = { $clinic }
ask-what = ¿Qué quieres saber? Tócalo o escríbelo en pocas palabras.
ask-answer-head = { $clinic } · día { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = Tienes dos tratamientos. Esta es la respuesta más estricta.
ask-more = Más preguntas
ask-others = Otras preguntas
ask-clinic = Preguntar
ask-thanks = Gracias
ask-done = ✅ Pregunta cuando quieras: toca «Algo me preocupa» o escribe.
ask-clinic-how = Escribe tu pregunta o manda una foto. En { $clinic } lo lee una persona.
