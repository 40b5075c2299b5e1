# unreviewed: no clinician who grew up with Portuguese has read this file.

staff-name = { $name }
moment-until-clock = até { $clock }
moment-until-day = até { $day }

## /duty.
duty-head = { $clinic } · plantão
duty-now = 👀 Agora: { $names } { $until }
duty-now-nobody = ⏳ Agora: ninguém. Os avisos vão a todos.
duty-now-open = 👀 Agora: todos, como no horário de atendimento
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: ninguém
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Ninguém assumiu plantão ainda. No horário de atendimento, todos são avisados.
duty-promise = Só se promete resposta enquanto há alguém de plantão, { $until }.
duty-unproved = ⚠️ Os avisos podem não chegar a { $names }.
duty-take-now = Plantão meu agora
duty-end = Encerrar plantão
duty-plan = Planejar a semana
duty-give = Passar
duty-hours = Horário
duty-in-private = Está em nossa conversa privada.
duty-taken = ✅ Você está de plantão { $until }
duty-ended = O seu plantão terminou.
duty-ended-nobody = O seu plantão terminou. Agora não há ninguém de plantão.
duty-not-on = Você não está de plantão agora.

## The week, in private.
duty-plan-head = { $clinic } · o seu plantão. Que dia?
duty-plan-day = { $clinic } · { $day }. Toque no que você assume.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Voltar
duty-weekday-1 = Seg
duty-weekday-2 = Ter
duty-weekday-3 = Qua
duty-weekday-4 = Qui
duty-weekday-5 = Sex
duty-weekday-6 = Sáb
duty-weekday-7 = Dom

## Handing over.
duty-give-none = Você não tem plantão para passar.
duty-give-nobody = Ainda não há colega. O responsável convida com /setup.
duty-give-who = { $clinic } · passar { $span }. Para quem?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = Perguntamos a { $name }. Até aceitar, segue seu.
duty-ask = { $clinic } · { $name } pede que você assuma o plantão, { $span }.
duty-accept = Eu assumo
duty-decline = Não posso
duty-accepted = ✅ Você está de plantão, { $span }.
duty-accepted-by = ✅ { $name } assume o seu plantão, { $span }.
duty-group-changed = Plantão, { $span }: { $name }
duty-declined = Obrigado. { $name } já sabe.
duty-declined-by = ⏳ { $name } não pode assumir o seu plantão, { $span }. Segue seu.
duty-gone = Esse plantão acabou ou mudou de mãos.

## Gaps.
gap-head = ⏳ { $clinic } · ninguém de plantão { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] 1 paciente estará nos primeiros dias.
           *[other] { $early } pacientes estarão nos primeiros dias.
        }
        [1] 1 caso vermelho está aberto, e { $early } nos primeiros dias.
       *[other] { $red } casos vermelhos estão abertos, e { $early } nos primeiros dias.
    }
gap-ask = Quem pode assumir?
gap-take = Eu assumo

## Staffed hours, for the owner.
hours-head = { $clinic } · horário de atendimento
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Fechado: { $dates }
hours-never-closed = Sem feriados anotados.
hours-digest = Resumo do dia às { $at }
hours-why = As respostas são prometidas por este horário.
hours-change = Mudar horário
hours-holidays = Feriados
hours-digest-button = Hora do resumo
hours-ask = Escreva o horário, por exemplo:
    { $example }
hours-example = Seg-Sex 09:00-13:00 14:00-18:00, Sáb 10:00-14:00
hours-wrong = Não consigo ler isso. Escreva assim:
    { $example }
hours-kept = ✅ Guardado. Vale a partir de agora.
hours-holidays-ask = Em que dias não há ninguém? Escreva as datas, por exemplo:
    { $example }
    Elas tomam o lugar dos dias anotados antes.
hours-holidays-none = Sem feriados
hours-leave = Deixar assim
hours-left = Nada foi mudado.
hours-digest-ask = A que horas deve vir o resumo do dia?
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · um teste
    Por favor, toque no botão, para sabermos que os avisos chegam a você aqui.
test-button = Recebi
test-first = Toque no botão abaixo, para sabermos que os avisos chegam a você aqui.
test-thanks = ✅ Os avisos chegam a você aqui.
test-done = ✅ { $clinic } · os avisos chegam a você aqui.
setup-proved = ✅ Os avisos chegam a todos
setup-unproved = ⏳ Os avisos podem não chegar a { $names }. Peça que abram a nossa conversa e toquem no teste.
test-again = Enviar os testes
test-sent = Enviado a { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ Para criar códigos, duas pessoas devem ter tocado no seu teste. Até agora: ninguém
       *[other] ⏳ Para criar códigos, duas pessoas devem ter tocado no seu teste. Até agora: uma
    }
setup-no-hours = ⏳ Para criar códigos falta o horário de atendimento: defina-o com o botão abaixo
error-too-few-reached =
    { $count ->
        [0] Agora não há códigos novos: os avisos devem chegar a duas pessoas e ninguém tocou no teste.
       *[other] Agora não há códigos novos: os avisos devem chegar a duas pessoas e só uma tocou no teste.
    } O responsável convida alguém em /setup; cada um toca no teste na nossa conversa.
error-no-hours = Agora não há códigos novos: falta o horário de atendimento. O responsável o define em /setup.
codes-held = ⏳ { $clinic }: por enquanto não há códigos novos. Quem já tem um código ainda pode entrar.
codes-again = ✅ { $clinic }: já é possível criar códigos de novo.

## Alerts under a card.
page-duty = { $sign } { $reference }: ninguém assumiu { $since }. Você está de plantão: por favor, assuma agora.
page-everyone-duty = { $sign } { $level } · caso { $reference }: todos são chamados. De plantão: { $names }. Por favor, assumam agora.

## The patient's status line when nobody is on duty.
status-no-duty = Agora não há ninguém de plantão. Há alguém de novo { $opens }. Não espere por nós: ligue para { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-duty-ends = Talvez só respondamos { $by }. Não espere por nós: ligue para { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-no-duty-routine = Agora não há ninguém de plantão. Há alguém de novo { $opens } e responde { $by }. Se piorar, avise. Em emergência: { $emergency }.

command-duty = Quem está de plantão
