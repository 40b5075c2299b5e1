### Cases in English: the card and its buttons, alerts, relayed words, the patient's status line, the open list.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = at { $clock }
moment-at-day = { $day }
moment-by-clock = by { $clock }
moment-by-day = by { $day }
moment-since-clock = since { $clock }
moment-since-day = since { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · case { $reference } · answer { $by }
card-head-now = { $sign } { $level } · case { $reference } · answer now
card-head-late = { $sign } { $level } · case { $reference } · answer was due { $at }
card-head = { $sign } { $level } · case { $reference }
card-head-moved = { $sign } Case { $reference }: its newer card is below
card-claimed = 👀 { $name } has it { $since } · answer { $by }
card-answered = 💬 { $name } answered { $at }. Still to be closed.
card-phoned = ✅ { $name } answered by phone { $at }. Still to be closed.
card-closed = ✅ { $name } closed it { $at }: { $outcome }
card-closed-reason = ✅ { $name } closed it { $at }: { $reason }
card-lapsed = { $name } had it { $since }, and no answer followed. It is open again.
card-told = The patient was told { $at } that nobody has answered yet.
card-unreached = <b>The last answer did not reach the patient.</b> Please phone them.
card-unreachable = <b>Telegram does not reach this patient any more.</b> Please phone them.
card-photo-asked = A photo was asked for { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · told us { $at }
card-severity-unknown = not said how strong, counts as "Very much"
card-day = day { $day } ({ $hours } h)
card-report = report { $number }
card-trend-worse = worse
card-trend-same = the same
card-trend-better = better
card-pain = Pain { $pain } of 10
card-flags = Flags: { $flags }
card-flags-none = Flags: none
card-flags-unanswered = Risk questions not answered: treated as yes
card-flag-unsure = { $flag } (not sure)
card-words = “{ $words }”
card-media = With: { $media }
card-media-photo = photo
card-media-voice = voice message
card-media-video = video
card-media-sticker = sticker
card-media-document = file
card-media-other = something else than words
card-contact = Last contact: { $what } { $at } ({ $level })
card-contact-checkin = check-in
card-contact-report = report
card-contact-joined = Last contact: joined { $at }
card-why = Why { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (no row for this hour)
card-why-flag = { $flag }
card-why-words = the words point to "{ $what }"
card-why-words-unanswered = the words point to "{ $what }", and no answer when asked
card-why-rule = { $what } ({ $rule })
card-why-trend = how it changes
card-why-strength = how strong it is
card-why-combination = signs that came together
card-why-place = near the eye
card-why-unread = needs a person to read it
card-why-silence = did not answer
card-why-outside = after the end of the course
card-why-patient-now = the patient needs help now
card-why-patient-today = the patient would like an answer today
card-why-patient-wait = the patient says it can wait
card-why-unreachable = Telegram does not reach the patient
card-why-lost-message = a message to the patient could not be sent
card-why-lost-update = something the patient sent was not handled

## Buttons of the card, 20 characters at most.
case-take = I'll take it
case-approved = Approved reply
case-phone = Answered by phone
case-close = Close
case-give-back = Give back
case-photo = Ask for a photo
case-history = Patient card
case-back = Back
case-all_fine = All fine
case-seen_here = Seen here
case-sent_elsewhere = Sent elsewhere
case-other = Other…
case-outcome-all_fine = all fine
case-outcome-seen_here = seen here
case-outcome-sent_elsewhere = sent elsewhere
case-outcome-other = other

## What a press is answered with.
case-yours = You have it. Reply to the card to answer { $by }.
case-taken = { $name } has it { $since }
case-already-answered = { $name } answered { $at }
case-already-closed = { $name } closed it { $at }
case-open-again = It is open for everyone
case-news = Not done: { $reference } has written again. Please read that first.
case-not-yours = { $name } has it: only they or an owner can give it back
case-gone = This case is not here any more.
error-illegal-move = A colleague was faster. The newest card shows where the case stands.
case-kept-phone = Kept: you answered by phone
case-photo-asked = The patient is asked for a photo
case-closed = Closed
case-reason-ask = How was { $reference } closed? Reply to this message with your words. The patient does not see them.
case-reason-kept = ✅ { $reference } is closed.
case-reason-none = { $reference } is still open.
case-reason-words = Please write it in words, as a reply to my question.

## Alerts under a card.
page-again = { $sign } { $reference }: nobody has taken it { $since }. Please take it now.
page-next = { $sign } { $reference }: nobody has taken it { $since }. You are asked next.
page-owner = { $sign } { $reference }: nobody has taken it { $since }. You are told as the owner.
page-everyone = { $sign } { $level } · case { $reference }: everyone is asked. Please take it now.
page-told = { $sign } { $reference }: nobody has answered { $since }. The patient was told so, and to call.
page-lapsed = { $sign } { $reference } is open again: { $name } had it { $since } and no answer followed.
page-unreachable = { $sign } { $reference }: Telegram does not reach this patient any more. Please phone them.
page-called = { $sign } { $reference }: the patient says that they have called { $emergency }.
page-given-back = { $sign } { $reference } is open again: { $name } gave it back.

## Words between staff and patient.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, corrected: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, corrected:
relay-photo = 💬 { $name }, { $clinic }: please send a photo.
relay-photo-how = Daylight, no flash, about 30 cm away, the whole treated area. Send it here.
relay-sent = ✅ Sent to { $reference } { $at }
relay-sent-closed = ✅ Sent to { $reference } { $at }. The case stays closed.
relay-crossed = { $sign } Your words were sent, but { $reference } has news since the message you answered. <b>The case stays open.</b> Please read its newest card and answer that.
relay-failed = ⚠️ <b>Not delivered to { $reference }</b> ({ $at }). Please phone the patient.
relay-failed-photo = ⚠️ <b>{ $reference } was not reached</b> ({ $at }): the patient does not know that you want a photo. Please phone them.
relay-not-staff = Only staff of the clinic can answer here. Nothing was sent to the patient.
relay-command = Nothing was sent to the patient: words that begin with / are commands.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: changed what they wrote
relay-in-report = 💬 { $reference } { $at } · report { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = Since the day before: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): the patient sent something that could not be passed on. Please ask them.
relay-in-words = “{ $words }”
note-kept = 📝 Note kept, the patient does not see it
note-changed = 📝 Note changed, the patient does not see it
note-too-late = 📝 Note kept. But the patient already has these words as an answer.
note-how = Reply to a card with /note and your words. The patient never sees notes.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ Sent to { $clinic } { $at }
status-sent-to = ⏳ Sent to { $name }, { $clinic } { $at }
status-was-sent = ✅ Sent to { $clinic } { $at }
status-seen = 👀 Seen by { $name } { $at }
status-answered = ✅ { $name } answered { $at }
status-phoned = ✅ { $name } answered by phone { $at }
status-closed = ✅ { $clinic } closed this { $at }
status-write-again = If anything is new or worse, write here. In an emergency call { $emergency }.
status-answer = Someone will answer { $by }. If not, call { $phone }. If it gets worse: { $emergency }.
status-answer-routine = Someone will read it and answer { $by }. If it gets worse, tell us. In an emergency: { $emergency }.
status-shut = We are closed now and open { $opens }. Do not wait for us: call { $phone }. If we don't pick up, go to urgent care near you today. In an emergency call { $emergency }.
status-closing = We close soon and may only answer { $by }. Do not wait for us: call { $phone }. If we don't pick up, go to urgent care near you today. In an emergency call { $emergency }.
status-seen-shut = We are short of people at this hour. Do not wait if it gets worse: call { $phone } or go to urgent care near you. In an emergency call { $emergency }.
status-shut-routine = We are closed now and open { $opens }. Someone will answer { $by }. If it gets worse, tell us. In an emergency: { $emergency }.
status-emergency = Call { $emergency } now if you have not. Do not wait for an answer here.
status-nobody = Nobody at the clinic can read messages here yet. Please call { $phone }. If we don't pick up, go to urgent care near you today. In an emergency call { $emergency }.
status-late = Nobody has answered yet. Call us: { $phone }. If we don't pick up, go to urgent care today. In an emergency call { $emergency }.
status-late-routine = Nobody has answered yet. Call us: { $phone }. In an emergency call { $emergency }.
late-urgent = Nobody has answered yet, and you should not wait. Call us: { $phone }. If we don't pick up, go to urgent care today. In an emergency call { $emergency }.
late-routine = Nobody has answered yet, and we are sorry. Call us: { $phone }. If it gets worse and we don't pick up, go to urgent care. In an emergency call { $emergency }.
late-emergency = Call { $emergency } now if you have not. Nobody at the clinic has answered yet, and you should not wait. Our phone: { $phone }.

## The open list and the patient card.
cases-none = ✅ No open case
cases-head =
    { $count ->
        [one] One open case
       *[other] { $count } open cases, worst first
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = answer { $by }
cases-now = answer now
cases-late = answer was due { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = answered, still to be closed
cases-more = and { $count } more
cases-button = { $reference }
history-head = Patient card { $reference }
history-earlier = … and { $count } earlier
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, patient: “{ $words }”
history-out = { $at }, { $name }: “{ $words }”
history-note = 📝 { $at }, { $name }: “{ $words }”
