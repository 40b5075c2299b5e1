# What the bot says on every occasion: steps' buttons, help, language, refusals, trouble.

step-got-it = Got it
step-question = I have a question
checkin-fine = My skin feels fine
checkin-tell = Tell you more
sent-again = (Sent again: we could not see whether it arrived.)
worry-button = Something worries me

help-patient = { $clinic }
    I send your aftercare and pass your messages to the team. I am automatic: I cannot examine you.

    /report – something worries you
    /plan – what came and what comes next
    /pause – pause, send less, another hour
    /resume – go on
    /stop – no more messages
    /timezone – another place, another clock
    /language – change the language
    /mydata – what is kept about you
    /forget – have it deleted

    You can also just write, or send a photo or a voice message. A person reads it.
    Call the clinic: { $phone }. In an emergency call { $emergency }; do not wait for an answer here.
help-staff = For the team:
    /enrol – make a code for a patient
    /cases – what is open
    /patients – patients and their cards
    /duty – who is on duty
    /note – reply to a card with it: a note the patient does not see
    /stats – how we answer, as a picture
    /rehearse – live a whole course on your own phone
    /setup – what is set up and what is missing (owner)

    To answer a patient, reply to the card.
help-stranger = I send aftercare after a skin treatment. Your clinic gives you a code or a link: open the link, or send me the code here.
    This is not for emergencies: call your local emergency number.
help-echo = That is a message of mine, and its buttons only work where I sent it. This is what I can do:
help-unknown = I do not know that command. This is what I can do:
hint-stranger = I need the code from your clinic before I can help. Send it here, or open the link they gave you.
    This is not for emergencies: call your local emergency number.
hint-staff = To answer a patient, reply to their card. /cases shows what is open, /enrol makes a code.

language-ask = Which language do you want?
language-set = ✅ I will write in English.
language-button = The button below is always there for you.
language-en = English
language-es = Español
language-de = Deutsch
language-pt = Português
language-ru = Русский
language-uk = Українська
language-ar = العربية

press-done = ✓
press-expired = This button no longer works. Use the newest message, or send /help.
press-not-yours = This button is for somebody else.

error-refused = That is not possible.
error-not-allowed = Only staff of the clinic can do this.
error-too-late = This is over. Use the newest message, or send /help.

trouble-call = Something went wrong on our side, and your message may not have reached the clinic.
    Please call { $phone }. In an emergency call { $emergency } now.
trouble-stranger = Something went wrong on our side. Please try again, or call your clinic. In an emergency call your local emergency number.
trouble-press = Something went wrong on our side. Please try again.
trouble-lost = ⚠️ A message for the team could not be read here and is lost. Please look at /cases.
trouble-staff = ⚠️ { $reference }: a message from this patient could not be handled. Please call them.

command-report = Something worries me
command-plan = What came and what comes next
command-language = Change the language
command-help = What I can do
command-enrol = Make a code for a patient
command-cases = Open cases
command-note = Reply with it: a note only staff see
