# unreviewed: no clinician who grew up with Portuguese has read this file.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = às { $clock }
moment-at-day = { $day }
moment-by-clock = até { $clock }
moment-by-day = até { $day }
moment-since-clock = desde { $clock }
moment-since-day = desde { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · caso { $reference } · responder { $by }
card-head-now = { $sign } { $level } · caso { $reference } · responder agora
card-head-late = { $sign } { $level } · caso { $reference } · resposta venceu { $at }
card-head = { $sign } { $level } · caso { $reference }
card-head-moved = { $sign } Caso { $reference }: o cartão mais novo está abaixo
card-claimed = 👀 { $name } cuida { $since } · responder { $by }
card-answered = 💬 { $name } respondeu { $at }. Falta fechar.
card-phoned = ✅ { $name } respondeu por telefone { $at }. Falta fechar.
card-closed = ✅ { $name } fechou { $at }: { $outcome }
card-closed-reason = ✅ { $name } fechou { $at }: { $reason }
card-lapsed = { $name } cuidava { $since }, e não veio resposta. Está aberto de novo.
card-told = Foi avisado { $at } que ninguém respondeu ainda.
card-unreached = <b>A última resposta não chegou.</b> Por favor, liguem.
card-unreachable = <b>O Telegram não alcança mais essa pessoa.</b> Por favor, liguem.
card-photo-asked = Foto pedida { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · contou { $at }
card-severity-unknown = não disse quanto, conta como “Muito”
card-day = dia { $day } ({ $hours } h)
card-report = relato { $number }
card-trend-worse = pior
card-trend-same = igual
card-trend-better = melhor
card-pain = Dor { $pain } de 10
card-flags = Riscos: { $flags }
card-flags-none = Riscos: nenhum
card-flags-unanswered = Perguntas de risco sem resposta: contam como sim
card-flag-unsure = { $flag } (sem certeza)
card-words = “{ $words }”
card-media = Com: { $media }
card-media-photo = foto
card-media-voice = áudio
card-media-video = vídeo
card-media-sticker = figurinha
card-media-document = arquivo
card-media-other = algo que não são palavras
card-contact = Último contato: { $what } { $at } ({ $level })
card-contact-checkin = consulta do dia
card-contact-report = relato
card-contact-joined = Último contato: entrou { $at }
card-why = Por que { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (sem linha para esta hora)
card-why-flag = { $flag }
card-why-words = as palavras apontam para “{ $what }”
card-why-words-unanswered = as palavras apontam para “{ $what }”, e sem resposta à pergunta
card-why-rule = { $what } ({ $rule })
card-why-trend = como muda
card-why-strength = quão forte é
card-why-combination = sinais que vieram juntos
card-why-place = perto do olho
card-why-unread = uma pessoa precisa ler
card-why-silence = não respondeu
card-why-outside = depois do fim do plano
card-why-patient-now = precisa de ajuda agora
card-why-patient-today = gostaria de resposta hoje
card-why-patient-wait = diz que pode esperar
card-why-unreachable = o Telegram não alcança a pessoa
card-why-lost-message = uma mensagem para a pessoa não pôde ser enviada
card-why-lost-update = algo que a pessoa mandou não foi tratado

## Buttons of the card, 20 characters at most.
case-take = Eu cuido
case-approved = Resposta aprovada
case-phone = Falei por telefone
case-close = Fechar
case-give-back = Devolver
case-photo = Pedir uma foto
case-history = Ficha
case-back = Voltar
case-all_fine = Tudo certo
case-seen_here = Visto aqui
case-sent_elsewhere = Encaminhado
case-other = Outro…
case-outcome-all_fine = tudo certo
case-outcome-seen_here = visto aqui
case-outcome-sent_elsewhere = encaminhado
case-outcome-other = outro

## What a press is answered with.
case-yours = É seu. Responda ao cartão { $by }.
case-taken = { $name } cuida { $since }
case-already-answered = { $name } respondeu { $at }
case-already-closed = { $name } fechou { $at }
case-open-again = Está aberto para todos
case-news = Não foi feito: { $reference } voltou a escrever. Leia isso primeiro, por favor.
case-not-yours = { $name } cuida: só essa pessoa ou um responsável pode devolver
case-gone = Este caso não está mais aqui.
error-illegal-move = Alguém foi mais rápido. O cartão mais novo mostra como está.
case-kept-phone = Anotado: respondido por telefone
case-photo-asked = A foto foi pedida
case-closed = Fechado
case-reason-ask = Como { $reference } foi fechado? Responda a esta mensagem. Só a equipe vê.
case-reason-kept = ✅ { $reference } está fechado.
case-reason-none = { $reference } ainda está aberto.
case-reason-words = Por favor, escreva em palavras, em resposta à minha pergunta.

## Alerts under a card.
page-again = { $sign } { $reference }: ninguém assumiu { $since }. Por favor, assumam agora.
page-next = { $sign } { $reference }: ninguém assumiu { $since }. A próxima pessoa é você.
page-owner = { $sign } { $reference }: ninguém assumiu { $since }. Avisamos você como responsável.
page-everyone = { $sign } { $level } · caso { $reference }: todos são chamados. Por favor, assumam agora.
page-told = { $sign } { $reference }: ninguém respondeu { $since }. Isso foi dito, com o pedido de ligar.
page-lapsed = { $sign } { $reference } está aberto de novo: { $name } cuidava { $since } e não veio resposta.
page-unreachable = { $sign } { $reference }: o Telegram não alcança mais essa pessoa. Por favor, liguem.
page-called = { $sign } { $reference }: disse que ligou para { $emergency }.
page-given-back = { $sign } { $reference } está aberto de novo: { $name } devolveu.

## Words between staff and patient.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, corrigido: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, corrigido:
relay-photo = 💬 { $name }, { $clinic }: por favor, mande uma foto.
relay-photo-how = Luz do dia, sem flash, a uns 30 cm, toda a área tratada. Mande aqui.
relay-sent = ✅ Enviado a { $reference } { $at }
relay-sent-closed = ✅ Enviado a { $reference } { $at }. O caso segue fechado.
relay-crossed = { $sign } As suas palavras foram enviadas, mas { $reference } tem novidades desde a mensagem a que respondeu. <b>O caso continua aberto.</b> Leia o cartão mais recente e responda a esse.
relay-failed = ⚠️ <b>Não chegou a { $reference }</b> ({ $at }). Por favor, liguem.
relay-failed-photo = ⚠️ <b>{ $reference } não foi alcançado</b> ({ $at }): não sabe do pedido de foto. Por favor, liguem.
relay-not-staff = Só a equipe da clínica pode responder aqui. Nada foi enviado.
relay-command = Nada foi enviado: palavras que começam com / são comandos.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: mudou o que escreveu
relay-in-report = 💬 { $reference } { $at } · relato { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = Desde o dia anterior: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): algo não pôde ser repassado. Por favor, perguntem.
relay-in-words = “{ $words }”
note-kept = 📝 Nota guardada, só a equipe vê
note-changed = 📝 Nota mudada, só a equipe vê
note-too-late = 📝 Nota guardada. Mas estas palavras já foram como resposta.
note-how = Responda a um cartão com /note e suas palavras. Só a equipe vê as notas.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ Enviado a { $clinic } { $at }
status-sent-to = ⏳ Enviado a { $name }, { $clinic } { $at }
status-was-sent = ✅ Enviado a { $clinic } { $at }
status-seen = 👀 Visto por { $name } { $at }
status-answered = ✅ { $name } respondeu { $at }
status-phoned = ✅ { $name } respondeu por telefone { $at }
status-closed = ✅ { $clinic } fechou isto { $at }
status-write-again = Se houver algo novo ou pior, escreva aqui. Em emergência, ligue para { $emergency }.
status-answer = Alguém responde { $by }. Se não, ligue para { $phone }. Se piorar: { $emergency }.
status-answer-routine = Alguém vai ler e responder { $by }. Se piorar, avise. Em emergência: { $emergency }.
status-shut = Estamos fechados e abrimos { $opens }. Não espere por nós: ligue para { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-closing = Fechamos em breve e talvez só respondamos { $by }. Não espere por nós: ligue para { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-seen-shut = Somos poucos a esta hora. Se piorar, não espere: ligue para { $phone } ou vá a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-shut-routine = Estamos fechados e abrimos { $opens }. Alguém responde { $by }. Se piorar, avise. Em emergência: { $emergency }.
status-emergency = Ligue agora para { $emergency } se ainda não ligou. Não espere resposta aqui.
status-nobody = Ninguém na clínica pode ler mensagens aqui ainda. Por favor, ligue para { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-late = Ninguém respondeu ainda. Ligue para nós: { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
status-late-routine = Ninguém respondeu ainda. Ligue para nós: { $phone }. Em emergência, ligue para { $emergency }.
late-urgent = Ninguém respondeu ainda, e você não deve esperar. Ligue para nós: { $phone }. Se não atendermos, vá hoje a um pronto atendimento. Em emergência, ligue para { $emergency }.
late-routine = Ninguém respondeu ainda, e sentimos muito. Ligue para nós: { $phone }. Se piorar e não atendermos, vá a um pronto atendimento. Em emergência, ligue para { $emergency }.
late-emergency = Ligue agora para { $emergency } se ainda não ligou. Ninguém na clínica respondeu ainda, e você não deve esperar. Nosso telefone: { $phone }.

## The open list and the patient card.
cases-none = ✅ Nenhum caso aberto
cases-head =
    { $count ->
        [one] Um caso aberto
       *[other] { $count } casos abertos, o pior primeiro
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = responder { $by }
cases-now = responder agora
cases-late = resposta venceu { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = respondido, falta fechar
cases-more = e mais { $count }
cases-button = { $reference }
history-head = Ficha { $reference }
history-earlier = … e { $count } antes
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, paciente: “{ $words }”
history-out = { $at }, { $name }: “{ $words }”
history-note = 📝 { $at }, { $name }: “{ $words }”
