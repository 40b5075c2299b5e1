### Replies staff may send with a tap, in English. A clinician approves them together with each treatment.

## What the patient reads, under the name of who sent it.
approved-emergency = Call { $emergency } now. Do not drive yourself. Stay with someone.
approved-urgent_care = Please go to urgent care near you today. Do not wait for us. If it gets much worse, call { $emergency }.
approved-today = We want to see this today. Please call { $phone } and we find a time. If it gets much worse, call { $emergency }.
approved-call = Please call us now: { $phone }. We want to talk with you about it. In an emergency call { $emergency }.
approved-visit = We want to look at this with you. Please call { $phone } and we find a day. If it gets worse, write to us at once.
approved-tomorrow = Please write to us again tomorrow morning and tell us how it is. If it gets worse before, write at once. In an emergency call { $emergency }.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = Call emergency
offer-urgent_care = Go to urgent care
offer-today = Come today
offer-call = Call us
offer-visit = Find a day
offer-tomorrow = Write tomorrow
offer-send = Send it
offer-none = Not now
offer-which = Approved replies for { $reference }. They go in { $language }, and you see the words first.
offer-look = To { $reference }, in { $language }:
offer-meaning = It means: { $words }
offer-chosen = 💬 { $name } to { $reference }:
offer-dropped = Nothing was sent to { $reference }.
offer-unsigned = These texts have changed and no clinician has approved them yet. Please reply in your own words.
