### A qué apuntan las palabras de alarma, en la ficha de un caso. Solo para el equipo.

flag-breathing = dificultad para respirar
flag-face_swell = cara, labios o lengua hinchados
flag-collapse = desmayo o desplome
flag-seizure = una convulsión
flag-vision = cambios en la vista
flag-anaphylaxis = una reacción alérgica grave
flag-chest = dolor de pecho o palpitaciones
flag-confusion = confusión
flag-skin_death = piel negra o gris
flag-self_harm = ideas de hacerse daño
flag-numbing_tox = señales de demasiada crema anestésica
flag-heavy_bleeding = sangrado fuerte
flag-help = una petición de ayuda
flag-fever = fiebre o escalofríos
flag-pus = pus
flag-spreading = rojez o calor que se extiende
flag-pain = dolor fuerte
flag-hives = sarpullido o ronchas
flag-bleeding = sangrado
flag-blisters = ampollas
flag-cold_sore = un herpes labial
flag-eye = molestias en el ojo
