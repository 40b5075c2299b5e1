### /patients and the patient card, in English. For staff only.

patients-none = No patient has joined yet. /enrol makes a code.
patients-head =
    { $count ->
        [one] One patient
       *[other] { $count } patients, the newest first
    }
patients-found =
    { $count ->
        [one] One patient
       *[other] { $count } patients
    }
patients-unknown = I find no patient by that. Use the pseudonym (A17) or your clinic's own number.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17, or your own number behind it, finds one.
patients-more = More
patients-earlier = Back

patient-head-own = Patient card { $reference } · your number { $own }
patient-next = ⏳ Next message: { $time }
patient-case = { $sign } Open case { $reference } ({ $level })
patient-other = Other session: { $reference }, { $treatment }, { $session }
patient-paused = paused
patient-stopped = stopped
patient-superseded = replaced by a newer session
patient-finished = finished
patient-plan = Plan
patient-pause = Pause
patient-resume = Go on
patient-stop = Stop the plan
patient-stop-ask = Stop the tips and check-ins of { $reference }? What they report still reaches you.
patient-stop-sure = Yes, stop
patient-told-paused = { $clinic }: we have paused your tips and check-ins. You can write here at any hour. /resume starts them again.
patient-told-resumed = { $clinic }: your tips and check-ins go on.
patient-told-stopped = { $clinic }: we have stopped your tips and check-ins. If something worries you, write here at any hour, or call { $phone }. In an emergency call { $emergency }. /resume starts them again.
patient-own = Your own number
patient-open-case = Open the case

patient-risks = Risk flags
risks-head = { $reference } · risk flags
risks-how = Tap what is wrong: ☐ no, ☑ yes, ? not sure. It counts from the next report on; an open case keeps its level. Each tap is kept with your name.

own-ask = What is your clinic's number for { $reference }? Reply to this message. A number only, never a name.
own-kept = ✅ { $reference } is your { $own }
error-own-reference = Please use a number of your own system: letters and digits, at least one digit, at most 20. Never a name.
error-no-such-patient = This patient is not here any more.

command-patients = Patients and their cards
