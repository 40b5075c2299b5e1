# El segundo canal: correo y otros servicios, fuera de Telegram. Sin palabras de salud ni nombres de pacientes.
second-title = { $level }: el caso { $reference } de { $clinic } espera
second-unanswered = Nadie de { $clinic } ha atendido el caso { $reference } { $since }. Abrid Telegram y atendedlo, por favor.
second-undelivered = Telegram no llevó el caso { $reference } a nadie de { $clinic }. Espera { $since }. Abrid Telegram y buscadlo, por favor.
second-not-in-group = Telegram no llevó el caso { $reference } al grupo del equipo de { $clinic }. Espera { $since }. Abrid Telegram y buscadlo, por favor: /cases.
second-link = { $link }

# En la historia de un caso: por qué vía y cuándo.
channel-webhook = webhook
channel-email = correo
channel-other = otro aviso
history-alert-sent = 📣 { $at }: { $channel } enviado
history-alert-failed = 📣 { $at }: { $channel } sin poder enviarse
