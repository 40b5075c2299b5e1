# unreviewed: no clinician who grew up with Ukrainian has read this file.

plan-head = <b>{ $clinic }</b>: ваш план
plan-treatment = { $treatment }
plan-came = ✅ { $time } · день { $day }
plan-comes = ⏳ { $time } · день { $day } · { $kind }
plan-waits = чекає
plan-advice = порада
plan-check-in = опитування
plan-photo = фото
plan-paused = Усе це чекає, поки ви не продовжите.
plan-over = Більше нічого не заплановано. Писати нам можна й далі.
plan-why-button = Чому така порада?
plan-why-version = { $treatment }: версія { $version } плану клініки
plan-why-by = Прочитано і затверджено: { $by }, { $date }.
plan-why-changed = { $treatment }: тексти змінено, і їх читають знову. Якщо є сумніви, дзвоніть: { $phone }.
plan-none = Тут у мене немає для вас плану. Клініка дає для нього код або посилання.
