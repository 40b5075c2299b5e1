# unreviewed: no clinician who grew up with German has read this file.

flag-breathing = Atemnot
flag-face_swell = geschwollenes Gesicht, Lippen oder Zunge
flag-collapse = Ohnmacht oder Zusammenbruch
flag-seizure = Krampfanfall
flag-vision = verändertes Sehen
flag-anaphylaxis = schwere allergische Reaktion
flag-chest = Brustschmerz oder Herz
flag-confusion = Verwirrtheit
flag-skin_death = Haut wird schwarz oder grau
flag-self_harm = Gedanken an Selbstverletzung
flag-numbing_tox = Zeichen von zu viel Betäubungscreme
flag-heavy_bleeding = starke Blutung
flag-help = Hilferuf
flag-fever = Fieber oder Schüttelfrost
flag-pus = Eiter
flag-spreading = sich ausbreitende Röte oder Hitze
flag-pain = starker Schmerz
flag-hives = Ausschlag oder Quaddeln
flag-bleeding = Blutung
flag-blisters = Blasen
flag-cold_sore = Lippenherpes
flag-eye = Auge
