# unreviewed: no clinician who grew up with Portuguese has read this file.

treatment-area = { $treatment }, { $area }

enrol-clinic = <b>{ $clinic }</b>
enrol-visit = A sua visita: { $treatment }, { $session }.
enrol-notice = Envio os seus cuidados e passo as suas mensagens à nossa equipe. Sou automático: não posso examinar você.
    As suas mensagens ficam guardadas no Telegram e na clínica.
    Não é para emergências: ligue para { $emergency }.
enrol-agree = Sou eu · Aceito
enrol-what = O que é guardado?
enrol-not-me = Não sou eu
enrol-back = Voltar
enrol-disagree = Não aceito
enrol-languages = 🌐 Idioma · Language
enrol-stored = Guardamos o seu número do Telegram, primeiro nome, idioma e fuso horário, a sua visita e o que você nos conta aqui.
    Fica cifrado em nosso servidor, para a equipe cuidar de você. O Telegram também guarda a conversa, e ela não é secreta para o Telegram.
    Para ver ou apagar, peça à clínica.
enrol-agreed = <b>{ $clinic }</b>
    ✅ Você aceitou { $time }.
enrol-refused = { $clinic }
    Não guardamos nada sobre você. Este código está fechado agora.
    Se quiser entrar depois, ligue para pedir um código novo: { $phone }.
enrol-already-in = Você já está conosco.
enrol-hello-again = { $clinic }
    Estou aqui para você. Escreva, ou use o botão abaixo, a qualquer hora. /plan mostra o que vem.
enrol-not-ready = { $clinic }
    Os seus conselhos ainda não estão prontos. Avisamos a equipe. Por favor, ligue: { $phone }.
enrol-tap-first = Se precisa de ajuda agora, ligue para { $emergency }. Ninguém lê aqui ainda: toque primeiro num botão, ou ligue para a clínica: { $phone }.

enrol-risk-head = Duas coisas rápidas, para cuidarmos bem de você.
enrol-risk-how = Algo disto vale para você? Toque. Toque duas vezes para “sem certeza”.
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Sim: { $question }
enrol-risk-unsure = Sem certeza: { $question }
enrol-risk-off = Retirado: { $question }
enrol-risk-none = Nada disso
enrol-risk-done = Pronto
enrol-risk-empty = Nada está marcado. Toque no que vale, ou “Nada disso”.
enrol-risk-closed = Temos as suas respostas. Se algo mudou, é só escrever.
enrol-noted = ✅ Anotado: { $flags }
enrol-noted-unsure = { $label } (sem certeza)
enrol-noted-none = ✅ Anotado: nada disso

# The same card opened again later, to add something.
my-answers = Minhas respostas
my-answers-head = Estas são as suas respostas. Algo mudou, ou falta algo?
my-answers-how = Toque no que vale, depois “Pronto”. Toque duas vezes para “sem certeza”. Para retirar algo, é só escrever.
my-answers-kept = Já anotamos isso. Se não está certo, é só escrever: uma pessoa corrige.
staff-risks = <b>{ $reference }</b> completou as suas respostas
staff-risks-more = Novo: { $flags }. Conta a partir do próximo aviso.

enrol-zone-ask = O seu fuso horário: { $city }, agora { $clock }
enrol-zone-right = Certo
enrol-zone-other = Estou noutro lugar
enrol-zone-choose = Que lugar mostra a sua hora? Escolha, ou escreva uma cidade grande perto de você.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = Mais lugares
enrol-zone-list = Ver a lista
enrol-zone-unknown = Não conheço a cidade “{ $city }”. Tente uma maior, ou escolha na lista.
    Se era para a clínica, toque no segundo botão.
enrol-zone-done = ✅ Fuso horário: { $city }

enrol-done = ✅ { $clinic }: tudo pronto
enrol-done-next = Escrevo de novo { $time }.
enrol-done-worry = Se algo preocupa você, toque no botão abaixo, a qualquer hora. /help mostra o nosso telefone.
enrol-not-ours = { $clinic }
    A equipe não achou uma visita para esta conversa, por isso não vêm mais conselhos.
    Por favor, ligue: { $phone }. Em emergência, ligue para { $emergency }.

staff-joined = <b>{ $reference }</b> entrou
staff-visit = { $treatment } · sessão { $session }
staff-minor = <b>{ $reference }</b>: por favor, liguem
    Essa pessoa tem menos de 18 anos, ou não tem certeza. Confirmem que um responsável sabe e concorda.
staff-not-ready = ⏳ Alguém não pôde entrar
    Os textos de { $treatment } mudaram e ninguém os aprovou ainda.
    Execute: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = Não é paciente
staff-not-ours-ask = Parar os cuidados de <b>{ $reference }</b>? Pedimos que pergunte à clínica.
staff-not-ours-sure = Sim, parar
staff-not-ours-done = <b>{ $reference }</b>: parado por { $name }, não é paciente

code-treatment = Novo paciente: qual tratamento?
code-area = Qual área?
code-when = Quando terminou a sessão?
code-which-day = Que dia?
code-what-time = { $day }: a que horas? Toque, ou responda com uma hora como 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Sessão { $session }
code-now = Agora mesmo
code-earlier = Hoje mais cedo
code-other-day = Outro dia
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Outras horas
code-time-unknown = Não entendi essa hora. Escreva como 10:30.
code-done = ✅ Código criado
code-code = Código: <b>{ $code }</b>
code-link = { $link }
code-until = Vale uma vez, até { $date }.

error-code-refused = Este código não funciona. Por favor, peça um código novo à sua clínica.
error-code-wait = Foram tentativas demais. Espere uma hora, ou peça ajuda à sua clínica.
error-not-approved = Ninguém aprovou os textos de { $name } para esta clínica ainda. Execute: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = Nenhum tratamento está aprovado, por isso não há código. Execute: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = Não há tratamento chamado { $name }. Há: { $known }
error-no-such-area = Não há área chamada { $area }. Há: { $known }
error-no-such-language = Não há textos em { $language }. Há: { $known }
error-session-ahead = A sessão ainda está por vir. Confira a data e a hora.
error-session-too-old = A sessão foi há mais de { $days } dias. Confira a data.
error-no-such-flag = A equipe não pode marcar isso: { $flag }. Há: { $known }.
