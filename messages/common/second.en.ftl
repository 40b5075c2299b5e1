# The second channel: e-mail and other services, read away from Telegram. No health words, no patient's name.
second-title = { $level } case { $reference } at { $clinic } waits
second-unanswered = Nobody at { $clinic } has taken case { $reference } { $since }. Please open Telegram and take it.
second-undelivered = Telegram did not bring case { $reference } to anybody at { $clinic }. It waits { $since }. Please open Telegram and look for it.
second-not-in-group = Telegram did not bring case { $reference } into the staff group of { $clinic }. It waits { $since }. Please open Telegram and look for it: /cases.
second-link = { $link }

# In a case's history: by which way, and when.
channel-webhook = webhook
channel-email = e-mail
channel-other = other alert
history-alert-sent = 📣 { $at }: { $channel } sent
history-alert-failed = 📣 { $at }: { $channel } could not be sent
