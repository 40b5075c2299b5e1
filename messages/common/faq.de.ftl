# unreviewed: no clinician who grew up with German has read this file.

ask-head = { $clinic }
ask-what = Was möchten Sie wissen? Tippen Sie es an oder schreiben Sie ein paar Worte.
ask-answer-head = { $clinic } · Tag { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = Sie haben zwei Behandlungen. Das ist die strengere Antwort.
ask-more = Mehr Fragen
ask-others = Andere Fragen
ask-clinic = Klinik fragen
ask-thanks = Danke
ask-done = ✅ Fragen Sie jederzeit wieder: tippen Sie „Etwas macht mir Sorgen“ oder schreiben Sie einfach.
ask-clinic-how = Schreiben Sie jetzt Ihre Frage oder senden Sie ein Foto. Ein Mensch bei { $clinic } liest es.
