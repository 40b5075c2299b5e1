# unreviewed: no clinician who grew up with German has read this file.

staff-name = { $name }
moment-until-clock = bis { $clock }
moment-until-day = bis { $day }

## /duty.
duty-head = { $clinic } · Dienst
duty-now = 👀 Jetzt: { $names } { $until }
duty-now-nobody = ⏳ Jetzt: niemand. Meldungen gehen an alle.
duty-now-open = 👀 Jetzt: alle, wie in allen besetzten Zeiten
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: niemand
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Noch hat niemand Dienst übernommen. In besetzten Zeiten werden alle gerufen.
duty-promise = Antworten werden nur zugesagt, solange jemand Dienst hat, { $until }.
duty-unproved = ⚠️ Meldungen erreichen { $names } vielleicht nicht.
duty-take-now = Ich habe jetzt Dienst
duty-end = Dienst beenden
duty-plan = Woche planen
duty-give = Übergeben
duty-hours = Besetzte Zeiten
duty-in-private = Es steht in unserem privaten Chat.
duty-taken = ✅ Sie haben Dienst { $until }
duty-ended = Ihr Dienst ist beendet.
duty-ended-nobody = Ihr Dienst ist beendet. Jetzt hat niemand Dienst.
duty-not-on = Sie haben jetzt keinen Dienst.

## The week, in private.
duty-plan-head = { $clinic } · Ihr Dienst. Welcher Tag?
duty-plan-day = { $clinic } · { $day }. Tippen Sie an, was Sie übernehmen.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Zurück
duty-weekday-1 = Mo
duty-weekday-2 = Di
duty-weekday-3 = Mi
duty-weekday-4 = Do
duty-weekday-5 = Fr
duty-weekday-6 = Sa
duty-weekday-7 = So

## Handing over.
duty-give-none = Sie haben keinen Dienst zu übergeben.
duty-give-nobody = Es gibt noch niemanden sonst im Team. Die Leitung lädt mit /setup ein.
duty-give-who = { $clinic } · { $span } übergeben. An wen?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = { $name } ist gefragt. Bis zur Zusage bleibt es Ihr Dienst.
duty-ask = { $clinic } · { $name } bittet Sie, den Dienst zu übernehmen, { $span }.
duty-accept = Ich übernehme
duty-decline = Ich kann nicht
duty-accepted = ✅ Sie haben Dienst, { $span }.
duty-accepted-by = ✅ { $name } übernimmt Ihren Dienst, { $span }.
duty-group-changed = Dienst, { $span }: { $name }
duty-declined = Danke. { $name } weiß Bescheid.
duty-declined-by = ⏳ { $name } kann Ihren Dienst nicht übernehmen, { $span }. Er bleibt bei Ihnen.
duty-gone = Dieser Dienst ist vorbei oder hat gewechselt.

## Gaps.
gap-head = ⏳ { $clinic } · niemand hat Dienst { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] 1 Person ist dann in den ersten Tagen.
           *[other] { $early } Personen sind dann in den ersten Tagen.
        }
        [1] 1 roter Fall ist offen, { $early } in den ersten Tagen.
       *[other] { $red } rote Fälle sind offen, { $early } in den ersten Tagen.
    }
gap-ask = Wer kann übernehmen?
gap-take = Ich übernehme

## Staffed hours, for the owner.
hours-head = { $clinic } · besetzte Zeiten
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Geschlossen: { $dates }
hours-never-closed = Keine Feiertage notiert.
hours-digest = Tagesbericht um { $at }
hours-why = Nach diesen Zeiten werden Antworten zugesagt.
hours-change = Zeiten ändern
hours-holidays = Feiertage
hours-digest-button = Tagesbericht
hours-ask = Schreiben Sie Ihre Zeiten, zum Beispiel:
    { $example }
hours-example = Mo-Fr 09:00-13:00 14:00-18:00, Sa 10:00-14:00
hours-wrong = Das kann ich nicht lesen. Schreiben Sie es so:
    { $example }
hours-kept = ✅ Gespeichert. Es gilt ab jetzt.
hours-holidays-ask = An welchen Tagen ist niemand da? Schreiben Sie die Daten, zum Beispiel:
    { $example }
    Sie ersetzen die bisher notierten Tage.
hours-holidays-none = Keine Feiertage
hours-leave = So lassen
hours-left = Nichts wurde geändert.
hours-digest-ask = Wann soll der Tagesbericht kommen?
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · ein Test
    Bitte tippen Sie auf die Taste, damit wir wissen, dass Meldungen Sie hier erreichen.
test-button = Angekommen
test-first = Tippen Sie auf die Taste unten, damit wir wissen, dass Meldungen Sie hier erreichen.
test-thanks = ✅ Meldungen erreichen Sie hier.
test-done = ✅ { $clinic } · Meldungen erreichen Sie hier.
setup-proved = ✅ Meldungen erreichen alle
setup-unproved = ⏳ Meldungen erreichen { $names } vielleicht nicht. Bitten Sie darum, unseren Chat zu öffnen und den Test anzutippen.
test-again = Tests senden
test-sent = Gesendet an { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ Für neue Codes müssen zwei Personen ihren Test angetippt haben. Bisher: niemand
       *[other] ⏳ Für neue Codes müssen zwei Personen ihren Test angetippt haben. Bisher: eine
    }
setup-no-hours = ⏳ Für neue Codes fehlen besetzte Zeiten: tragen Sie sie mit der Taste unten ein
error-too-few-reached =
    { $count ->
        [0] Zurzeit keine neuen Codes: Meldungen müssen zwei Personen erreichen, und niemand hat den Test angetippt.
       *[other] Zurzeit keine neuen Codes: Meldungen müssen zwei Personen erreichen, und nur eine hat den Test angetippt.
    } Die Leitung lädt in /setup jemanden ein; alle tippen den Test in unserem Chat an.
error-no-hours = Zurzeit keine neuen Codes: Es fehlen besetzte Zeiten. Die Leitung trägt sie in /setup ein.
codes-held = ⏳ { $clinic }: zurzeit keine neuen Codes. Wer schon einen Code hat, kann noch beitreten.
codes-again = ✅ { $clinic }: Es kann wieder neue Codes geben.

## Alerts under a card.
page-duty = { $sign } { $reference }: niemand hat ihn { $since } übernommen. Sie haben Dienst: bitte jetzt übernehmen.
page-everyone-duty = { $sign } { $level } · Fall { $reference }: alle sind gefragt. Im Dienst: { $names }. Bitte jetzt übernehmen.

## The patient's status line when nobody is on duty.
status-no-duty = Jetzt hat niemand Dienst. { $opens } ist wieder jemand da. Warten Sie nicht auf uns: rufen Sie { $phone } an. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-duty-ends = Wir antworten vielleicht erst { $by }. Warten Sie nicht auf uns: rufen Sie { $phone } an. Nehmen wir nicht ab, gehen Sie heute in eine Notfallpraxis. Im Notfall rufen Sie { $emergency } an.
status-no-duty-routine = Jetzt hat niemand Dienst. { $opens } ist wieder jemand da und antwortet { $by }. Wird es schlimmer, sagen Sie es uns. Im Notfall: { $emergency }.

command-duty = Wer hat Dienst
