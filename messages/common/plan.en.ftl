### /plan: what came and what comes next, in English.

plan-head = <b>{ $clinic }</b>: your plan
plan-treatment = { $treatment }
plan-came = ✅ { $time } · day { $day }
plan-comes = ⏳ { $time } · day { $day } · { $kind }
plan-advice = advice
plan-check-in = check-in
plan-photo = photo
plan-paused = All this waits until you go on.
plan-over = Nothing more is planned. You can still write to us.
plan-none = I have no plan for you here. Your clinic gives you a code or a link for it.
