# unreviewed: no clinician who grew up with Portuguese has read this file.

today-head = { $clinic } · dia { $day }
today-head-later = { $clinic }: os seus cuidados
today-next = ⏳ Próxima mensagem: { $time }
today-case = 👀 O seu relato está com { $clinic }.
today-held = ⏳ As dicas esperam até a sua clínica responder.
today-paused = ⏳ Em pausa. Nada vem até você continuar.
today-stopped = Você parou as dicas e perguntas. /resume começa de novo.
today-over = O seu plano acabou. Você ainda pode escrever.
today-older = { $clinic }: o cartão mais novo está abaixo.
today-question = Tenho uma pergunta
today-plan = Meu plano
today-messages = Minhas mensagens
