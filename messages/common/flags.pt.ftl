# unreviewed: no clinician who grew up with Portuguese has read this file.

flag-breathing = falta de ar
flag-face_swell = rosto, lábios ou língua inchados
flag-collapse = desmaio ou colapso
flag-seizure = convulsão
flag-vision = visão alterada
flag-anaphylaxis = reação alérgica grave
flag-chest = dor no peito ou coração
flag-confusion = confusão
flag-skin_death = pele ficando preta ou cinza
flag-self_harm = pensamentos de se machucar
flag-numbing_tox = sinais de excesso de anestésico
flag-heavy_bleeding = sangramento forte
flag-help = pedido de socorro
flag-fever = febre ou calafrios
flag-pus = pus
flag-spreading = vermelhidão ou calor que se espalha
flag-pain = dor forte
flag-hives = erupção ou urticária
flag-bleeding = sangramento
flag-blisters = bolhas
flag-cold_sore = herpes labial
flag-eye = olhos
