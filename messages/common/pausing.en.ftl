### Fewer messages, another hour, a pause, an end: /pause, /resume, /stop, /timezone, in English.

# Whole messages that mean "stop" or "pause", with commas between them; case and marks do not matter.
stop-words = stop, stop messages, stop it, unsubscribe, opt out, no more messages
pause-words = pause, pause messages
# These are answered like /help, and a person reads them all the same.
help-words = help, help me, menu, commands

messages-head = <b>{ $clinic }</b>: your messages
messages-all = ✅ Tips and check-ins come as planned.
messages-quieter = ✅ Only the most important check-ins come.
messages-paused = ⏳ Paused. No tips and no check-ins come until you tap "Go on".
messages-stopped = Stopped. No tips and no check-ins come any more.
messages-hour = Day messages come at about { $clock }.
messages-open = You can write to us at any hour, and a person reads it.
messages-case = Your report stays with { $clinic } all the same, and a person answers it.
messages-none = I send you no plan at the moment, so there is nothing to change. You can still write to us.
messages-pause = Pause
messages-go-on = Go on
messages-quieter-button = Only what matters
messages-all-button = All messages
messages-hour-button = Another hour
messages-zone-button = Other time zone
messages-stop-button = Stop for good
messages-keep = Keep them

hour-ask = At what time should the day messages come? Those of the first day keep their own time.
hour-choice = { $clock }
hour-usual = The usual time

stop-ask = Stop the tips and check-ins for good?
stop-ask-less = We can also send less: only what matters, or nothing for a while.
stop-ask-phone = Our phone: { $phone }. In an emergency call { $emergency }.
stop-yes = Yes, stop
stop-done = ✅ { $clinic }: stopped
stop-still = No tips and no check-ins come any more. If something worries you, write here at any hour, or call { $phone }. In an emergency call { $emergency }. /resume starts them again.
stop-why = May we know why? One tap is enough.
stop-why-many = Too many messages
stop-why-fine = My skin is fine
stop-why-useless = Of no use to me
stop-why-call = I'd rather call
stop-why-none = I'd rather not say
stop-why-noted = Thank you. The clinic knows.

# What staff read.
staff-messages-stopped = <b>{ $reference }</b>: the patient stopped the tips and check-ins.
staff-messages-why = <b>{ $reference }</b> stopped, and says why: { $why }
staff-messages-case-stays = Case { $reference } is not touched by this. Please answer it.
staff-messages-paused = <b>{ $reference }</b>: the patient paused the tips and check-ins.

command-timezone = My time zone
command-pause = Pause or send less
command-resume = Go on with my messages
command-stop = Stop my messages
