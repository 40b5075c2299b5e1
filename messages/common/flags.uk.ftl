# unreviewed: no clinician who grew up with Ukrainian has read this file.

flag-breathing = важко дихати
flag-face_swell = набряк обличчя, губ або язика
flag-collapse = непритомність
flag-seizure = судоми
flag-vision = змінився зір
flag-anaphylaxis = тяжка алергія
flag-chest = біль у грудях або серце
flag-confusion = сплутаність
flag-skin_death = шкіра чорніє або сіріє
flag-self_harm = думки нашкодити собі
flag-numbing_tox = ознаки надлишку анестетика
flag-heavy_bleeding = сильна кровотеча
flag-help = прохання про допомогу
flag-fever = жар або озноб
flag-pus = гній
flag-spreading = почервоніння або жар, що росте
flag-pain = сильний біль
flag-hives = висип або кропив'янка
flag-bleeding = кровотеча
flag-blisters = пухирі
flag-cold_sore = герпес
flag-eye = очі
