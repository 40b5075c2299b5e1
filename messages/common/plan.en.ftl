### /plan: what came and what comes next, in English.

plan-head = <b>{ $clinic }</b>: your plan
plan-treatment = { $treatment }
plan-came = ✅ { $time } · day { $day }
plan-comes = ⏳ { $time } · day { $day } · { $kind }
plan-waits = waits
plan-advice = advice
plan-check-in = check-in
plan-photo = photo
plan-paused = All this waits until you go on.
plan-over = Nothing more is planned. You can still write to us.
plan-why-button = Why this advice?
plan-why-version = { $treatment }: version { $version } of the clinic's plan
plan-why-by = Read and approved by { $by }, { $date }.
plan-why-changed = { $treatment }: our texts have changed, and somebody is reading them again. With any doubt, call us: { $phone }.
plan-none = I have no plan for you here. Your clinic gives you a code or a link for it.
