# unreviewed: no clinician who grew up with Russian has read this file.

flag-breathing = трудно дышать
flag-face_swell = отёк лица, губ или языка
flag-collapse = обморок
flag-seizure = судороги
flag-vision = изменилось зрение
flag-anaphylaxis = тяжёлая аллергия
flag-chest = боль в груди или сердце
flag-confusion = спутанность
flag-skin_death = кожа чернеет или сереет
flag-self_harm = мысли навредить себе
flag-numbing_tox = признаки избытка анестетика
flag-heavy_bleeding = сильное кровотечение
flag-help = просьба о помощи
flag-fever = жар или озноб
flag-pus = гной
flag-spreading = растущая краснота или жар
flag-pain = сильная боль
flag-hives = сыпь или крапивница
flag-bleeding = кровотечение
flag-blisters = волдыри
flag-cold_sore = герпес
flag-eye = глаза
