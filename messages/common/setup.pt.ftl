# unreviewed: no clinician who grew up with Portuguese has read this file.

setup-already-in = Você já está na equipe de { $clinic }. /help mostra o que pode fazer.
setup-owner-in = ✅ Você é responsável de <b>{ $clinic }</b>. Isto está pronto, e isto falta:
setup-staff-in = ✅ Você está na equipe de <b>{ $clinic }</b>.
    /enrol cria um código. Os casos vão ao grupo da equipe: entre nele e toque lá para assumir um.
setup-staff-joined = { $name } entrou na equipe de { $clinic }.
    Não conhece? Peça a quem cuida do servidor que retire.

setup-head = <b>{ $clinic }</b>: o que está pronto e o que falta
setup-in-private = Mandei em nossa conversa privada.
setup-group-done = ✅ Grupo da equipe
setup-group-missing = ⏳ Grupo da equipe: me adicione com o botão abaixo. Deve ser um grupo privado.
setup-staff-count =
    { $count ->
        [1] 👀 1 pessoa na equipe
       *[other] 👀 { $count } pessoas na equipe
    }
setup-approval-done = ✅ { $treatment }: aprovado por { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: um profissional deve aprovar os textos. Quem cuida do servidor digita: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = Convidar colega
setup-group-button = Adicionar ao grupo
setup-invite-made = O link está abaixo.
setup-invite = Mande este link a um colega. Ele dá acesso à equipe de { $clinic }:
setup-invite-link = { $link }

setup-group-how = Este código é para o grupo da equipe. Me adicione com este botão:
setup-group-hint = Não conheço este grupo ainda. O responsável da clínica o liga: mande /setup a @{ $bot } em privado e siga o botão.
setup-group-public = Este grupo é público, e as palavras de pacientes não podem ser. Torne-o privado e tente de novo.
setup-group-own = Este já é o grupo da equipe de { $clinic }.
setup-group-foreign = Este grupo é de outra clínica. Por favor, use um grupo próprio.
setup-group-lost = ⏳ { $clinic }: não estou mais no grupo da equipe
    O responsável me adiciona de novo, ou a outro grupo: /setup tem o botão.
setup-has-group = { $clinic } já tem grupo da equipe.
setup-anonymous = Você está anônimo aqui, e não vejo quem pede. Desligue “Permanecer anônimo” nos seus direitos e mande de novo.
setup-bind = Usar este grupo para <b>{ $clinic }</b>?
setup-bind-warning = Todos nele vão ler o que pacientes relatam.
setup-bind-button = Usar este grupo
setup-bound = ✅ Este é agora o grupo da equipe de <b>{ $clinic }</b>.
setup-bound-next = Os casos vêm aqui. /enrol cria um código, /cases mostra o que está aberto, /setup o que ainda falta.

error-owner-only = Só o responsável da clínica pode fazer isso.
