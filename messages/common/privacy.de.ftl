# unreviewed: no clinician who grew up with German has read this file.

command-mydata = Alles, was über mich gespeichert ist
command-forget = Alles über mich löschen

forget-nobody = Hier weiß ich nichts über Sie.
forget-head = <b>{ $clinic }</b>
    Alles über Sie löschen?
forget-goes = Ich lösche Ihren Namen, Besuche, Berichte, Worte, Bilder und meine Nachrichten auf unserem Server.
forget-restricted = Ihre Klinik muss Ihre Angaben { $days } Tage behalten. Sie verlieren Ihren Namen, und niemand sieht sie an.
forget-chats = Im Chat des Teams lösche ich, was Telegram noch erlaubt: die letzten zwei Tage. Das Team wird gebeten, den Rest zu löschen.
forget-stays = Was bleibt: eine Notiz, dass jemand gelöscht wurde, und wann. Dieser Chat bleibt auf Ihrem Handy, bis Sie ihn löschen.
forget-then = Danach kommt kein Rat mehr, und ich kenne Sie nicht. Das lässt sich nicht rückgängig machen.
forget-open-case = Eine Frage von Ihnen ist noch offen. Sie bekommt dann hier vielleicht keine Antwort.
forget-yes = Alles löschen
forget-no = Behalten
forget-data-first = Erst meine Daten
forget-soon = { $clinic }
    ⏳ Ich lösche alles. Ich sage Ihnen hier, wenn es fertig ist.
forget-waits = { $clinic }
    ⏳ Sie haben etwas gemeldet, das erst ein Mensch ansehen muss. Wenn das Team es geschlossen hat, lösche ich alles und sage es Ihnen hier.
    Wird es schlimmer, rufen Sie jetzt { $emergency } an. Die Klinik: { $phone }.
forget-kept = { $clinic }
    ✅ Nichts ist gelöscht. Ich bin für Sie da wie bisher.
forget-done = { $clinic }
    ✅ Alles über Sie ist gelöscht. Ich kenne Sie nicht mehr.
forget-done-restricted = { $clinic }
    ✅ Ihr Name ist gelöscht, und ich kenne Sie nicht mehr. Was die Klinik behalten muss, liegt verschlossen, ohne Ihren Namen.
forget-done-left = { $count ->
        [one] Ein älteres Bild oder eine Datei ist noch im Chat des Teams, wo ich nicht löschen kann. Ich habe das Team darum gebeten.
       *[other] { $count } ältere Bilder oder Dateien sind noch im Chat des Teams, wo ich nicht löschen kann. Ich habe das Team darum gebeten.
    }
forget-done-call = Brauchen Sie uns, rufen Sie { $phone } an. Im Notfall rufen Sie { $emergency } an.

forget-removed = 🗑 Entfernt: auf Wunsch gelöscht.
forget-staff = 🗑 <b>{ $reference }</b>: auf eigenen Wunsch gelöscht
forget-staff-replies = Was Sie hier selbst geschrieben haben, bleibt. Bitte löschen Sie es von Hand, wo es die Person nennt.
forget-staff-left = { $count ->
        [one] Ein Bild oder eine Datei ist älter als 48 Stunden. Ich kann nicht löschen: bitte von Hand.
       *[other] { $count } Bilder oder Dateien sind älter als 48 Stunden. Ich kann nicht löschen: bitte von Hand.
    }
forget-staff-waits = <b>{ $reference }</b>: möchte gelöscht werden. Das geschieht, wenn dieser Fall geschlossen ist. Bitte kümmern Sie sich erst darum.
forget-staff-gone = Diese Person wurde auf eigenen Wunsch gelöscht. Niemand hat Ihre Nachricht bekommen.

mydata-soon = { $clinic }
    ⏳ Ich stelle Ihre Daten zusammen. Sie kommen in einer Minute hier als Datei.
mydata-here = { $clinic }: Ihre Daten
    Öffnen Sie die Datei, dann index.html zum Lesen. data.json enthält dasselbe für Programme. Ihre Bilder sind im Ordner photos.
mydata-title = Ihre Daten bei { $clinic }
mydata-made = Erstellt { $time }.
mydata-you = Sie
mydata-name = Vorname: { $name }
mydata-number = Telegram-Nummer: { $number }
mydata-spoken = Sprache: { $language }. Zeitzone: { $zone }
mydata-agreed = Sie haben Hinweis { $version } zugestimmt, { $time }.
mydata-visits = Ihre Besuche
mydata-visit = { $treatment }, { $session } (unser Zeichen dafür: { $reference })
mydata-reports = Was Sie gemeldet haben
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = Schmerz: { $pain } von 10
mydata-nothing = In eigenen Worten, siehe unten
mydata-words = Worte zwischen Ihnen und dem Team
mydata-from-you = Sie, { $time }:
    { $words }
mydata-from-us = Wir, { $time }:
    { $words }
mydata-said = Was ich Ihnen schrieb
mydata-coming = Was geplant ist
mydata-step = Eine Nachricht { $time }
mydata-files = Was Sie gesendet haben
mydata-file = { $time }: { $kind }
mydata-more = Was hier fehlt
mydata-notes = Notizen, die das Team für sich schrieb: fragen Sie die Klinik danach.
mydata-telegram = Auch Telegram speichert diesen Chat. Was Telegram speichert, sagt Ihnen Telegram.

file-too-big = { $clinic }
    Ihr Bild ist als Datei zu groß, niemand hier kann es öffnen. Bitte senden Sie es als Foto: tippen Sie auf 📎 und wählen Sie es aus der Galerie. Das Team weiß, dass etwas kam. Oder rufen Sie { $phone } an.
file-unusable = { $clinic }
    Ich konnte Ihre Datei nicht als Bild öffnen, sie wurde nicht weitergegeben. Bitte senden Sie sie als Foto: tippen Sie auf 📎 und wählen Sie es aus der Galerie. Das Team weiß, dass etwas kam. Oder rufen Sie { $phone } an.
file-too-big-staff = 📎 Ein Bild kam als Datei, die zu groß zum sicheren Weitergeben ist. Ich habe um ein Foto gebeten.
file-unusable-staff = 📎 { $reference }: ein Bild als Datei { $at } ließ sich nicht sicher öffnen und wird nicht weitergegeben. Ich habe um ein Foto gebeten.
