# unreviewed: no clinician who grew up with Portuguese has read this file.

step-got-it = Entendi
step-question = Tenho uma pergunta
checkin-fine = Minha pele está bem
checkin-tell = Contar mais
sent-again = (Enviado de novo: não vimos se chegou.)
worry-button = Algo me preocupa

help-patient = { $clinic }
    Envio os seus cuidados e passo as suas mensagens à equipe. Sou automático: não posso examinar você.

    /report – algo preocupa você
    /plan – o que veio e o que vem
    /pause – pausa, menos, outra hora
    /resume – continuar
    /stop – sem mais mensagens
    /timezone – outro lugar, outro relógio
    /language – mudar o idioma
    /mydata – o que guardamos sobre você
    /forget – mandar apagar

    Também pode só escrever, ou mandar foto ou áudio. Uma pessoa lê.
    Ligar para a clínica: { $phone }. Em emergência, ligue para { $emergency }; não espere resposta aqui.

help-staff = Para a equipe:
    /enrol – criar um código para paciente
    /cases – o que está aberto
    /patients – pacientes e as suas fichas
    /duty – quem está de plantão
    /note – em resposta a um cartão: nota que só a equipe vê
    /stats – como respondemos, em imagem
    /rehearse – viver um curso inteiro no próprio telefone
    /setup – o que está pronto e o que falta (responsável)

    Para responder, responda ao cartão.

help-stranger = Envio cuidados depois de um tratamento de pele. A sua clínica dá um código ou link: abra o link, ou mande o código aqui.
    Não é para emergências: ligue para o número local de emergência.
help-echo = Essa é uma mensagem minha, e os botões só funcionam onde eu a enviei. Isto é o que posso fazer:
help-unknown = Não conheço esse comando. Isto é o que posso fazer:
hint-stranger = Preciso do código da sua clínica antes de ajudar. Mande aqui, ou abra o link que lhe deram.
    Não é para emergências: ligue para o número local de emergência.
hint-staff = Para responder, responda ao cartão. /cases mostra o que está aberto, /enrol cria um código.

language-ask = Qual idioma você quer?
language-set = ✅ Vou escrever em português.
language-button = O botão abaixo está sempre aí para você.
language-en = English
language-es = Español
language-de = Deutsch
language-pt = Português
language-ru = Русский
language-uk = Українська
language-ar = العربية

press-done = ✓
press-expired = Este botão não funciona mais. Use a mensagem mais nova ou mande /help.
press-not-yours = Este botão é de outra pessoa.

error-refused = Isso não é possível.
error-not-allowed = Só a equipe da clínica pode fazer isso.
error-too-late = Isso já acabou. Use a mensagem mais nova ou mande /help.

trouble-call = Algo deu errado do nosso lado, e a sua mensagem pode não ter chegado à clínica.
    Por favor, ligue para { $phone }. Em emergência, ligue agora para { $emergency }.
trouble-stranger = Algo deu errado do nosso lado. Tente de novo ou ligue para a sua clínica. Em emergência, ligue para o número local de emergência.
trouble-press = Algo deu errado do nosso lado. Por favor, tente de novo.
trouble-lost = ⚠️ Uma mensagem para a equipe não pôde ser lida aqui e se perdeu. Por favor, vejam /cases.
trouble-staff = ⚠️ { $reference }: uma mensagem não pôde ser tratada. Por favor, liguem.

command-report = Algo me preocupa
command-plan = O que veio e o que vem
command-language = Mudar o idioma
command-help = O que posso fazer
command-enrol = Criar um código para paciente
command-cases = Casos abertos
command-note = Em resposta: nota só da equipe
