### Duty in English: who is on duty, staffed hours, gaps, tests of the way to each member of staff. Staff only,
### but for the status lines at the end, which patients read.

staff-name = { $name }
moment-until-clock = until { $clock }
moment-until-day = until { $day }

## /duty.
duty-head = { $clinic } · duty
duty-now = 👀 Now: { $names } { $until }
duty-now-nobody = ⏳ Now: nobody. Alerts go to everyone.
duty-now-open = 👀 Now: everyone, as in all staffed hours
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: nobody
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Nobody has taken duty yet. In staffed hours everyone is alerted.
duty-promise = Patients are promised answers only while somebody is on duty, { $until }.
duty-unproved = ⚠️ Alerts may not reach { $names }.
duty-take-now = I'm on duty now
duty-end = End my duty
duty-plan = Plan the week
duty-give = Hand over
duty-hours = Staffed hours
duty-in-private = It is in our private chat.
duty-taken = ✅ You are on duty { $until }
duty-ended = Your duty has ended.
duty-ended-nobody = Your duty has ended. Nobody is on duty now.
duty-not-on = You are not on duty now.

## The week, in private.
duty-plan-head = { $clinic } · your duty. Which day?
duty-plan-day = { $clinic } · { $day }. Tap what you take.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Back
duty-weekday-1 = Mon
duty-weekday-2 = Tue
duty-weekday-3 = Wed
duty-weekday-4 = Thu
duty-weekday-5 = Fri
duty-weekday-6 = Sat
duty-weekday-7 = Sun

## Handing over.
duty-give-none = You have no duty to hand over.
duty-give-nobody = There is no colleague yet. The owner can invite one with /setup.
duty-give-who = { $clinic } · hand over { $span }. To whom?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = { $name } is asked. Until they accept, it stays yours.
duty-ask = { $clinic } · { $name } asks you to take over duty, { $span }.
duty-accept = I'll take it
duty-decline = I can't
duty-accepted = ✅ You are on duty, { $span }.
duty-accepted-by = ✅ { $name } takes over your duty, { $span }.
duty-group-changed = Duty, { $span }: { $name }
duty-declined = Thank you. { $name } knows.
duty-declined-by = ⏳ { $name } cannot take over your duty, { $span }. It is still yours.
duty-gone = That duty is over or has changed hands.

## Gaps.
gap-head = ⏳ { $clinic } · nobody is on duty { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] 1 patient is in their first days then.
           *[other] { $early } patients are in their first days then.
        }
        [1] 1 red case is open, and { $early } in their first days.
       *[other] { $red } red cases are open, and { $early } in their first days.
    }
gap-ask = Who can take it?
gap-take = I'll take it

## Staffed hours, for the owner.
hours-head = { $clinic } · staffed hours
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Closed: { $dates }
hours-never-closed = No holidays noted.
hours-digest = Daily digest at { $at }
hours-why = Patients are promised answers by these hours.
hours-change = Change hours
hours-holidays = Holidays
hours-digest-button = Digest time
hours-ask = Write your hours, for example:
    { $example }
hours-example = Mon-Fri 09:00-13:00 14:00-18:00, Sat 10:00-14:00
hours-wrong = I cannot read that. Write it like this:
    { $example }
hours-kept = ✅ Kept. It counts from now on.
hours-holidays-ask = Which days is nobody there? Write the dates, for example:
    { $example }
    They take the place of the days noted before.
hours-holidays-none = No holidays
hours-leave = Leave as it is
hours-left = Nothing was changed.
hours-digest-ask = When should the daily digest come?
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · a test
    Please tap the button, so that we know alerts reach you here.
test-button = I got it
test-first = Tap the button below, so that we know alerts reach you here.
test-thanks = ✅ Alerts reach you here.
test-done = ✅ { $clinic } · alerts reach you here.
setup-proved = ✅ Alerts reach everyone
setup-unproved = ⏳ Alerts may not reach { $names }. Ask them to open our chat and tap the test.
test-again = Send the tests
test-sent = Sent to { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ New codes need two people who have tapped their test. So far: nobody
       *[other] ⏳ New codes need two people who have tapped their test. So far: one
    }
setup-no-hours = ⏳ New codes need staffed hours: set them with the button below
error-too-few-reached =
    { $count ->
        [0] No new codes now: alerts must reach two people, and nobody has tapped their test.
       *[other] No new codes now: alerts must reach two people, and only one has tapped their test.
    } The owner invites a colleague in /setup; each taps the test in our private chat.
error-no-hours = No new codes now: no staffed hours are set. The owner sets them in /setup.
codes-held = ⏳ { $clinic }: no new codes for now. Patients who have a code can still join.
codes-again = ✅ { $clinic }: new codes can be made again.

## Alerts under a card.
page-duty = { $sign } { $reference }: nobody has taken it { $since }. You are on duty: please take it now.
page-everyone-duty = { $sign } { $level } · case { $reference }: everyone is asked. On duty: { $names }. Please take it now.

## The patient's status line when nobody is on duty.
status-no-duty = Nobody is on duty now. Somebody is here again { $opens }. Do not wait for us: call { $phone }. If we don't pick up, go to urgent care near you today. In an emergency call { $emergency }.
status-duty-ends = We may only answer { $by }. Do not wait for us: call { $phone }. If we don't pick up, go to urgent care near you today. In an emergency call { $emergency }.
status-no-duty-routine = Nobody is on duty now. Somebody is here again { $opens } and will answer { $by }. If it gets worse, tell us. In an emergency: { $emergency }.

command-duty = Who is on duty
