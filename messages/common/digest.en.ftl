### The daily digest in English: one good line, or what is wrong, worst first. Staff only.

digest-well = ✅ { $clinic } · the last day: all is as it should be
digest-wrong = ⚠️ { $clinic } · the last day: please look at this
digest-messages =
    { $count ->
        [0] No message was due.
        [one] 1 message, on time.
       *[other] { $count } messages, all on time.
    }
digest-messages-some =
    { $count ->
        [0] No message went out.
        [one] 1 message went out.
       *[other] { $count } messages went out.
    }
digest-reports-fine =
    { $count ->
        [one] 1 report, with nothing to answer.
       *[other] { $count } reports, with nothing to answer.
    }
digest-reports-answered =
    { $count ->
        [one] 1 report, answered ({ $slowest }).
       *[other] { $count } reports, all answered (slowest { $slowest }).
    }
digest-reports-some =
    { $count ->
        [one] 1 report; { $open } still to be answered.
       *[other] { $count } reports; { $open } still to be answered.
    }
digest-minutes = { $minutes } min
digest-hours = { $hours } h
digest-late-case = { $sign } <b>{ $reference }</b>: the answer was due { $at }.
digest-late-more = { $count } more cases are past their time. See /cases.
digest-steps-late =
    { $count ->
        [one] 1 alert step came more than a minute late.
       *[other] { $count } alert steps came more than a minute late.
    }
digest-alerts-failed =
    { $count ->
        [one] 1 message to the team was refused by Telegram.
       *[other] { $count } messages to the team were refused by Telegram.
    }
digest-dropped =
    { $count ->
        [one] 1 message failed, and nobody was asked to phone that patient.
       *[other] { $count } messages failed, and nobody was asked to phone those patients.
    }
digest-missed =
    { $count ->
        [one] 1 planned message did not go out in time.
       *[other] { $count } planned messages did not go out in time.
    }
digest-unplanned = No plan stands for { $references }.
digest-doubled = Told twice: { $references }.
digest-no-group = There is no staff group: alerts go to each of you in private. See /setup.
digest-unproved = Alerts may not reach { $names }.
digest-unsure =
    { $count ->
        [one] Of 1 message nobody knows whether it arrived.
       *[other] Of { $count } messages nobody knows whether they arrived.
    }
digest-late =
    { $count ->
        [one] 1 message was more than a minute late.
       *[other] { $count } messages were more than a minute late.
    }
digest-gap =
    { $count ->
        [one] Nobody is on duty from { $at }: 1 open risk.
       *[other] Nobody is on duty from { $at }: { $count } open risks.
    }
