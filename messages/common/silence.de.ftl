# unreviewed: no clinician who grew up with German has read this file.

nudge-ask = Wie ist Ihre Haut heute? Einmal tippen genügt.
nudge-worse = Macht Ihnen etwas Sorgen, sagen Sie es uns jederzeit. Im Notfall rufen Sie { $emergency } an.

card-silent = <b>Nichts gehört.</b> Bitte anrufen.
page-silent = { $sign } { $reference } hat auf die Nachfrage nicht geantwortet. Bitte anrufen.
page-silent-after = { $sign } { $reference }: kein Wort, seit { $name } geantwortet hat. Bitte anrufen oder den Fall schließen.

unheard-head =
    { $count ->
        [one] Nichts gehört: 1 Person
       *[other] Nichts gehört: { $count } Personen, die schlimmsten zuerst
    }
unheard-none = ✅ Von allen gehört.
unheard-line = <b>{ $reference }</b> · Tag { $day } · still { $since }
unheard-last = zuletzt { $level }
unheard-flags =
    { $count ->
        [one] 1 Risiko
       *[other] { $count } Risiken
    }
unheard-more = und { $count } weitere
unheard-button = Nichts gehört
cases-unheard = Nichts gehört: { $references }
