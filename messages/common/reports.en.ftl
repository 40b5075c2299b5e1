# Check-ins, reports and free words: what a patient reads while telling us something.

report-head = { $clinic }
report-ask-menu = I'm listening. What is it?
report-or-write = You can also just write it here, or send a photo or a voice message.
report-ask-which = Which of these is it?
report-ask-trend = Compared with yesterday, is your skin
report-ask-symptoms = Do you have any of these? Tap all that apply.
report-ask-pain = How bad is the pain now? 0 is none, 10 is the worst you can imagine.
report-ask-follow-up = Is any of this true as well? Tap all that apply.
report-anchor = <b>{ $severity }</b>: { $means }
report-number = { $n }
report-none = None of these
report-next = Next
report-back = ← Back
report-later = Not now
report-not-sure = I can't tell
report-send = Send to the clinic
report-confirm = Is this right? Then send it.
report-photo-how = You can add a photo first: daylight, no flash, about 30 cm away. Or write a few words.
tick-on = ☑ { $label }
tick-off = ☐ { $label }

report-seen = { $symptom } ({ $severity })
report-pain-said = pain { $pain } of 10
report-nothing = nothing to report
report-said = ✅ You told us: { $answers }
report-clinic-sees = Your clinic can see this.
report-if-worse = If it gets worse, tell us: tap “Something worries me” or just write.
report-sent-so-far = I have sent what you told me so far.
report-not-now = All right. “Something worries me” is always there for you.
report-over = This form is finished.
report-moved-on = Please answer the newest question.
checkin-seen = ✅ Got it
checkin-said = ✅ { $answer }
checkin-answered = You have answered this one already.

said-mild = a little
said-moderate = quite a lot
said-severe = very much
said-better = better
said-same = the same
said-worse = worse

follow-up-near_eye = It is near an eye
follow-up-with_fever = Fever or chills
follow-up-fast_breathing = Fast breath, pulse
follow-up-blotchy = Blotchy, very pale
follow-up-confused = Confused or sleepy
follow-up-no_urine = No urine all day
follow-up-sight_changed = Sight has changed
follow-up-vomiting = Vomiting
follow-up-tight_throat = My throat is tight
follow-up-eye_pain = My eye hurts a lot
follow-up-eye_shut = Eye swollen shut
follow-up-painful_colour = Blue/black + pain
follow-up-soaking = Spurts or soaks

words-in-form = Your words went to { $clinic }. Please go on with the question above.
words-passed-on = ✅ Passed on to { $clinic }.

soon-ask = For trouble breathing, or swelling of lips or tongue: call { $emergency } now.
    How soon do you need us?
soon-now = I need help now
soon-today = Today
soon-wait = It can wait
soon-now-said = I have told { $clinic } that you need help now.
soon-today-said = { $clinic } knows that you would like an answer today.
soon-wait-said = { $clinic } knows that it can wait. A person still reads it.

confirm-yes = Yes, now
confirm-no = No
confirm-emergency = If yes, call { $emergency } now. Do not wait for an answer here.
confirm-no-said = Thank you. Your words went to { $clinic } all the same, and a person reads them.
confirm-yes-said = I have told { $clinic }.
confirm-breathing = Just to check: do you have trouble breathing now?
confirm-face_swell = Just to check: are your face, lips, tongue or throat swelling now?
confirm-collapse = Just to check: did you faint or collapse just now?
confirm-seizure = Just to check: did you have a fit just now?
confirm-vision = Just to check: has your sight changed just now?
confirm-anaphylaxis = Just to check: do you have a severe allergic reaction now?
confirm-chest = Just to check: do you have chest pain now?
confirm-confusion = Just to check: are you confused, or is your face drooping, just now?
confirm-skin_death = Just to check: has your skin turned black, blue, grey or white, with pain?
confirm-self_harm = Just to check: are you thinking of hurting yourself now?
confirm-numbing_tox = Just to check: do you have ringing ears, a metal taste, twitching or a racing heart now?
confirm-heavy_bleeding = Just to check: is blood spurting or soaking a cloth now?
confirm-help = Just to check: do you need an ambulance now?
confirm-fever = Just to check: do you have a fever now?
confirm-pus = Just to check: do you see pus or yellow crust now?
confirm-spreading = Just to check: is it spreading or getting hot now?
confirm-pain = Just to check: is the pain very bad now?
confirm-hives = Just to check: do you have hives or a new rash now?
confirm-bleeding = Just to check: is it bleeding now?
confirm-blisters = Just to check: do you have blisters now?
confirm-cold_sore = Just to check: do you have a cold sore now?
confirm-eye = Just to check: is your eye sore now?

emergency-call = <b>Call { $emergency } now.</b>
emergency-call-crisis = <b>Call { $emergency } or a crisis line now.</b> You matter.
emergency-say = Say: “I had a skin treatment { $when } and I have: { $symptoms }.”
emergency-say-words = Say: “I had a skin treatment { $when }”, and what you wrote: “{ $words }”
emergency-stay = Do not drive yourself. Stay with someone.
emergency-told = We have told the clinic.
emergency-called = I have called
emergency-called-said = ✅ You said that you have called.
emergency-called-noted = Good. Stay with someone until help comes.
emergency-stranger = <b>Call your local emergency number now.</b> On many phones 112 or 911 works.
