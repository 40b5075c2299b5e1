# unreviewed: no clinician who grew up with German has read this file.
second-title = { $level } Fall { $reference } bei { $clinic } wartet
second-unanswered = Niemand bei { $clinic } hat Fall { $reference } { $since } übernommen. Bitte öffnen Sie Telegram und übernehmen Sie ihn.
second-undelivered = Telegram hat Fall { $reference } niemandem bei { $clinic } gebracht. Er wartet { $since }. Bitte öffnen Sie Telegram und suchen Sie ihn.
second-not-in-group = Telegram hat Fall { $reference } nicht in die Teamgruppe von { $clinic } gebracht. Er wartet { $since }. Bitte öffnen Sie Telegram und suchen Sie ihn: /cases.
second-link = { $link }

channel-webhook = Webhook
channel-email = E-Mail
channel-other = andere Meldung
history-alert-sent = 📣 { $at }: { $channel } gesendet
history-alert-failed = 📣 { $at }: { $channel } konnte nicht gesendet werden
