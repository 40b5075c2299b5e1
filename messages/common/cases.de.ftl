# unreviewed: no clinician who grew up with German has read this file.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = um { $clock }
moment-at-day = { $day }
moment-by-clock = bis { $clock }
moment-by-day = bis { $day }
moment-since-clock = seit { $clock }
moment-since-day = seit { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · Fall { $reference } · Antwort { $by }
card-head-now = { $sign } { $level } · Fall { $reference } · Antwort jetzt
card-head-late = { $sign } { $level } · Fall { $reference } · Antwort war fällig { $at }
card-head = { $sign } { $level } · Fall { $reference }
card-head-moved = { $sign } Fall { $reference }: die neuere Karte steht unten
card-claimed = 👀 { $name } hat ihn { $since } · Antwort { $by }
card-answered = 💬 { $name } hat { $at } geantwortet. Noch zu schließen.
card-phoned = ✅ { $name } hat { $at } telefonisch geantwortet. Noch zu schließen.
card-closed = ✅ { $name } hat { $at } geschlossen: { $outcome }
card-closed-reason = ✅ { $name } hat { $at } geschlossen: { $reason }
card-lapsed = { $name } hatte ihn { $since }, und keine Antwort folgte. Er ist wieder offen.
card-told = { $at } wurde mitgeteilt, dass noch niemand geantwortet hat.
card-unreached = <b>Die letzte Antwort kam nicht an.</b> Bitte anrufen.
card-unreachable = <b>Telegram erreicht diese Person nicht mehr.</b> Bitte anrufen.
card-photo-asked = Um ein Foto gebeten { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · gemeldet { $at }
card-severity-unknown = Stärke nicht gesagt, zählt als „Sehr stark“
card-day = Tag { $day } ({ $hours } h)
card-report = Bericht { $number }
card-trend-worse = schlechter
card-trend-same = gleich
card-trend-better = besser
card-pain = Schmerz { $pain } von 10
card-flags = Risiken: { $flags }
card-flags-none = Risiken: keine
card-flags-unanswered = Risikofragen nicht beantwortet: gelten als ja
card-flag-unsure = { $flag } (nicht sicher)
card-words = „{ $words }“
card-media = Dazu: { $media }
card-media-photo = Foto
card-media-voice = Sprachnachricht
card-media-video = Video
card-media-sticker = Sticker
card-media-document = Datei
card-media-other = etwas anderes als Worte
card-contact = Letzter Kontakt: { $what } { $at } ({ $level })
card-contact-checkin = Nachfrage
card-contact-report = Bericht
card-contact-joined = Letzter Kontakt: Beitritt { $at }
card-why = Warum { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (keine Zeile für diese Stunde)
card-why-flag = { $flag }
card-why-words = die Worte deuten auf „{ $what }“
card-why-words-unanswered = die Worte deuten auf „{ $what }“, und auf die Frage kam keine Antwort
card-why-rule = { $what } ({ $rule })
card-why-trend = wie es sich ändert
card-why-strength = wie stark es ist
card-why-combination = Zeichen, die zusammen kamen
card-why-place = nahe am Auge
card-why-unread = ein Mensch muss es lesen
card-why-silence = keine Antwort
card-why-outside = nach dem Ende des Plans
card-why-patient-now = braucht jetzt Hilfe
card-why-patient-today = möchte heute eine Antwort
card-why-patient-wait = sagt, es kann warten
card-why-unreachable = Telegram erreicht die Person nicht
card-why-lost-message = eine Nachricht an die Person konnte nicht gesendet werden
card-why-lost-update = etwas von der Person wurde nicht verarbeitet

## Buttons of the card, 20 characters at most.
case-take = Ich übernehme
case-approved = Geprüfte Antwort
case-phone = Am Telefon gelöst
case-close = Schließen
case-give-back = Zurückgeben
case-photo = Um Foto bitten
case-history = Patientenkarte
case-back = Zurück
case-all_fine = Alles gut
case-seen_here = Hier gesehen
case-sent_elsewhere = Weitergeschickt
case-other = Anderes…
case-outcome-all_fine = alles gut
case-outcome-seen_here = hier gesehen
case-outcome-sent_elsewhere = weitergeschickt
case-outcome-other = anderes

## What a press is answered with.
case-yours = Sie haben ihn. Antworten Sie auf die Karte { $by }.
case-taken = { $name } hat ihn { $since }
case-already-answered = { $name } hat { $at } geantwortet
case-already-closed = { $name } hat { $at } geschlossen
case-open-again = Er ist für alle offen
case-news = Nicht ausgeführt: { $reference } hat noch einmal geschrieben. Bitte lesen Sie das zuerst.
case-not-yours = { $name } hat ihn: nur diese Person oder die Leitung kann ihn zurückgeben
case-gone = Dieser Fall ist nicht mehr hier.
error-illegal-move = Jemand war schneller. Die neueste Karte zeigt den Stand.
case-kept-phone = Notiert: telefonisch beantwortet
case-photo-asked = Um ein Foto wurde gebeten
case-closed = Geschlossen
case-reason-ask = Wie wurde { $reference } geschlossen? Antworten Sie auf diese Nachricht. Nur das Team sieht es.
case-reason-kept = ✅ { $reference } ist geschlossen.
case-reason-none = { $reference } ist noch offen.
case-reason-words = Bitte schreiben Sie es in Worten, als Antwort auf meine Frage.

## Alerts under a card.
page-again = { $sign } { $reference }: niemand hat ihn { $since } übernommen. Bitte jetzt übernehmen.
page-next = { $sign } { $reference }: niemand hat ihn { $since } übernommen. Sie sind als Nächstes gefragt.
page-owner = { $sign } { $reference }: niemand hat ihn { $since } übernommen. Sie erfahren es als Leitung.
page-everyone = { $sign } { $level } · Fall { $reference }: alle sind gefragt. Bitte jetzt übernehmen.
page-told = { $sign } { $reference }: niemand hat { $since } geantwortet. Das wurde mitgeteilt, mit der Bitte anzurufen.
page-lapsed = { $sign } { $reference } ist wieder offen: { $name } hatte ihn { $since }, und keine Antwort folgte.
page-unreachable = { $sign } { $reference }: Telegram erreicht diese Person nicht mehr. Bitte anrufen.
page-called = { $sign } { $reference }: hat nach eigenen Worten { $emergency } angerufen.
page-given-back = { $sign } { $reference } ist wieder offen: { $name } gab ihn zurück.

## Words between staff and patient.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, berichtigt: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, berichtigt:
relay-photo = 💬 { $name }, { $clinic }: bitte senden Sie ein Foto.
relay-photo-how = Tageslicht, kein Blitz, etwa 30 cm Abstand, die ganze behandelte Stelle. Senden Sie es hier.
relay-sent = ✅ An { $reference } gesendet { $at }
relay-sent-closed = ✅ An { $reference } gesendet { $at }. Der Fall bleibt geschlossen.
relay-crossed = { $sign } Ihre Worte wurden gesendet, aber zu { $reference } gibt es Neues seit der Nachricht, auf die Sie geantwortet haben. <b>Der Fall bleibt offen.</b> Bitte lesen Sie die neueste Karte und antworten Sie auf diese.
relay-failed = ⚠️ <b>Nicht bei { $reference } angekommen</b> ({ $at }). Bitte anrufen.
relay-failed-photo = ⚠️ <b>{ $reference } nicht erreicht</b> ({ $at }): die Bitte um ein Foto ist nicht bekannt. Bitte anrufen.
relay-not-staff = Nur das Team der Klinik kann hier antworten. Nichts wurde gesendet.
relay-command = Nichts wurde gesendet: Worte, die mit / beginnen, sind Befehle.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: Text geändert
relay-in-report = 💬 { $reference } { $at } · Bericht { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = Seit dem Vortag: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): etwas konnte nicht weitergegeben werden. Bitte nachfragen.
relay-in-words = „{ $words }“
note-kept = 📝 Notiz gespeichert, nur das Team sieht sie
note-changed = 📝 Notiz geändert, nur das Team sieht sie
note-too-late = 📝 Notiz gespeichert. Aber diese Worte gingen schon als Antwort hinaus.
note-how = Antworten Sie auf eine Karte mit /note und Ihren Worten. Notizen sieht nur das Team.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ An { $clinic } gesendet { $at }
status-sent-to = ⏳ An { $name }, { $clinic } gesendet { $at }
status-was-sent = ✅ An { $clinic } gesendet { $at }
status-seen = 👀 Gesehen von { $name } { $at }
status-answered = ✅ { $name } hat { $at } geantwortet
status-phoned = ✅ { $name } hat { $at } telefonisch geantwortet
status-closed = ✅ { $clinic } hat das { $at } geschlossen
status-write-again = Ist etwas neu oder schlimmer, schreiben Sie hier. Im Notfall rufen Sie { $emergency } an.
status-answer = Jemand antwortet { $by }. Wenn nicht, rufen Sie { $phone } an. Wird es schlimmer: { $emergency }.
status-answer-routine = Jemand liest es und antwortet { $by }. Wird es schlimmer, sagen Sie es uns. Im Notfall: { $emergency }.
status-shut = Wir haben jetzt zu und öffnen { $opens }. Warten Sie nicht auf uns: rufen Sie { $phone } an. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-closing = Wir schließen bald und antworten vielleicht erst { $by }. Warten Sie nicht auf uns: rufen Sie { $phone } an. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-seen-shut = Um diese Zeit sind wir wenige. Wird es schlimmer, warten Sie nicht: rufen Sie { $phone } an oder gehen Sie in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-shut-routine = Wir haben jetzt zu und öffnen { $opens }. Jemand antwortet { $by }. Wird es schlimmer, sagen Sie es uns. Im Notfall: { $emergency }.
status-emergency = Rufen Sie jetzt { $emergency } an, wenn noch nicht geschehen. Warten Sie nicht auf eine Antwort hier.
status-nobody = In der Klinik kann hier noch niemand Nachrichten lesen. Bitte rufen Sie { $phone } an. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-late = Noch hat niemand geantwortet. Rufen Sie uns an: { $phone }. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-late-routine = Noch hat niemand geantwortet. Rufen Sie uns an: { $phone }. Im Notfall rufen Sie { $emergency } an.
late-urgent = Noch hat niemand geantwortet, und Sie sollten nicht warten. Rufen Sie uns an: { $phone }. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
late-routine = Noch hat niemand geantwortet, das tut uns leid. Rufen Sie uns an: { $phone }. Wird es schlimmer und wir nehmen nicht ab, gehen Sie in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
late-emergency = Rufen Sie jetzt { $emergency } an, wenn noch nicht geschehen. In der Klinik hat noch niemand geantwortet, und Sie sollten nicht warten. Unser Telefon: { $phone }.

## The open list and the patient card.
cases-none = ✅ Kein offener Fall
cases-head =
    { $count ->
        [one] Ein offener Fall
       *[other] { $count } offene Fälle, der schlimmste zuerst
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = Antwort { $by }
cases-now = Antwort jetzt
cases-late = Antwort war fällig { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = beantwortet, noch zu schließen
cases-more = und { $count } weitere
cases-button = { $reference }
history-head = Patientenkarte { $reference }
history-earlier = … und { $count } frühere
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, Patientenseite: „{ $words }“
history-out = { $at }, { $name }: „{ $words }“
history-note = 📝 { $at }, { $name }: „{ $words }“
