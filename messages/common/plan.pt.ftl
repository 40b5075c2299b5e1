# unreviewed: no clinician who grew up with Portuguese has read this file.

plan-head = <b>{ $clinic }</b>: o seu plano
plan-treatment = { $treatment }
plan-came = ✅ { $time } · dia { $day }
plan-comes = ⏳ { $time } · dia { $day } · { $kind }
plan-waits = em espera
plan-advice = conselho
plan-check-in = pergunta
plan-photo = foto
plan-paused = Tudo isso espera até você continuar.
plan-over = Nada mais está planejado. Você ainda pode escrever.
plan-why-button = Por que este conselho?
plan-why-version = { $treatment }: versão { $version } do plano da clínica
plan-why-by = Lido e aprovado por { $by }, { $date }.
plan-why-changed = { $treatment }: os nossos textos mudaram, e alguém os lê de novo. Na dúvida, ligue: { $phone }.
plan-none = Não tenho plano para você aqui. A sua clínica dá um código ou link para isso.
