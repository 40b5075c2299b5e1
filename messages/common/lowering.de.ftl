# unreviewed: no clinician who grew up with German has read this file.

card-lowered = { $name } hat von { $level } gesenkt { $at }: { $reason }
lower-button = Stufe senken
lower-which = Welche Stufe soll { $reference } haben? Ich frage Sie nach einem Grund.
lower-chosen = { $reference } auf { $level }: unten frage ich nach dem Grund.
lower-why = Warum ist { $reference } weniger dringend? Antworten Sie auf diese Nachricht. Nur das Team sieht es.
lower-done = ✅ { $reference } ist jetzt { $level }. Sie haben den Fall, eine Antwort ist zugesagt: bitte rechtzeitig.
lower-lowest = Das ist die niedrigste Stufe. Schließen Sie den Fall, wenn er erledigt ist.
lower-not-yours = { $name } hat ihn: nur diese Person oder die Leitung kann ihn senken
