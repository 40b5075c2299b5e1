### Joining: the patient's side and the desk's side, in English.

treatment-area = { $treatment }, { $area }

# The first card, before anything is stored. { $treatment } and { $session } tell whose visit it was.
enrol-clinic = <b>{ $clinic }</b>
enrol-visit = Your visit with us: { $treatment }, { $session }.
enrol-notice = I send your aftercare and pass your messages to our team. I am automatic: I cannot examine you.
    Your messages are kept by Telegram and by the clinic.
    Not for emergencies: call { $emergency }.
enrol-agree = That's me · I agree
enrol-what = What is stored?
enrol-not-me = Not me
enrol-back = Back
enrol-disagree = I don't agree
enrol-languages = 🌐 Language
enrol-stored = We keep your Telegram number, your first name, language and time zone, your visit, and what you tell us here.
    We keep it coded on our server, so that our team can look after you. Telegram keeps the chat too, and it is not secret from Telegram.
    To see it, send /mydata. To have it deleted, send /forget.
enrol-agreed = <b>{ $clinic }</b>
    ✅ You agreed { $time }.
enrol-refused = { $clinic }
    We have stored nothing about you. This code is now closed.
    If you want to join later, call us for a new code: { $phone }.
enrol-already-in = You are already with us.
enrol-hello-again = { $clinic }
    I am here for you. Write to me, or use the button below, at any hour. /plan shows what comes next.
enrol-not-ready = { $clinic }
    Your advice is not ready yet. We have told the team. Please call them: { $phone }.
enrol-tap-first = If you need help now, call { $emergency }. Nobody reads your words here yet: tap a button first, or call the clinic: { $phone }.

# Risk questions: a box for each. Off, yes, not sure, in that order of taps.
enrol-risk-head = Two quick things, so that we can look after you well.
enrol-risk-how = Does any of this apply to you? Tap what does. Tap twice for "not sure".
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Yes: { $question }
enrol-risk-unsure = Not sure: { $question }
enrol-risk-off = Taken back: { $question }
enrol-risk-none = None of these
enrol-risk-done = Done
enrol-risk-empty = Nothing is marked. Tap what applies, or "None of these".
enrol-risk-closed = We have your answers. If something changed, just write to us.
enrol-noted = ✅ Noted: { $flags }
enrol-noted-unsure = { $label } (not sure)
enrol-noted-none = ✅ Noted: none of these

# The same card opened again later, to add something.
my-answers = My answers
my-answers-head = These are your answers. Did something change, or did we miss something?
my-answers-how = Tap what applies, then "Done". Tap twice for "not sure". To take something back, just write to us.
my-answers-kept = We have noted that. If it is wrong, just write to us: a person puts it right.
staff-risks = <b>{ $reference }</b> has added to their answers
staff-risks-more = New: { $flags }. It counts from the next report on.

# Time zone.
enrol-zone-ask = Your time zone: { $city }, now { $clock }
enrol-zone-right = Right
enrol-zone-other = I'm elsewhere
enrol-zone-choose = Which place shows your time? Pick it, or type a big city near you.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = More places
enrol-zone-list = Show the list
enrol-zone-unknown = I do not know the city "{ $city }". Try a bigger one, or pick from the list.
    If this was for the clinic, tap the second button.
enrol-zone-done = ✅ Time zone: { $city }

enrol-done = ✅ { $clinic }: all set
enrol-done-next = I write again { $time }.
enrol-done-worry = If something worries you, tap the button below, at any hour. /help shows our phone number.
enrol-not-ours = { $clinic }
    The team could not match this chat to a visit, so no more advice will come.
    Please call them: { $phone }. In an emergency call { $emergency }.

# What staff read when somebody joins.
staff-joined = <b>{ $reference }</b> joined
staff-visit = { $treatment } · session { $session }
staff-minor = <b>{ $reference }</b>: please call
    This patient is under 18, or not sure. Make sure that a parent or guardian knows and agrees.
staff-not-ready = ⏳ A patient could not join
    The texts of { $treatment } changed and nobody has approved them yet.
    Run: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = Not our patient
staff-not-ours-ask = Stop the aftercare of <b>{ $reference }</b>? We tell them to ask the clinic.
staff-not-ours-sure = Yes, stop it
staff-not-ours-done = <b>{ $reference }</b>: stopped by { $name }, not our patient

# /enrol at the desk.
code-treatment = New patient: which treatment?
code-area = Which area?
code-when = When did the session end?
code-which-day = Which day?
code-what-time = { $day }: what time? Tap it, or answer this message with a time like 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Session { $session }
code-now = Just now
code-earlier = Earlier today
code-other-day = Another day
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Other times
code-time-unknown = I did not understand that time. Write it like 10:30.
code-done = ✅ Code made
code-code = Code: <b>{ $code }</b>
code-link = { $link }
code-until = Works once, until { $date }.

error-code-refused = This code does not work. Please ask your clinic for a new code.
error-code-wait = That was too many tries. Wait an hour, or ask your clinic for help.
error-not-approved = Nobody has approved the texts of { $name } for this clinic yet. Run: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = No treatment is approved yet, so no code can be made. Run: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = There is no treatment called { $name }. There are: { $known }
error-no-such-area = There is no area called { $area }. There are: { $known }
error-no-such-language = There are no texts in { $language }. There are: { $known }
error-session-ahead = The session time is still to come. Check the date and the time.
error-session-too-old = The session was more than { $days } days ago. Check the date.
error-no-such-flag = There is no such flag for staff to set: { $flag }. There is: { $known }.
