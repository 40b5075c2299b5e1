# unreviewed: no clinician who grew up with Portuguese has read this file.
second-title = { $level } caso { $reference } em { $clinic } espera
second-unanswered = Ninguém em { $clinic } assumiu o caso { $reference } { $since }. Por favor, abra o Telegram e assuma.
second-undelivered = O Telegram não levou o caso { $reference } a ninguém em { $clinic }. Espera { $since }. Por favor, abra o Telegram e procure.
second-not-in-group = O Telegram não levou o caso { $reference } ao grupo da equipe de { $clinic }. Espera { $since }. Por favor, abra o Telegram e procure: /cases.
second-link = { $link }

channel-webhook = webhook
channel-email = e-mail
channel-other = outro aviso
history-alert-sent = 📣 { $at }: { $channel } enviado
history-alert-failed = 📣 { $at }: { $channel } não pôde ser enviado
