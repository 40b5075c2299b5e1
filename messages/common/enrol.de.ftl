# unreviewed: no clinician who grew up with German has read this file.

treatment-area = { $treatment }, { $area }

enrol-clinic = <b>{ $clinic }</b>
enrol-visit = Ihr Besuch bei uns: { $treatment }, { $session }.
enrol-notice = Ich sende Ihre Nachsorge und gebe Ihre Nachrichten an unser Team. Ich bin automatisch: untersuchen kann ich Sie nicht.
    Ihre Nachrichten werden von Telegram und der Klinik gespeichert.
    Nicht für Notfälle: rufen Sie { $emergency } an.
enrol-agree = Das bin ich · Ja
enrol-what = Was wird gespeichert?
enrol-not-me = Das bin ich nicht
enrol-back = Zurück
enrol-disagree = Ich stimme nicht zu
enrol-languages = 🌐 Sprache · Language
enrol-stored = Wir speichern Ihre Telegram-Nummer, Vornamen, Sprache und Zeitzone, Ihren Besuch und was Sie uns hier sagen.
    Es liegt verschlüsselt auf unserem Server, damit unser Team sich um Sie kümmern kann. Auch Telegram speichert den Chat, und für Telegram ist er nicht geheim.
    Um es zu sehen oder löschen zu lassen, fragen Sie die Klinik.
enrol-agreed = <b>{ $clinic }</b>
    ✅ Sie haben zugestimmt { $time }.
enrol-refused = { $clinic }
    Wir haben nichts über Sie gespeichert. Dieser Code ist jetzt geschlossen.
    Möchten Sie später beitreten, rufen Sie uns für einen neuen Code an: { $phone }.
enrol-already-in = Sie sind schon bei uns.
enrol-hello-again = { $clinic }
    Ich bin für Sie da. Schreiben Sie mir oder nehmen Sie die Taste unten, zu jeder Stunde. /plan zeigt, was kommt.
enrol-not-ready = { $clinic }
    Ihre Hinweise sind noch nicht fertig. Das Team weiß Bescheid. Bitte rufen Sie an: { $phone }.
enrol-tap-first = Brauchen Sie jetzt Hilfe, rufen Sie { $emergency } an. Hier liest noch niemand: tippen Sie zuerst eine Taste oder rufen Sie die Klinik an: { $phone }.

enrol-risk-head = Zwei kurze Dinge, damit wir gut für Sie sorgen.
enrol-risk-how = Trifft etwas davon zu? Tippen Sie es an. Zweimal für „nicht sicher“.
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Ja: { $question }
enrol-risk-unsure = Nicht sicher: { $question }
enrol-risk-off = Zurückgenommen: { $question }
enrol-risk-none = Nichts davon
enrol-risk-done = Fertig
enrol-risk-empty = Nichts ist markiert. Tippen Sie an, was zutrifft, oder „Nichts davon“.
enrol-risk-closed = Wir haben Ihre Antworten. Hat sich etwas geändert, schreiben Sie uns einfach.
enrol-noted = ✅ Notiert: { $flags }
enrol-noted-unsure = { $label } (nicht sicher)
enrol-noted-none = ✅ Notiert: nichts davon

# The same card opened again later, to add something.
my-answers = Meine Antworten
my-answers-head = Das sind Ihre Antworten. Hat sich etwas geändert, oder fehlt etwas?
my-answers-how = Tippen Sie an, was zutrifft, dann „Fertig“. Zweimal für „nicht sicher“. Um etwas zurückzunehmen, schreiben Sie uns einfach.
my-answers-kept = Das haben wir notiert. Stimmt es nicht, schreiben Sie uns: Ein Mensch berichtigt es.
staff-risks = <b>{ $reference }</b> hat die Antworten ergänzt
staff-risks-more = Neu: { $flags }. Es zählt ab der nächsten Meldung.

enrol-zone-ask = Ihre Zeitzone: { $city }, jetzt { $clock }
enrol-zone-right = Richtig
enrol-zone-other = Ich bin woanders
enrol-zone-choose = Welcher Ort zeigt Ihre Zeit? Wählen Sie oder schreiben Sie eine große Stadt in Ihrer Nähe.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = Mehr Orte
enrol-zone-list = Liste zeigen
enrol-zone-unknown = Die Stadt „{ $city }“ kenne ich nicht. Versuchen Sie eine größere oder wählen Sie aus der Liste.
    War das für die Klinik, tippen Sie die zweite Taste.
enrol-zone-done = ✅ Zeitzone: { $city }

enrol-done = ✅ { $clinic }: alles bereit
enrol-done-next = Ich schreibe wieder { $time }.
enrol-done-worry = Macht Ihnen etwas Sorgen, tippen Sie die Taste unten, zu jeder Stunde. /help zeigt unsere Telefonnummer.
enrol-not-ours = { $clinic }
    Das Team konnte diesen Chat keinem Besuch zuordnen, darum kommen keine Hinweise mehr.
    Bitte rufen Sie an: { $phone }. Im Notfall rufen Sie { $emergency } an.

staff-joined = <b>{ $reference }</b> ist beigetreten
staff-visit = { $treatment } · Sitzung { $session }
staff-minor = <b>{ $reference }</b>: bitte anrufen
    Diese Person ist unter 18 oder nicht sicher. Stellen Sie sicher, dass ein Elternteil Bescheid weiß und zustimmt.
staff-not-ready = ⏳ Jemand konnte nicht beitreten
    Die Texte von { $treatment } wurden geändert und noch nicht freigegeben.
    Ausführen: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = Nicht bei uns
staff-not-ours-ask = Nachsorge von <b>{ $reference }</b> beenden? Wir bitten die Person, die Klinik zu fragen.
staff-not-ours-sure = Ja, beenden
staff-not-ours-done = <b>{ $reference }</b>: beendet von { $name }, nicht bei uns

code-treatment = Neu: welche Behandlung?
code-area = Welcher Bereich?
code-when = Wann endete die Sitzung?
code-which-day = Welcher Tag?
code-what-time = { $day }: um wie viel Uhr? Tippen Sie, oder antworten Sie mit einer Zeit wie 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Sitzung { $session }
code-now = Gerade eben
code-earlier = Heute früher
code-other-day = Anderer Tag
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Andere Zeiten
code-time-unknown = Diese Zeit habe ich nicht verstanden. Schreiben Sie sie wie 10:30.
code-done = ✅ Code erstellt
code-code = Code: <b>{ $code }</b>
code-link = { $link }
code-until = Gilt einmal, bis { $date }.

error-code-refused = Dieser Code wirkt nicht. Bitte fragen Sie Ihre Klinik nach einem neuen Code.
error-code-wait = Das waren zu viele Versuche. Warten Sie eine Stunde oder bitten Sie Ihre Klinik um Hilfe.
error-not-approved = Die Texte von { $name } sind für diese Klinik noch nicht freigegeben. Ausführen: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = Noch ist keine Behandlung freigegeben, darum gibt es keinen Code. Ausführen: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = Es gibt keine Behandlung namens { $name }. Es gibt: { $known }
error-no-such-area = Es gibt keinen Bereich namens { $area }. Es gibt: { $known }
error-no-such-language = Es gibt keine Texte auf { $language }. Es gibt: { $known }
error-session-ahead = Die Sitzung liegt noch in der Zukunft. Prüfen Sie Datum und Zeit.
error-session-too-old = Die Sitzung war vor mehr als { $days } Tagen. Prüfen Sie das Datum.
error-no-such-flag = Dieses Merkmal kann das Team nicht setzen: { $flag }. Es gibt: { $known }.
