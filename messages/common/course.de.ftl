# unreviewed: no clinician who grew up with German has read this file.

course-book = Sitzung buchen
course-call = Zum Buchen rufen Sie { $phone } an.

feedback-head = { $clinic }
feedback-later = Jetzt nicht
result-ask = Wie sieht Ihre Haut jetzt aus, verglichen mit vor der Behandlung?
result-very_much = Sehr viel besser
result-much = Viel besser
result-some = Etwas besser
result-same = Gleich
result-worse = Schlechter
happy-ask = Wie zufrieden sind Sie bisher mit dem Ergebnis? 0 ist gar nicht, 10 sehr.
rating-ask = Wie gut haben wir uns hier um Sie gekümmert? 1 ist schlecht, 5 sehr gut.
rating-number = { $n }

finish-head = ✅ { $clinic }: Ihr Plan ist abgeschlossen
finish-thanks = Danke, dass Sie ihn mit uns gegangen sind.
finish-keep = Jeden Tag Sonnencreme hilft, das Ergebnis zu halten. Fragen Sie uns, ob ab und zu eine Sitzung auch hilft.
finish-still = Sie können hier jederzeit schreiben, ein Mensch liest es.
finish-worse = Wir haben dem Team gesagt, dass Sie sich ein besseres Ergebnis wünschen. Jemand meldet sich.

staff-feedback = <b>{ $reference }</b>: Ende des Plans
staff-feedback-result = Ergebnis: { $result }
staff-feedback-happy = Zufrieden mit dem Ergebnis: { $n } von 10
staff-feedback-rating = Betreuung hier: { $n } von 5
