### The team and its group, in English. For owner and staff only.

people-button = People
people-head = The team of <b>{ $clinic }</b>
people-owner = { $name } · owner, since { $since }
people-staff = { $name } · staff, since { $since }
people-name = { $name }
people-promote = Make an owner too
people-out = Take out
people-out-sure = Yes, take out
people-out-ask = Take { $name } out of the team? Their buttons stop at once, and what they hold is open again.
people-out-done = ✅ { $name } has no access any more. Please also take them out of the Telegram group: there they can still read.
people-gone = Not in the team any more.
people-only-owner = You are the only owner of { $clinic }. Make somebody else an owner first: /setup, then "People".
people-owner-left = ⚠️ { $name }, the only owner, has left this group and stays the owner. Please ask them to make somebody else an owner.
people-left = { $name } has left the staff group and has no access any more.
people-stranger = { $name } has come into the staff group without access: they can read there, but not answer. Invite them with /setup, or take them out of the group.
people-you-own = { $name } has made you an owner of <b>{ $clinic }</b>. /setup shows what you can do.
people-you-are-out = You are not in the team of { $clinic } any more.
page-left = { $sign } { $reference } is open again: { $name } has left the team.

group-private-now = Until a group is bound, cases come to each of you here in private.
group-no-codes = No new codes can be made until then.
group-silenced = ⚠️ { $clinic }: I may not write in the staff group any more
    Cases come to each of you in private, and no new codes can be made. Please let members send messages there, or make me an administrator. I look again every five minutes.
group-works = ✅ { $clinic }: I can write in the staff group again. Cases come there.
setup-group-silent = ⚠️ Staff group: I may not write there. Let members send messages, or make me an administrator.
error-group-silent = No new codes now: I may not write in the staff group. Let members send messages there; I look again every five minutes.
error-group-gone = No new codes now: there is no staff group any more. The owner binds one in /setup.
group-public = ⚠️ { $clinic }: anybody can read the staff group now, so I have left off using it. The owner makes it private and binds it again.
group-admin-now = ✅ { $clinic }: I am an administrator of the staff group, so I notice who leaves it.
group-admin-lost = ⏳ { $clinic }: I am no administrator of the staff group any more, so I may not notice who leaves it. Please make me one again; I need no rights.
group-admin = Please make me an administrator of this group, without any rights. Only then am I sure to notice who leaves it.
group-change = Another group
group-change-ask = Use another group for { $clinic }? Cases leave the present one at once.
group-change-sure = Yes, another group
group-changed = { $clinic } gets another staff group. The present one is not used any more.
group-changing = ✅ { $clinic }: the button for the next group is below.

relay-no-case = Nothing was sent to a patient: this message of mine belongs to no case. To answer a patient, reply to their card. /cases shows what is open.
relay-talk = Nothing was sent to { $reference }: to answer, reply to the card.
