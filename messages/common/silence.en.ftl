### Silence in English: the reminder of a check-in that patients read, and what staff read when nothing is heard.

nudge-ask = How is your skin today? One tap is enough.
nudge-worse = If something worries you, tell us at any time. In an emergency call { $emergency }.

card-silent = <b>Not heard from.</b> Please phone the patient.
page-silent = { $sign } { $reference } did not answer the check-in. Please phone the patient.
page-silent-after = { $sign } { $reference }: no word from the patient since { $name } answered. Please phone them, or close the case.

unheard-head =
    { $count ->
        [one] Not heard from: 1 patient
       *[other] Not heard from: { $count } patients, worst first
    }
unheard-none = ✅ Every patient has been heard from.
unheard-line = <b>{ $reference }</b> · day { $day } · silent { $since }
unheard-last = last { $level }
unheard-flags =
    { $count ->
        [one] 1 risk flag
       *[other] { $count } risk flags
    }
unheard-more = and { $count } more
unheard-button = Not heard from
cases-unheard = Not heard from: { $references }
