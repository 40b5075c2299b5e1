# unreviewed: no clinician who grew up with German has read this file.

## What the patient reads, under the name of who sent it.
approved-emergency = Rufen Sie jetzt { $emergency } an. Fahren Sie nicht selbst. Bleiben Sie bei jemandem.
approved-urgent_care = Bitte gehen Sie heute in eine Notfallpraxis in Ihrer Nähe. Warten Sie nicht auf uns. Wird es viel schlimmer, rufen Sie { $emergency } an.
approved-today = Wir möchten das heute sehen. Bitte rufen Sie { $phone } an, wir finden eine Zeit. Wird es viel schlimmer, rufen Sie { $emergency } an.
approved-call = Bitte rufen Sie uns jetzt an: { $phone }. Wir möchten mit Ihnen darüber sprechen. Im Notfall rufen Sie { $emergency } an.
approved-visit = Wir möchten das mit Ihnen ansehen. Bitte rufen Sie { $phone } an, wir finden einen Tag. Wird es schlimmer, schreiben Sie uns sofort.
approved-tomorrow = Bitte schreiben Sie uns morgen früh wieder, wie es ist. Wird es vorher schlimmer, schreiben Sie sofort. Im Notfall rufen Sie { $emergency } an.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = Notruf wählen
offer-urgent_care = Zur Notfallpraxis
offer-today = Heute kommen
offer-call = Uns anrufen
offer-visit = Tag finden
offer-tomorrow = Morgen schreiben
offer-send = Senden
offer-none = Jetzt nicht
offer-which = Geprüfte Antworten für { $reference }. Sie gehen auf { $language }, und Sie sehen die Worte vorher.
offer-look = An { $reference }, auf { $language }:
offer-meaning = Das heißt: { $words }
offer-chosen = 💬 { $name } an { $reference }:
offer-dropped = Nichts wurde an { $reference } gesendet.
offer-unsigned = Diese Texte wurden geändert, und noch keine Fachperson hat sie freigegeben. Bitte antworten Sie mit eigenen Worten.
