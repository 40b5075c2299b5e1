# unreviewed: no clinician who grew up with Portuguese has read this file.

card-lowered = { $name } baixou de { $level } { $at }: { $reason }
lower-button = Baixar o nível
lower-which = Que nível deve ter { $reference }? Perguntamos o motivo.
lower-chosen = { $reference } para { $level }: pergunto o motivo abaixo.
lower-why = Por que { $reference } é menos urgente? Responda a esta mensagem. Só a equipe vê.
lower-done = ✅ { $reference } agora é { $level }. É seu, e foi prometida uma resposta: por favor, a tempo.
lower-lowest = Este é o nível mais baixo. Feche o caso quando terminar.
lower-not-yours = { $name } cuida: só essa pessoa ou um responsável pode baixar
