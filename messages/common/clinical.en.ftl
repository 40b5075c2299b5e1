### Clinical lines shared by all treatments, in English.

# The same in every message that carries it. { $emergency } is the clinic's emergency number.
safety-net = Get help now ({ $emergency }) for trouble breathing, swelling of lips, tongue or throat, sudden change in sight, or if you are confused or collapse. Tell us today for fever, pus, spreading or hot skin, blisters, or worse pain.
footer = What your own clinician told you comes first: it protects your skin and your result.

# First line of a step: seen on a locked screen, so no treatment and no health word.
step-head = { $clinic } · day { $day }
catch-up-head = { $clinic } · day { $day }: what matters today

severity-mild = A little
severity-moderate = Quite a lot
severity-severe = Very much
trend-better = Better
trend-same = Same
trend-worse = Worse

# For staff only.
level-X = Expected
level-R = Routine
level-U = Urgent
level-E = Emergency
