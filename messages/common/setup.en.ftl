### Setting up a clinic in Telegram, in English. For owner and staff only.

setup-already-in = You are already in the team of { $clinic }. /help shows what you can do.
setup-owner-in = ✅ You are the owner of <b>{ $clinic }</b>. This is what is done and what is missing:
setup-staff-in = ✅ You are in the team of <b>{ $clinic }</b>.
    /enrol makes a code for a patient. Cases come into the staff group: join it, and tap there to take one.
setup-staff-joined = { $name } has joined the team of { $clinic }.
    You do not know them? Ask whoever runs the server to take them out.

setup-head = <b>{ $clinic }</b>: what is done and what is missing
setup-in-private = I have sent it to you in our private chat.
setup-group-done = ✅ Staff group
setup-group-missing = ⏳ Staff group: add me to it with the button below. It must be a private group.
setup-staff-count =
    { $count ->
        [1] 👀 1 person in the team
       *[other] 👀 { $count } people in the team
    }
setup-approval-done = ✅ { $treatment }: approved by { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: a clinician must approve the texts. Whoever runs the server types: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = Invite a colleague
setup-group-button = Add me to the group
setup-invite-made = The link is below.
setup-invite = Send this link to one colleague. It lets them into the team of { $clinic }:
setup-invite-link = { $link }

setup-group-how = This code is for your staff group. Add me to it with this button:
setup-group-hint = I do not know this group yet. The clinic's owner binds it: send /setup to @{ $bot } in private and follow the button.
setup-group-public = This group is public, and patients' words must not be. Make it a private group, then try again.
setup-group-own = This is already the staff group of { $clinic }.
setup-group-foreign = This group belongs to another clinic. Please use a group of your own.
setup-group-lost = ⏳ { $clinic }: I am no longer in the staff group
    The owner adds me again, or to another group: /setup has the button.
setup-has-group = { $clinic } has its staff group already.
setup-anonymous = You are anonymous here, so I cannot see who asks. Switch off "Remain anonymous" in your administrator rights, then send it again.
setup-bind = Use this group for <b>{ $clinic }</b>?
setup-bind-warning = Everybody in it will read what patients report.
setup-bind-button = Use this group
setup-bound = ✅ This is now the staff group of <b>{ $clinic }</b>.
setup-bound-next = Cases come here. /enrol makes a code for a patient, /cases shows what is open, /setup what is still missing.

error-owner-only = Only the clinic's owner can do this.
