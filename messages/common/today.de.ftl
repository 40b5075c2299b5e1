# unreviewed: no clinician who grew up with German has read this file.

today-head = { $clinic } · Tag { $day }
today-head-later = { $clinic }: Ihre Nachsorge
today-next = ⏳ Nächste Nachricht: { $time }
today-case = 👀 Ihre Meldung ist bei { $clinic }.
today-held = ⏳ Tipps warten, bis Ihre Klinik Ihnen geantwortet hat.
today-paused = ⏳ Pause. Nichts kommt, bis Sie weitermachen.
today-stopped = Sie haben Tipps und Nachfragen beendet. /resume startet sie wieder.
today-over = Ihr Plan ist vorbei. Schreiben können Sie uns weiterhin.
today-older = { $clinic }: Ihre neueste Karte steht unten.
today-question = Ich habe eine Frage
today-plan = Mein Plan
today-messages = Meine Nachrichten
