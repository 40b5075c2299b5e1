# unreviewed: no clinician who grew up with German has read this file.

plan-head = <b>{ $clinic }</b>: Ihr Plan
plan-treatment = { $treatment }
plan-came = ✅ { $time } · Tag { $day }
plan-comes = ⏳ { $time } · Tag { $day } · { $kind }
plan-waits = wartet
plan-advice = Hinweis
plan-check-in = Nachfrage
plan-photo = Foto
plan-paused = All das wartet, bis Sie weitermachen.
plan-over = Mehr ist nicht geplant. Schreiben können Sie uns weiterhin.
plan-why-button = Warum dieser Rat?
plan-why-version = { $treatment }: Fassung { $version } des Klinikplans
plan-why-by = Gelesen und freigegeben von { $by }, { $date }.
plan-why-changed = { $treatment }: unsere Texte wurden geändert und werden wieder gelesen. Im Zweifel rufen Sie uns an: { $phone }.
plan-none = Hier habe ich keinen Plan für Sie. Ihre Klinik gibt Ihnen dafür einen Code oder Link.
