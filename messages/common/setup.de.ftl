# unreviewed: no clinician who grew up with German has read this file.

setup-already-in = Sie sind schon im Team von { $clinic }. /help zeigt, was Sie tun können.
setup-owner-in = ✅ Sie leiten <b>{ $clinic }</b>. Das ist erledigt, und das fehlt:
setup-staff-in = ✅ Sie sind im Team von <b>{ $clinic }</b>.
    /enrol macht einen Code. Fälle kommen in die Teamgruppe: treten Sie ihr bei und tippen Sie dort, um einen zu übernehmen.
setup-staff-joined = { $name } ist dem Team von { $clinic } beigetreten.
    Unbekannt? Bitten Sie die Person, die den Server betreibt, den Zugang zu entfernen.

setup-head = <b>{ $clinic }</b>: was erledigt ist und was fehlt
setup-in-private = Ich habe es in unseren privaten Chat gesendet.
setup-group-done = ✅ Teamgruppe
setup-group-missing = ⏳ Teamgruppe: fügen Sie mich mit der Taste unten hinzu. Sie muss privat sein.
setup-staff-count =
    { $count ->
        [1] 👀 1 Person im Team
       *[other] 👀 { $count } Personen im Team
    }
setup-approval-done = ✅ { $treatment }: freigegeben von { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: eine Fachperson muss die Texte freigeben. Wer den Server betreibt, tippt: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = Jemanden einladen
setup-group-button = Zur Gruppe hinzufügen
setup-invite-made = Der Link steht unten.
setup-invite = Senden Sie diesen Link an eine Person. Er lässt sie ins Team von { $clinic }:
setup-invite-link = { $link }

setup-group-how = Dieser Code ist für Ihre Teamgruppe. Fügen Sie mich mit dieser Taste hinzu:
setup-group-hint = Diese Gruppe kenne ich noch nicht. Die Leitung der Klinik verbindet sie: privat /setup an @{ $bot } senden und der Taste folgen.
setup-group-public = Diese Gruppe ist öffentlich, Worte aus der Behandlung dürfen das nicht sein. Machen Sie sie privat und versuchen Sie es wieder.
setup-group-own = Das ist schon die Teamgruppe von { $clinic }.
setup-group-foreign = Diese Gruppe gehört einer anderen Klinik. Bitte nehmen Sie eine eigene.
setup-group-lost = ⏳ { $clinic }: ich bin nicht mehr in der Teamgruppe
    Die Leitung fügt mich wieder hinzu oder einer anderen Gruppe: /setup hat die Taste.
setup-has-group = { $clinic } hat schon eine Teamgruppe.
setup-anonymous = Sie sind hier anonym, darum sehe ich nicht, wer fragt. Schalten Sie „Anonym bleiben“ in Ihren Rechten aus und senden Sie es wieder.
setup-bind = Diese Gruppe für <b>{ $clinic }</b> nehmen?
setup-bind-warning = Alle darin lesen, was gemeldet wird.
setup-bind-button = Diese Gruppe nehmen
setup-bound = ✅ Das ist jetzt die Teamgruppe von <b>{ $clinic }</b>.
setup-bound-next = Fälle kommen hierher. /enrol macht einen Code, /cases zeigt, was offen ist, /setup, was noch fehlt.

error-owner-only = Das kann nur die Leitung der Klinik.
