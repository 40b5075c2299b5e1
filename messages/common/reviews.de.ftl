# unreviewed: no clinician who grew up with German has read this file.

setup-unread = ⏳ { $treatment }: { $languages } hat noch keine Fachperson gelesen, die damit aufgewachsen ist. Geben Sie es dafür nur mit Vorsicht frei.
