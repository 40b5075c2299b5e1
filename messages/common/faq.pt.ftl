# unreviewed: no clinician who grew up with Portuguese has read this file.

ask-head = { $clinic }
ask-what = O que você quer saber? Toque, ou escreva em poucas palavras.
ask-answer-head = { $clinic } · dia { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = Você tem dois tratamentos. Esta é a resposta mais rigorosa.
ask-more = Mais perguntas
ask-others = Outras perguntas
ask-clinic = Perguntar à clínica
ask-thanks = Obrigado
ask-done = ✅ Pergunte de novo a qualquer hora: toque em “Algo me preocupa” ou só escreva.
ask-clinic-how = Escreva agora a sua pergunta, ou mande uma foto. Uma pessoa de { $clinic } lê.
