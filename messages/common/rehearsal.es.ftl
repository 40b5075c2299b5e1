### /rehearse: un curso entero en tres minutos, en español. Solo para el equipo.

command-rehearse = Vive un curso en tres minutos
rehearsal-mark = 🎭 Ensayo · { $line }
rehearsal-head = 🎭 <b>Ensayo</b>
rehearsal-intro = Vas a vivir un curso entero en { $clinic } en tres minutos: tus mensajes llegan aquí, tus casos al grupo del equipo.
    El día 2 algo va muy mal. Alguien del equipo toma el caso y no responde nunca.
    Solo lo veis tú y el grupo, y nada de esto cuenta. Toca los botones como lo haría un paciente.
rehearsal-begins = { $name } vive un curso entero en tres minutos. Nadie está enfermo y no hace falta responder; si lo hacéis, { $name } lo lee.
rehearsal-stop = Parar el ensayo
rehearsal-stopping = Se para en unos segundos.
rehearsal-running = Tu ensayo está en marcha.
rehearsal-none = Este ensayo ya terminó.
rehearsal-which = ¿Qué curso quieres ensayar?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Alex (suplente)
rehearsal-closed = fin del ensayo
rehearsal-over = ✅ Ese fue el curso entero, tres meses, con un caso rojo por el camino.
    Todo lo del ensayo está borrado. /rehearse empieza otra vez.
rehearsal-stopped = ✅ Parado. Todo lo del ensayo está borrado.
rehearsal-ends = El ensayo de { $name } ha terminado.

error-rehearsal-patient = Aquí también eres paciente, y tu propio curso va primero. Deja que ensaye otra persona del equipo.
