# unreviewed: no clinician who grew up with Portuguese has read this file.

safety-net = Procure ajuda já ({ $emergency }) para falta de ar, inchaço de lábios, língua ou garganta, mudança súbita da visão, confusão ou desmaio. Avise hoje se houver febre, pus, pele quente ou que se espalha, bolhas ou dor pior.
footer = O que o seu profissional disse vem primeiro: protege a sua pele e o seu resultado.

step-head = { $clinic } · dia { $day }
catch-up-head = { $clinic } · dia { $day }: o que importa hoje

severity-mild = Um pouco
severity-moderate = Bastante
severity-severe = Muito
trend-better = Melhor
trend-same = Igual
trend-worse = Pior

level-X = Esperado
level-R = Rotina
level-U = Urgente
level-E = Emergência
