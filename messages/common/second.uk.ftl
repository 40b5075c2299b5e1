# unreviewed: no clinician who grew up with Ukrainian has read this file.
second-title = { $level }: випадок { $reference } у { $clinic } чекає
second-unanswered = Ніхто в { $clinic } не взяв випадок { $reference } { $since }. Будь ласка, відкрийте Telegram і візьміть його.
second-undelivered = Telegram не доніс випадок { $reference } ні до кого в { $clinic }. Він чекає { $since }. Будь ласка, відкрийте Telegram і знайдіть його.
second-not-in-group = Telegram не доніс випадок { $reference } до групи команди { $clinic }. Він чекає { $since }. Будь ласка, відкрийте Telegram і знайдіть його: /cases.
second-link = { $link }

channel-webhook = вебхук
channel-email = пошта
channel-other = інша тривога
history-alert-sent = 📣 { $at }: { $channel }, надіслано
history-alert-failed = 📣 { $at }: { $channel }, не вдалося надіслати
