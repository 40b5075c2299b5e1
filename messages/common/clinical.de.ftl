# unreviewed: no clinician who grew up with German has read this file.

safety-net = Holen Sie sofort Hilfe ({ $emergency }) bei Atemnot, Schwellung von Lippen, Zunge oder Hals, plötzlich verändertem Sehen, Verwirrtheit oder Zusammenbruch. Sagen Sie uns noch heute Bescheid bei Fieber, Eiter, heißer oder sich ausbreitender Haut, Blasen oder stärkerem Schmerz.
footer = Was Ihre Fachkraft Ihnen gesagt hat, geht vor: es schützt Ihre Haut und Ihr Ergebnis.

step-head = { $clinic } · Tag { $day }
catch-up-head = { $clinic } · Tag { $day }: was heute zählt

severity-mild = Ein wenig
severity-moderate = Ziemlich
severity-severe = Sehr stark
trend-better = Besser
trend-same = Gleich
trend-worse = Schlechter

level-X = Erwartet
level-R = Routine
level-U = Dringend
level-E = Notfall
