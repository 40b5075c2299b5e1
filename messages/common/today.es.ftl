### La tarjeta «Hoy», en español: un mensaje que cambia según avanza el plan. Sin revisar por un profesional de lengua española.

today-head = { $clinic } · día { $day }
today-head-later = { $clinic }: tus cuidados
today-next = ⏳ Próximo mensaje: { $time }
today-case = 👀 Tu aviso está en { $clinic }.
today-held = ⏳ Los consejos esperan hasta que tu clínica te conteste.
today-paused = ⏳ En pausa. No llega nada hasta que sigas.
today-stopped = Paraste los consejos y preguntas. /resume los activa otra vez.
today-over = Tu plan ha terminado. Puedes seguir escribiéndonos.
today-older = { $clinic }: tu tarjeta más nueva está abajo.
today-question = Tengo una pregunta
today-plan = Mi plan
today-messages = Mis mensajes
