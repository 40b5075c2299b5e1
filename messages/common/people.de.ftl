# unreviewed: no clinician who grew up with German has read this file.

people-button = Personen
people-head = Das Team von <b>{ $clinic }</b>
people-owner = { $name } · Leitung, seit { $since }
people-staff = { $name } · Team, seit { $since }
people-name = { $name }
people-promote = Auch zur Leitung
people-out = Herausnehmen
people-out-sure = Ja, herausnehmen
people-out-ask = { $name } aus dem Team nehmen? Die Tasten wirken sofort nicht mehr, und übernommene Fälle sind wieder offen.
people-out-done = ✅ { $name } hat keinen Zugang mehr. Bitte auch aus der Telegram-Gruppe nehmen: dort kann man noch lesen.
people-gone = Nicht mehr im Team.
people-only-owner = Sie sind die einzige Leitung von { $clinic }. Machen Sie erst jemand anderen zur Leitung: /setup, dann „Personen“.
people-owner-left = ⚠️ { $name }, die einzige Leitung, hat diese Gruppe verlassen und bleibt Leitung. Bitte jemand anderen zur Leitung machen lassen.
people-left = { $name } hat die Teamgruppe verlassen und hat keinen Zugang mehr.
people-stranger = { $name } ist ohne Zugang in der Teamgruppe: kann dort lesen, aber nicht antworten. Laden Sie mit /setup ein oder nehmen Sie die Person aus der Gruppe.
people-you-own = { $name } hat Sie zur Leitung von <b>{ $clinic }</b> gemacht. /setup zeigt, was Sie tun können.
people-you-are-out = Sie sind nicht mehr im Team von { $clinic }.
page-left = { $sign } { $reference } ist wieder offen: { $name } hat das Team verlassen.

group-private-now = Bis eine Gruppe verbunden ist, kommen Fälle zu jedem von Ihnen privat hierher.
group-no-codes = Bis dahin gibt es keine neuen Codes.
group-silenced = ⚠️ { $clinic }: ich darf in der Teamgruppe nicht mehr schreiben
    Fälle kommen zu jedem von Ihnen privat, und es gibt keine neuen Codes. Bitte lassen Sie dort alle Mitglieder schreiben, oder machen Sie mich zum Administrator. Ich sehe alle fünf Minuten nach.
group-works = ✅ { $clinic }: ich kann in der Teamgruppe wieder schreiben. Fälle kommen dorthin.
setup-group-silent = ⚠️ Teamgruppe: Ich darf dort nicht schreiben. Lassen Sie alle Mitglieder schreiben, oder machen Sie mich zum Administrator.
error-group-silent = Zurzeit keine neuen Codes: Ich darf in der Teamgruppe nicht schreiben. Lassen Sie dort alle schreiben; ich sehe alle fünf Minuten nach.
error-group-gone = Zurzeit keine neuen Codes: Es gibt keine Teamgruppe mehr. Die Leitung verbindet eine in /setup.
group-public = ⚠️ { $clinic }: jeder kann die Teamgruppe jetzt lesen, darum benutze ich sie nicht mehr. Die Leitung macht sie privat und verbindet sie neu.
group-admin-now = ✅ { $clinic }: ich bin Administrator der Teamgruppe und merke, wer sie verlässt.
group-admin-lost = ⏳ { $clinic }: ich bin kein Administrator der Teamgruppe mehr und merke vielleicht nicht, wer sie verlässt. Bitte machen Sie mich wieder dazu; Rechte brauche ich keine.
group-admin = Bitte machen Sie mich zum Administrator dieser Gruppe, ohne Rechte. Nur dann merke ich sicher, wer sie verlässt.
group-change = Andere Gruppe
group-change-ask = Eine andere Gruppe für { $clinic } nehmen? Die Fälle verlassen die jetzige sofort.
group-change-sure = Ja, andere Gruppe
group-changed = { $clinic } bekommt eine andere Teamgruppe. Die jetzige wird nicht mehr benutzt.
group-changing = ✅ { $clinic }: die Taste für die nächste Gruppe steht unten.

relay-no-case = Nichts wurde gesendet: diese Nachricht von mir gehört zu keinem Fall. Antworten Sie auf die Karte. /cases zeigt, was offen ist.
relay-talk = Nichts wurde an { $reference } gesendet: antworten Sie auf die Karte.
