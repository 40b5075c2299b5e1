# unreviewed: no clinician who grew up with German has read this file.

command-rehearse = Einen Plan in drei Minuten erleben
rehearsal-mark = 🎭 Probe · { $line }
rehearsal-head = 🎭 <b>Probe</b>
rehearsal-intro = Sie erleben jetzt einen ganzen Plan bei { $clinic } in drei Minuten: Ihre Nachrichten kommen hierher, Ihre Fälle in die Teamgruppe.
    An Tag 2 geht etwas sehr schief. Jemand übernimmt den Fall und antwortet nie.
    Nur Sie und die Gruppe sehen es, nichts davon wird gezählt. Tippen Sie, was Sie wollen.
rehearsal-begins = { $name } erlebt einen ganzen Plan in drei Minuten. Niemand ist krank, Sie müssen nicht antworten; tun Sie es, liest { $name } es.
rehearsal-stop = Probe beenden
rehearsal-stopping = Sie endet in ein paar Sekunden.
rehearsal-running = Ihre Probe läuft.
rehearsal-none = Diese Probe ist vorbei.
rehearsal-which = Welchen Plan möchten Sie proben?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Alex (Statist)
rehearsal-closed = Ende der Probe
rehearsal-over = ✅ Das war der ganze Plan, drei Monate, mit einem roten Fall unterwegs.
    Alles davon ist gelöscht. /rehearse beginnt neu.
rehearsal-stopped = ✅ Beendet. Alles davon ist gelöscht.
rehearsal-ends = Die Probe von { $name } ist vorbei.

error-rehearsal-patient = Sie sind hier selbst in Behandlung, Ihr eigener Plan geht vor. Bitte lassen Sie jemand anderen proben.
