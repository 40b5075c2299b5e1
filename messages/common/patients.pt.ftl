# unreviewed: no clinician who grew up with Portuguese has read this file.

patients-none = Ninguém entrou ainda. /enrol cria um código.
patients-head =
    { $count ->
        [one] Um paciente
       *[other] { $count } pacientes, os mais novos primeiro
    }
patients-found =
    { $count ->
        [one] Um paciente
       *[other] { $count } pacientes
    }
patients-unknown = Não acho ninguém com isso. Use o código (A17) ou o número da sua clínica.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17, ou o seu número depois, acha uma pessoa.
patients-more = Mais
patients-earlier = Voltar

patient-head-own = Ficha { $reference } · seu número { $own }
patient-next = ⏳ Próxima mensagem: { $time }
patient-case = { $sign } Caso aberto { $reference } ({ $level })
patient-other = Outra sessão: { $reference }, { $treatment }, { $session }
patient-paused = em pausa
patient-stopped = parado
patient-superseded = trocado por sessão mais nova
patient-finished = terminado
patient-plan = Plano
patient-pause = Pausar
patient-resume = Continuar
patient-stop = Parar o plano
patient-stop-ask = Parar as dicas e perguntas de { $reference }? O que relatar ainda chega a vocês.
patient-stop-sure = Sim, parar
patient-told-paused = { $clinic }: pausamos as dicas e perguntas. Você pode escrever aqui a qualquer hora. /resume começa de novo.
patient-told-resumed = { $clinic }: as dicas e perguntas continuam.
patient-told-stopped = { $clinic }: paramos as dicas e perguntas. Se algo preocupa você, escreva aqui a qualquer hora, ou ligue para { $phone }. Em emergência, ligue para { $emergency }. /resume começa de novo.
patient-own = Seu número
patient-open-case = Abrir o caso

patient-risks = Riscos
risks-head = { $reference } · riscos
risks-how = Toque no que está errado: ☐ não, ☑ sim, ? sem certeza. Conta a partir do próximo aviso; um caso aberto mantém o nível. Cada toque fica com o seu nome.

own-ask = Qual é o número de { $reference } na sua clínica? Responda a esta mensagem. Só um número, nunca um nome.
own-kept = ✅ { $reference } é o seu { $own }
error-own-reference = Por favor, um número do seu sistema: letras e dígitos, ao menos um dígito, no máximo 20. Nunca um nome.
error-no-such-patient = Essa pessoa não está mais aqui.

command-patients = Pacientes e fichas
