# unreviewed: no clinician who grew up with Portuguese has read this file.

command-rehearse = Viver um plano em três minutos
rehearsal-mark = 🎭 Ensaio · { $line }
rehearsal-head = 🎭 <b>Ensaio</b>
rehearsal-intro = Você vive agora um plano inteiro em { $clinic } em três minutos: as mensagens vêm aqui, os casos vão ao grupo da equipe.
    No dia 2 algo dá muito errado. Um colega assume o caso e nunca responde.
    Só você e o grupo veem, e nada é contado. Toque em qualquer botão.
rehearsal-begins = { $name } vive um plano inteiro em três minutos. Ninguém está doente, não precisa responder; se responder, { $name } lê.
rehearsal-stop = Parar o ensaio
rehearsal-stopping = Para em poucos segundos.
rehearsal-running = O seu ensaio está em curso.
rehearsal-none = Este ensaio acabou.
rehearsal-which = Qual plano você quer ensaiar?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Alex (figurante)
rehearsal-closed = fim do ensaio
rehearsal-over = ✅ Foi o plano inteiro, três meses, com um caso vermelho no caminho.
    Tudo foi apagado. /rehearse começa de novo.
rehearsal-stopped = ✅ Parado. Tudo foi apagado.
rehearsal-ends = O ensaio de { $name } acabou.

error-rehearsal-patient = Você também é paciente aqui, e o seu plano vem primeiro. Por favor, deixe um colega ensaiar.
