# unreviewed: no clinician who grew up with Portuguese has read this file.

course-book = Marcar sessão
course-call = Para marcar, ligue para { $phone }.

feedback-head = { $clinic }
feedback-later = Agora não
result-ask = Comparada com antes do tratamento, como está a sua pele agora?
result-very_much = Muitíssimo melhor
result-much = Muito melhor
result-some = Um pouco melhor
result-same = Igual
result-worse = Pior
happy-ask = Quão feliz você está com o resultado até agora? 0 é nada, 10 é muito.
rating-ask = Como cuidamos de você aqui? 1 é mal, 5 é muito bem.
rating-number = { $n }

finish-head = ✅ { $clinic }: o seu plano terminou
finish-thanks = Obrigado por seguir até o fim com a gente.
finish-keep = Protetor solar todo dia ajuda a manter o resultado. Pergunte se uma sessão de vez em quando também ajuda.
finish-still = Você pode escrever aqui a qualquer hora, e uma pessoa lê.
finish-worse = Contamos à equipe que você gostaria de um resultado melhor. Alguém vai falar com você.

staff-feedback = <b>{ $reference }</b>: fim do plano
staff-feedback-result = Resultado: { $result }
staff-feedback-happy = Feliz com o resultado: { $n } de 10
staff-feedback-rating = Cuidado aqui: { $n } de 5
