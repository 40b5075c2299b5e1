### /plan: lo que llegó y lo que viene, en español.

plan-head = <b>{ $clinic }</b>: tu plan
plan-treatment = { $treatment }
plan-came = ✅ { $time } · día { $day }
plan-comes = ⏳ { $time } · día { $day } · { $kind }
plan-advice = consejo
plan-check-in = preguntas
plan-photo = foto
plan-paused = Todo esto espera hasta que sigas.
plan-over = No hay nada más previsto. Puedes seguir escribiéndonos.
plan-none = No tengo ningún plan para ti aquí. Tu clínica te da un código o un enlace.
