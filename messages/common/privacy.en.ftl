### What people may have of their data, in English: to see it, and to have it deleted.

command-mydata = Everything stored about me
command-forget = Delete everything about me

forget-nobody = I know nothing about you here.
forget-head = <b>{ $clinic }</b>
    Delete everything about you?
forget-goes = I delete your name, your visits, your reports, your words, pictures and my messages on our server.
forget-restricted = Your clinic must keep what you reported for { $days } days. It loses your name, and nobody looks at it.
forget-chats = In the team's chat I delete what Telegram still lets me: the last two days. The team is asked to delete the rest.
forget-stays = What stays: a note that somebody was deleted, and when. This chat stays on your phone until you delete it.
forget-then = After that no advice comes, and I do not know you. It cannot be undone.
forget-open-case = A question of yours is still open. It may then get no answer here.
forget-yes = Delete everything
forget-no = Keep it
forget-data-first = My data first
forget-soon = { $clinic }
    ⏳ I am deleting everything. I tell you here when it is done.
forget-waits = { $clinic }
    ⏳ You told us something that a person must look at first. When the team has closed it, I delete everything and tell you here.
    If it gets worse, call { $emergency } now. The clinic: { $phone }.
forget-kept = { $clinic }
    ✅ Nothing is deleted. I am here for you as before.
forget-done = { $clinic }
    ✅ Everything about you is deleted. I do not know you any more.
forget-done-restricted = { $clinic }
    ✅ Your name is deleted, and I do not know you any more. What the clinic must keep is locked away, without your name.
forget-done-left = { $count ->
        [one] One older picture or file is still in the team's chat, where I cannot delete it. I asked the team to do it.
       *[other] { $count } older pictures or files are still in the team's chat, where I cannot delete them. I asked the team to do it.
    }
forget-done-call = If you need us, call { $phone }. In an emergency call { $emergency }.

forget-removed = 🗑 Removed: this patient asked to be forgotten.
forget-staff = 🗑 <b>{ $reference }</b>: forgotten at the patient's request
forget-staff-replies = What you wrote here yourselves stays. Please delete it by hand where it names the patient.
forget-staff-left = { $count ->
        [one] One picture or file is older than 48 hours. I cannot delete it: please do it by hand.
       *[other] { $count } pictures or files are older than 48 hours. I cannot delete them: please do it by hand.
    }
forget-staff-waits = <b>{ $reference }</b>: this patient asked to be forgotten. It happens when this case is closed. Please look after them first.
forget-staff-gone = This patient was forgotten at their own request. Nobody got your message.

mydata-soon = { $clinic }
    ⏳ I am putting your data together. It comes here as a file in a minute.
mydata-here = { $clinic }: your data
    Open the file, then index.html to read it. data.json has the same for programs. Your pictures are in the folder photos.
mydata-title = Your data at { $clinic }
mydata-made = Made { $time }.
mydata-you = You
mydata-name = First name: { $name }
mydata-number = Telegram number: { $number }
mydata-spoken = Language: { $language }. Time zone: { $zone }
mydata-agreed = You agreed to notice { $version }, { $time }.
mydata-visits = Your visits
mydata-visit = { $treatment }, { $session } (our mark for it: { $reference })
mydata-reports = What you reported
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = Pain: { $pain } of 10
mydata-nothing = In your own words, see below
mydata-words = Words between you and the team
mydata-from-you = You, { $time }:
    { $words }
mydata-from-us = We, { $time }:
    { $words }
mydata-said = What I wrote to you
mydata-coming = What is planned
mydata-step = A message { $time }
mydata-files = What you sent
mydata-file = { $time }: { $kind }
mydata-more = What is not in here
mydata-notes = Notes the team wrote for itself: ask the clinic for them.
mydata-telegram = Telegram keeps this chat too. What Telegram stores, Telegram tells you.

file-too-big = { $clinic }
    Your picture is too big as a file, so nobody here can open it. Please send it again as a photo: tap 📎, then choose it from your gallery. The team knows that you sent something. Or call { $phone }.
file-unusable = { $clinic }
    I could not open your file as a picture, so it was not passed on. Please send it again as a photo: tap 📎, then choose it from your gallery. The team knows that you sent something. Or call { $phone }.
file-too-big-staff = 📎 A picture came as a file that is too big to be passed on safely. I asked for it as a photo.
file-unusable-staff = 📎 { $reference }: a picture that came as a file { $at } could not be opened safely and is not passed on. I asked for it as a photo.
