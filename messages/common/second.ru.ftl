# unreviewed: no clinician who grew up with Russian has read this file.
second-title = { $level }: случай { $reference } в { $clinic } ждёт
second-unanswered = Никто в { $clinic } не взял случай { $reference } { $since }. Пожалуйста, откройте Telegram и возьмите его.
second-undelivered = Telegram не донёс случай { $reference } ни до кого в { $clinic }. Он ждёт { $since }. Пожалуйста, откройте Telegram и найдите его.
second-not-in-group = Telegram не донёс случай { $reference } до группы команды { $clinic }. Он ждёт { $since }. Пожалуйста, откройте Telegram и найдите его: /cases.
second-link = { $link }

channel-webhook = вебхук
channel-email = почта
channel-other = другая тревога
history-alert-sent = 📣 { $at }: { $channel }, отправлено
history-alert-failed = 📣 { $at }: { $channel }, не удалось отправить
