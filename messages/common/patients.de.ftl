# unreviewed: no clinician who grew up with German has read this file.

patients-none = Noch ist niemand beigetreten. /enrol macht einen Code.
patients-head =
    { $count ->
        [one] Eine Person
       *[other] { $count } Personen, die neuesten zuerst
    }
patients-found =
    { $count ->
        [one] Eine Person
       *[other] { $count } Personen
    }
patients-unknown = Dazu finde ich niemanden. Nehmen Sie das Kürzel (A17) oder die eigene Nummer Ihrer Klinik.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17, oder dahinter Ihre eigene Nummer, findet eine Person.
patients-more = Mehr
patients-earlier = Zurück

patient-head-own = Patientenkarte { $reference } · Ihre Nummer { $own }
patient-next = ⏳ Nächste Nachricht: { $time }
patient-case = { $sign } Offener Fall { $reference } ({ $level })
patient-other = Andere Sitzung: { $reference }, { $treatment }, { $session }
patient-paused = Pause
patient-stopped = beendet
patient-superseded = durch neuere Sitzung ersetzt
patient-finished = abgeschlossen
patient-plan = Plan
patient-pause = Pause
patient-resume = Weiter
patient-stop = Plan beenden
patient-stop-ask = Tipps und Nachfragen für { $reference } beenden? Was gemeldet wird, erreicht Sie weiterhin.
patient-stop-sure = Ja, beenden
patient-told-paused = { $clinic }: wir haben Tipps und Nachfragen angehalten. Schreiben können Sie hier zu jeder Stunde. /resume startet sie wieder.
patient-told-resumed = { $clinic }: Tipps und Nachfragen gehen weiter.
patient-told-stopped = { $clinic }: wir haben Tipps und Nachfragen beendet. Macht Ihnen etwas Sorgen, schreiben Sie hier zu jeder Stunde oder rufen Sie { $phone } an. Im Notfall rufen Sie { $emergency } an. /resume startet sie wieder.
patient-own = Eigene Nummer
patient-open-case = Fall öffnen

patient-risks = Risiken
risks-head = { $reference } · Risiken
risks-how = Tippen Sie an, was nicht stimmt: ☐ nein, ☑ ja, ? nicht sicher. Es zählt ab der nächsten Meldung; ein offener Fall behält seine Stufe. Jedes Tippen wird mit Ihrem Namen festgehalten.

own-ask = Welche Nummer hat { $reference } in Ihrer Klinik? Antworten Sie auf diese Nachricht. Nur eine Nummer, nie ein Name.
own-kept = ✅ { $reference } ist Ihre { $own }
error-own-reference = Bitte eine Nummer aus Ihrem System: Buchstaben und Ziffern, mindestens eine Ziffer, höchstens 20 Zeichen. Nie ein Name.
error-no-such-patient = Diese Person ist nicht mehr hier.

command-patients = Patienten und ihre Karten
