# unreviewed: no clinician who grew up with German has read this file.

stop-words = stop, stopp, stoppen, abmelden, keine nachrichten mehr, aufhören, hör auf, hören sie auf, nachrichten stoppen
pause-words = pause, pausieren, nachrichten pausieren
help-words = hilfe, hilf mir, menü, befehle, help

messages-head = <b>{ $clinic }</b>: Ihre Nachrichten
messages-all = ✅ Tipps und Nachfragen kommen wie geplant.
messages-quieter = ✅ Nur die wichtigsten Nachfragen kommen.
messages-paused = ⏳ Pause. Keine Tipps und Nachfragen, bis Sie „Weiter“ tippen.
messages-stopped = Beendet. Es kommen keine Tipps und Nachfragen mehr.
messages-hour = Tagesnachrichten kommen gegen { $clock }.
messages-open = Sie können uns zu jeder Stunde schreiben, ein Mensch liest es.
messages-case = Ihre Meldung bleibt trotzdem bei { $clinic }, und ein Mensch antwortet.
messages-none = Zurzeit sende ich Ihnen keinen Plan, es gibt nichts zu ändern. Schreiben können Sie uns trotzdem.
messages-pause = Pause
messages-go-on = Weiter
messages-quieter-button = Nur das Wichtigste
messages-all-button = Alle Nachrichten
messages-hour-button = Andere Uhrzeit
messages-zone-button = Andere Zeitzone
messages-stop-button = Ganz beenden
messages-keep = Behalten

hour-ask = Um wie viel Uhr sollen die Tagesnachrichten kommen? Die des ersten Tages behalten ihre Zeit.
hour-choice = { $clock }
hour-usual = Die übliche Zeit

stop-ask = Tipps und Nachfragen ganz beenden?
stop-ask-less = Wir können auch weniger senden: nur das Wichtigste, oder eine Weile nichts.
stop-ask-phone = Unser Telefon: { $phone }. Im Notfall rufen Sie { $emergency } an.
stop-yes = Ja, beenden
stop-done = ✅ { $clinic }: beendet
stop-still = Es kommen keine Tipps und Nachfragen mehr. Macht Ihnen etwas Sorgen, schreiben Sie hier zu jeder Stunde oder rufen Sie { $phone } an. Im Notfall rufen Sie { $emergency } an. /resume startet sie wieder.
stop-why = Dürfen wir wissen, warum? Einmal tippen genügt.
stop-why-many = Zu viele Nachrichten
stop-why-fine = Meiner Haut geht’s gut
stop-why-useless = Nützt mir nichts
stop-why-call = Ich rufe lieber an
stop-why-none = Möchte nichts sagen
stop-why-noted = Danke. Die Klinik weiß Bescheid.

staff-messages-stopped = <b>{ $reference }</b>: hat Tipps und Nachfragen beendet.
staff-messages-why = <b>{ $reference }</b> hat beendet und sagt warum: { $why }
staff-messages-case-stays = Fall { $reference } bleibt davon unberührt. Bitte antworten.
staff-messages-paused = <b>{ $reference }</b>: Tipps und Nachfragen pausieren.

command-timezone = Meine Zeitzone
command-pause = Pause oder weniger
command-resume = Weiter mit Nachrichten
command-stop = Nachrichten beenden
