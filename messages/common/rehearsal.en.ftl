### /rehearse: a whole course in three minutes, in English. For staff only.

command-rehearse = Live a course in three minutes
rehearsal-mark = 🎭 Rehearsal · { $line }
rehearsal-head = 🎭 <b>Rehearsal</b>
rehearsal-intro = You now live a whole course at { $clinic } in three minutes: your messages come here, your cases go to the staff group.
    On day 2 something goes badly wrong. A colleague takes the case and never answers.
    Only you and the group see it, and none of it is counted. Tap any button as a patient would.
rehearsal-begins = { $name } lives a whole course in three minutes. Nobody is ill, and you need not answer; if you do, { $name } reads it.
rehearsal-stop = Stop the rehearsal
rehearsal-stopping = It stops in a few seconds.
rehearsal-running = Your rehearsal is going on.
rehearsal-none = This rehearsal is over.
rehearsal-which = Which course do you want to rehearse?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Alex (stand-in)
rehearsal-closed = end of the rehearsal
rehearsal-over = ✅ That was the whole course, three months of it, with a red case on the way.
    Everything of it is deleted. /rehearse begins again.
rehearsal-stopped = ✅ Stopped. Everything of it is deleted.
rehearsal-ends = The rehearsal of { $name } is over.

error-rehearsal-patient = You are a patient here yourself, and your own course comes first. Please let a colleague rehearse.
