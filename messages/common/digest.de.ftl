# unreviewed: no clinician who grew up with German has read this file.

digest-well = ✅ { $clinic } · der letzte Tag: alles, wie es sein soll
digest-wrong = ⚠️ { $clinic } · der letzte Tag: bitte sehen Sie das an
digest-messages =
    { $count ->
        [0] Keine Nachricht war fällig.
        [one] 1 Nachricht, pünktlich.
       *[other] { $count } Nachrichten, alle pünktlich.
    }
digest-messages-some =
    { $count ->
        [0] Keine Nachricht ging hinaus.
        [one] 1 Nachricht ging hinaus.
       *[other] { $count } Nachrichten gingen hinaus.
    }
digest-reports-fine =
    { $count ->
        [one] 1 Bericht, nichts zu beantworten.
       *[other] { $count } Berichte, nichts zu beantworten.
    }
digest-reports-answered =
    { $count ->
        [one] 1 Bericht, beantwortet ({ $slowest }).
       *[other] { $count } Berichte, alle beantwortet (am langsamsten { $slowest }).
    }
digest-reports-some =
    { $count ->
        [one] 1 Bericht; noch zu beantworten: { $open }.
       *[other] { $count } Berichte; noch zu beantworten: { $open }.
    }
digest-minutes = { $minutes } min
digest-hours = { $hours } h
digest-late-case = { $sign } <b>{ $reference }</b>: die Antwort war fällig { $at }.
digest-late-more = Weitere überfällige Fälle: { $count }. Siehe /cases.
digest-steps-late =
    { $count ->
        [one] 1 Meldung kam mehr als eine Minute zu spät.
       *[other] { $count } Meldungen kamen mehr als eine Minute zu spät.
    }
digest-alerts-failed =
    { $count ->
        [one] 1 Nachricht ans Team hat Telegram abgelehnt.
       *[other] { $count } Nachrichten ans Team hat Telegram abgelehnt.
    }
digest-dropped =
    { $count ->
        [one] 1 Nachricht ging nicht hinaus, und niemand wurde gebeten anzurufen.
       *[other] { $count } Nachrichten gingen nicht hinaus, und niemand wurde gebeten anzurufen.
    }
digest-missed =
    { $count ->
        [one] 1 geplante Nachricht ging nicht rechtzeitig hinaus.
       *[other] { $count } geplante Nachrichten gingen nicht rechtzeitig hinaus.
    }
digest-unplanned = Kein Plan steht für { $references }.
digest-doubled = Doppelt gesagt: { $references }.
digest-no-group = Es gibt keine Teamgruppe: Meldungen gehen an jeden von Ihnen privat. Siehe /setup.
digest-unproved = Meldungen erreichen { $names } vielleicht nicht.
digest-unsure =
    { $count ->
        [one] Bei 1 Nachricht weiß niemand, ob sie ankam.
       *[other] Bei { $count } Nachrichten weiß niemand, ob sie ankamen.
    }
digest-late =
    { $count ->
        [one] 1 Nachricht kam mehr als eine Minute zu spät.
       *[other] { $count } Nachrichten kamen mehr als eine Minute zu spät.
    }
digest-gap =
    { $count ->
        [one] Ab { $at } hat niemand Dienst: 1 offenes Risiko.
       *[other] Ab { $at } hat niemand Dienst: { $count } offene Risiken.
    }
