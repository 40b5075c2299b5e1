# unreviewed: no clinician who grew up with Portuguese has read this file.

stop-words = parar, pare, para, stop, cancelar, sair, parar mensagens, chega de mensagens, sem mais mensagens
pause-words = pausa, pausar, pausar mensagens
help-words = ajuda, me ajuda com o menu, menu, comandos, help

messages-head = <b>{ $clinic }</b>: as suas mensagens
messages-all = ✅ Dicas e perguntas vêm como planejado.
messages-quieter = ✅ Só vêm as perguntas mais importantes.
messages-paused = ⏳ Em pausa. Sem dicas e perguntas até tocar em “Continuar”.
messages-stopped = Parado. Não vêm mais dicas nem perguntas.
messages-hour = As mensagens do dia vêm por volta de { $clock }.
messages-open = Você pode escrever a qualquer hora, e uma pessoa lê.
messages-case = O seu relato fica com { $clinic } mesmo assim, e uma pessoa responde.
messages-none = Não envio plano agora, então não há o que mudar. Você ainda pode escrever.
messages-pause = Pausar
messages-go-on = Continuar
messages-quieter-button = Só o que importa
messages-all-button = Todas as mensagens
messages-hour-button = Outra hora
messages-zone-button = Outro fuso
messages-stop-button = Parar de vez
messages-keep = Manter

hour-ask = A que horas devem vir as mensagens do dia? As do primeiro dia mantêm a hora delas.
hour-choice = { $clock }
hour-usual = A hora de sempre

stop-ask = Parar de vez as dicas e perguntas?
stop-ask-less = Também podemos mandar menos: só o que importa, ou nada por um tempo.
stop-ask-phone = Nosso telefone: { $phone }. Em emergência, ligue para { $emergency }.
stop-yes = Sim, parar
stop-done = ✅ { $clinic }: parado
stop-still = Não vêm mais dicas nem perguntas. Se algo preocupa você, escreva aqui a qualquer hora, ou ligue para { $phone }. Em emergência, ligue para { $emergency }. /resume começa de novo.
stop-why = Podemos saber por quê? Um toque basta.
stop-why-many = Mensagens demais
stop-why-fine = Minha pele está bem
stop-why-useless = Não me serve
stop-why-call = Prefiro ligar
stop-why-none = Prefiro não dizer
stop-why-noted = Obrigado. A clínica já sabe.

staff-messages-stopped = <b>{ $reference }</b>: parou as dicas e perguntas.
staff-messages-why = <b>{ $reference }</b> parou, e diz por quê: { $why }
staff-messages-case-stays = O caso { $reference } não muda com isso. Por favor, respondam.
staff-messages-paused = <b>{ $reference }</b>: pausou as dicas e perguntas.

command-timezone = Meu fuso horário
command-pause = Pausar ou mandar menos
command-resume = Continuar as mensagens
command-stop = Parar as mensagens
