### What danger words point to, on the card of a case, in English. For staff only.

flag-breathing = trouble breathing
flag-face_swell = swollen face, lips or tongue
flag-collapse = fainting or collapse
flag-seizure = a fit
flag-vision = changed sight
flag-anaphylaxis = a severe allergic reaction
flag-chest = chest pain or heartbeat
flag-confusion = confusion
flag-skin_death = skin turning black or grey
flag-self_harm = thoughts of self-harm
flag-numbing_tox = signs of too much numbing cream
flag-heavy_bleeding = heavy bleeding
flag-help = a call for help
flag-fever = fever or chills
flag-pus = pus
flag-spreading = spreading redness or heat
flag-pain = strong pain
flag-hives = rash or hives
flag-bleeding = bleeding
flag-blisters = blisters
flag-cold_sore = a cold sore
flag-eye = eye trouble
