# unreviewed: no clinician who grew up with Portuguese has read this file.

people-button = Pessoas
people-head = A equipe de <b>{ $clinic }</b>
people-owner = { $name } · responsável, desde { $since }
people-staff = { $name } · equipe, desde { $since }
people-name = { $name }
people-promote = Tornar responsável
people-out = Retirar
people-out-sure = Sim, retirar
people-out-ask = Retirar { $name } da equipe? Os botões param na hora, e o que assumiu fica aberto de novo.
people-out-done = ✅ { $name } não tem mais acesso. Retire também do grupo do Telegram: lá ainda pode ler.
people-gone = Não está mais na equipe.
people-only-owner = Você é o único responsável de { $clinic }. Torne antes outra pessoa responsável: /setup, depois “Pessoas”.
people-owner-left = ⚠️ { $name }, único responsável, saiu deste grupo e segue responsável. Por favor, peçam que torne outra pessoa responsável.
people-left = { $name } saiu do grupo da equipe e não tem mais acesso.
people-stranger = { $name } entrou no grupo da equipe sem acesso: pode ler, mas não responder. Convide com /setup, ou retire do grupo.
people-you-own = { $name } tornou você responsável de <b>{ $clinic }</b>. /setup mostra o que pode fazer.
people-you-are-out = Você não está mais na equipe de { $clinic }.
page-left = { $sign } { $reference } está aberto de novo: { $name } saiu da equipe.

group-private-now = Até ligar um grupo, os casos chegam a cada um de vocês aqui, em privado.
group-no-codes = Até lá não é possível criar códigos novos.
group-silenced = ⚠️ { $clinic }: já não posso escrever no grupo da equipe
    Os casos chegam a cada um em particular, e não é possível criar códigos novos. Deixe que os membros enviem mensagens lá, ou faça de mim administrador. Volto a olhar a cada cinco minutos.
group-works = ✅ { $clinic }: posso escrever de novo no grupo da equipe. Os casos chegam lá.
setup-group-silent = ⚠️ Grupo da equipe: não posso escrever lá. Deixe que os membros enviem mensagens, ou faça de mim administrador.
error-group-silent = Agora não há códigos novos: não posso escrever no grupo da equipe. Deixe que os membros enviem mensagens; olho a cada cinco minutos.
error-group-gone = Agora não há códigos novos: já não há grupo da equipe. O responsável liga um em /setup.
group-public = ⚠️ { $clinic }: qualquer um pode ler o grupo da equipe agora, por isso deixei de usá-lo. O responsável o torna privado e liga de novo.
group-admin-now = ✅ { $clinic }: sou administrador do grupo da equipe, e noto quem sai.
group-admin-lost = ⏳ { $clinic }: não sou mais administrador do grupo da equipe, e posso não notar quem sai. Por favor, me tornem de novo; não preciso de direitos.
group-admin = Por favor, me tornem administrador deste grupo, sem direitos. Só assim noto com certeza quem sai.
group-change = Outro grupo
group-change-ask = Usar outro grupo para { $clinic }? Os casos saem do atual na hora.
group-change-sure = Sim, outro grupo
group-changed = { $clinic } terá outro grupo da equipe. O atual não é mais usado.
group-changing = ✅ { $clinic }: o botão para o próximo grupo está abaixo.

relay-no-case = Nada foi enviado: esta mensagem minha não é de um caso. Para responder, responda ao cartão. /cases mostra o que está aberto.
relay-talk = Nada foi enviado a { $reference }: para responder, responda ao cartão.
