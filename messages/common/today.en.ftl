### The "Today" card, in English: one message that is edited as the plan moves.

today-head = { $clinic } · day { $day }
today-head-later = { $clinic }: your aftercare
today-next = ⏳ Next message: { $time }
today-case = 👀 Your report is with { $clinic }.
today-held = ⏳ Tips wait until your clinic has answered you.
today-paused = ⏳ Paused. Nothing comes until you go on.
today-stopped = You stopped the tips and check-ins. /resume starts them again.
today-over = Your plan is over. You can still write to us.
today-older = { $clinic }: your newest card is below.
today-question = I have a question
today-plan = My plan
today-messages = My messages
