# unreviewed: no clinician who grew up with Portuguese has read this file.

command-mydata = Tudo o que se guarda sobre mim
command-forget = Apagar tudo sobre mim

forget-nobody = Não sei nada sobre você aqui.
forget-head = <b>{ $clinic }</b>
    Apagar tudo sobre você?
forget-goes = Apago o seu nome, visitas, relatos, palavras, imagens e as minhas mensagens em nosso servidor.
forget-restricted = A sua clínica deve guardar o que você relatou por { $days } dias. Perde o seu nome, e ninguém olha.
forget-chats = Na conversa da equipe apago o que o Telegram ainda deixa: os últimos dois dias. Pedimos à equipe que apague o resto.
forget-stays = O que fica: uma nota de que alguém foi apagado, e quando. Esta conversa fica no seu celular até você apagar.
forget-then = Depois disso não vem conselho, e não conheço você. Não dá para desfazer.
forget-open-case = Uma pergunta sua ainda está aberta. Talvez não tenha resposta aqui.
forget-yes = Apagar tudo
forget-no = Manter
forget-data-first = Antes, meus dados
forget-soon = { $clinic }
    ⏳ Estou apagando tudo. Aviso aqui quando terminar.
forget-waits = { $clinic }
    ⏳ Você contou algo que uma pessoa deve ver antes. Quando a equipe fechar, apago tudo e aviso aqui.
    Se piorar, ligue agora para { $emergency }. A clínica: { $phone }.
forget-kept = { $clinic }
    ✅ Nada foi apagado. Estou aqui para você como antes.
forget-done = { $clinic }
    ✅ Tudo sobre você foi apagado. Não conheço mais você.
forget-done-restricted = { $clinic }
    ✅ O seu nome foi apagado, e não conheço mais você. O que a clínica deve guardar está trancado, sem o seu nome.
forget-done-left = { $count ->
        [one] Uma imagem ou arquivo antigo ainda está na conversa da equipe, onde não posso apagar. Pedi à equipe.
       *[other] { $count } imagens ou arquivos antigos ainda estão na conversa da equipe, onde não posso apagar. Pedi à equipe.
    }
forget-done-call = Se precisar de nós, ligue para { $phone }. Em emergência, ligue para { $emergency }.

forget-removed = 🗑 Removido: a pessoa pediu para ser esquecida.
forget-staff = 🗑 <b>{ $reference }</b>: esquecido a pedido próprio
forget-staff-replies = O que vocês escreveram aqui fica. Por favor, apaguem à mão onde nomeia a pessoa.
forget-staff-left = { $count ->
        [one] Uma imagem ou arquivo tem mais de 48 horas. Não posso apagar: por favor, à mão.
       *[other] { $count } imagens ou arquivos têm mais de 48 horas. Não posso apagar: por favor, à mão.
    }
forget-staff-waits = <b>{ $reference }</b>: pediu para ser esquecido. Acontece quando este caso fechar. Por favor, cuidem antes disso.
forget-staff-gone = Essa pessoa foi esquecida a pedido próprio. Ninguém recebeu a sua mensagem.

mydata-soon = { $clinic }
    ⏳ Estou juntando os seus dados. Chegam aqui como arquivo em um minuto.
mydata-here = { $clinic }: os seus dados
    Abra o arquivo, depois index.html para ler. data.json traz o mesmo para programas. As imagens estão na pasta photos.
mydata-title = Os seus dados em { $clinic }
mydata-made = Feito { $time }.
mydata-you = Você
mydata-name = Primeiro nome: { $name }
mydata-number = Número do Telegram: { $number }
mydata-spoken = Idioma: { $language }. Fuso horário: { $zone }
mydata-agreed = Você aceitou o aviso { $version }, { $time }.
mydata-visits = As suas visitas
mydata-visit = { $treatment }, { $session } (nossa marca: { $reference })
mydata-reports = O que você relatou
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = Dor: { $pain } de 10
mydata-nothing = Em suas palavras, veja abaixo
mydata-words = Palavras entre você e a equipe
mydata-from-you = Você, { $time }:
    { $words }
mydata-from-us = Nós, { $time }:
    { $words }
mydata-said = O que escrevi a você
mydata-coming = O que está planejado
mydata-step = Uma mensagem { $time }
mydata-files = O que você mandou
mydata-file = { $time }: { $kind }
mydata-more = O que não está aqui
mydata-notes = Notas que a equipe escreveu para si: peça à clínica.
mydata-telegram = O Telegram também guarda esta conversa. O que ele guarda, ele conta.

file-too-big = { $clinic }
    A sua imagem é grande demais como arquivo, ninguém aqui pode abrir. Por favor, mande como foto: toque em 📎 e escolha da galeria. A equipe sabe que você mandou algo. Ou ligue para { $phone }.
file-unusable = { $clinic }
    Não pude abrir o seu arquivo como imagem, e não foi repassado. Por favor, mande como foto: toque em 📎 e escolha da galeria. A equipe sabe que você mandou algo. Ou ligue para { $phone }.
file-too-big-staff = 📎 Uma imagem veio como arquivo grande demais para repassar com segurança. Pedi como foto.
file-unusable-staff = 📎 { $reference }: uma imagem como arquivo { $at } não pôde ser aberta com segurança e não é repassada. Pedi como foto.
