# unreviewed: no clinician who grew up with German has read this file.

step-got-it = Verstanden
step-question = Ich habe eine Frage
checkin-fine = Meiner Haut geht’s gut
checkin-tell = Mehr erzählen
sent-again = (Noch einmal gesendet: wir konnten nicht sehen, ob es ankam.)
worry-button = Etwas macht mir Sorgen

help-patient = { $clinic }
    Ich sende Ihre Nachsorge und gebe Ihre Nachrichten ans Team weiter. Ich bin automatisch: untersuchen kann ich Sie nicht.

    /report – etwas macht Ihnen Sorgen
    /plan – was kam und was kommt
    /pause – Pause, weniger, andere Uhrzeit
    /resume – weiter
    /stop – keine Nachrichten mehr
    /timezone – anderer Ort, andere Uhr
    /language – Sprache wechseln
    /mydata – was über Sie gespeichert ist
    /forget – löschen lassen

    Sie können auch einfach schreiben, ein Foto oder eine Sprachnachricht senden. Ein Mensch liest es.
    Klinik anrufen: { $phone }. Im Notfall rufen Sie { $emergency } an; warten Sie nicht auf eine Antwort hier.

help-staff = Für das Team:
    /enrol – Code für eine Patientin oder einen Patienten
    /cases – was offen ist
    /patients – Patienten und ihre Karten
    /duty – wer Dienst hat
    /note – als Antwort auf eine Karte: Notiz, die nur das Team sieht
    /stats – wie wir antworten, als Bild
    /rehearse – einen ganzen Verlauf auf dem eigenen Telefon erleben
    /setup – was eingerichtet ist und was fehlt (Leitung)

    Um zu antworten, antworten Sie auf die Karte.

help-stranger = Ich sende Nachsorge nach einer Hautbehandlung. Ihre Klinik gibt Ihnen einen Code oder Link: öffnen Sie den Link oder senden Sie mir den Code hier.
    Nicht für Notfälle: rufen Sie Ihren örtlichen Notruf an.
help-echo = Das ist eine Nachricht von mir, und ihre Tasten wirken nur dort, wo ich sie gesendet habe. Das kann ich tun:
help-unknown = Diesen Befehl kenne ich nicht. Das kann ich tun:
hint-stranger = Ich brauche den Code Ihrer Klinik, bevor ich helfen kann. Senden Sie ihn hier oder öffnen Sie den Link.
    Nicht für Notfälle: rufen Sie Ihren örtlichen Notruf an.
hint-staff = Um zu antworten, antworten Sie auf die Karte. /cases zeigt, was offen ist, /enrol macht einen Code.

language-ask = Welche Sprache möchten Sie?
language-set = ✅ Ich schreibe jetzt auf Deutsch.
language-button = Die Taste unten ist immer für Sie da.
language-en = English
language-es = Español
language-de = Deutsch
language-pt = Português
language-ru = Русский
language-uk = Українська
language-ar = العربية

press-done = ✓
press-expired = Diese Taste wirkt nicht mehr. Nehmen Sie die neueste Nachricht oder senden Sie /help.
press-not-yours = Diese Taste ist für jemand anderen.

error-refused = Das geht nicht.
error-not-allowed = Das kann nur das Team der Klinik.
error-too-late = Das ist vorbei. Nehmen Sie die neueste Nachricht oder senden Sie /help.

trouble-call = Bei uns ist etwas schiefgegangen, vielleicht kam Ihre Nachricht nicht in der Klinik an.
    Bitte rufen Sie { $phone } an. Im Notfall rufen Sie jetzt { $emergency } an.
trouble-stranger = Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal oder rufen Sie Ihre Klinik an. Im Notfall rufen Sie Ihren örtlichen Notruf an.
trouble-press = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
trouble-lost = ⚠️ Eine Nachricht für das Team konnte hier nicht gelesen werden und ist verloren. Bitte sehen Sie unter /cases nach.
trouble-staff = ⚠️ { $reference }: eine Nachricht von hier konnte nicht verarbeitet werden. Bitte anrufen.

command-report = Etwas macht mir Sorgen
command-plan = Was kam und was kommt
command-language = Sprache wechseln
command-help = Was ich tun kann
command-enrol = Code für eine Patientin, einen Patienten
command-cases = Offene Fälle
command-note = Als Antwort: Notiz nur fürs Team
