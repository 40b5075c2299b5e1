# unreviewed: no clinician who grew up with Portuguese has read this file.

digest-well = ✅ { $clinic } · o último dia: tudo como deve ser
digest-wrong = ⚠️ { $clinic } · o último dia: por favor, vejam isto
digest-messages =
    { $count ->
        [0] Nenhuma mensagem era devida.
        [one] { $count } mensagem, a tempo.
       *[other] { $count } mensagens, todas a tempo.
    }
digest-messages-some =
    { $count ->
        [0] Nenhuma mensagem saiu.
        [one] { $count } mensagem saiu.
       *[other] { $count } mensagens saíram.
    }
digest-reports-fine =
    { $count ->
        [one] { $count } relato, nada a responder.
       *[other] { $count } relatos, nada a responder.
    }
digest-reports-answered =
    { $count ->
        [one] { $count } relato, respondido ({ $slowest }).
       *[other] { $count } relatos, todos respondidos (o mais lento { $slowest }).
    }
digest-reports-some =
    { $count ->
        [one] { $count } relato; por responder: { $open }.
       *[other] { $count } relatos; por responder: { $open }.
    }
digest-minutes = { $minutes } min
digest-hours = { $hours } h
digest-late-case = { $sign } <b>{ $reference }</b>: a resposta venceu { $at }.
digest-late-more = Outros casos fora do prazo: { $count }. Vejam /cases.
digest-steps-late =
    { $count ->
        [one] { $count } aviso veio mais de um minuto atrasado.
       *[other] { $count } avisos vieram mais de um minuto atrasados.
    }
digest-alerts-failed =
    { $count ->
        [one] { $count } mensagem à equipe foi recusada pelo Telegram.
       *[other] { $count } mensagens à equipe foram recusadas pelo Telegram.
    }
digest-dropped =
    { $count ->
        [one] { $count } mensagem falhou, e ninguém foi chamado a ligar.
       *[other] { $count } mensagens falharam, e ninguém foi chamado a ligar.
    }
digest-missed =
    { $count ->
        [one] { $count } mensagem planejada não saiu a tempo.
       *[other] { $count } mensagens planejadas não saíram a tempo.
    }
digest-unplanned = Não há plano para { $references }.
digest-doubled = Dito duas vezes: { $references }.
digest-no-group = Não há grupo da equipe: os avisos vão a cada um em privado. Vejam /setup.
digest-unproved = Os avisos podem não chegar a { $names }.
digest-unsure =
    { $count ->
        [one] De { $count } mensagem não se sabe se chegou.
       *[other] De { $count } mensagens não se sabe se chegaram.
    }
digest-late =
    { $count ->
        [one] { $count } mensagem atrasou mais de um minuto.
       *[other] { $count } mensagens atrasaram mais de um minuto.
    }
digest-gap =
    { $count ->
        [one] Ninguém de plantão a partir de { $at }: { $count } risco aberto.
       *[other] Ninguém de plantão a partir de { $at }: { $count } riscos abertos.
    }
