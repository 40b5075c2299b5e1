### /plan: lo que llegó y lo que viene, en español.

plan-head = <b>{ $clinic }</b>: tu plan
plan-treatment = { $treatment }
plan-came = ✅ { $time } · día { $day }
plan-comes = ⏳ { $time } · día { $day } · { $kind }
plan-waits = espera
plan-advice = consejo
plan-check-in = preguntas
plan-photo = foto
plan-paused = Todo esto espera hasta que sigas.
plan-over = No hay nada más previsto. Puedes seguir escribiéndonos.
plan-why-button = ¿Por qué esto?
plan-why-version = { $treatment }: versión { $version } del plan de la clínica
plan-why-by = Leído y aprobado por { $by }, { $date }.
plan-why-changed = { $treatment }: nuestros textos han cambiado y alguien los está leyendo otra vez. Si tienes dudas, llámanos: { $phone }.
plan-none = No tengo ningún plan para ti aquí. Tu clínica te da un código o un enlace.
