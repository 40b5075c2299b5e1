### Answers on demand, in English. The answers themselves stand in each treatment's own file (faq-...).

ask-head = { $clinic }
ask-what = What would you like to know? Tap it, or write it in a few words.
ask-answer-head = { $clinic } · day { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = You have two treatments. This is the stricter answer.
ask-more = More questions
ask-others = Other questions
ask-clinic = Ask the clinic
ask-thanks = Thanks
ask-done = ✅ Ask again at any time: tap "Something worries me" or just write.
ask-clinic-how = Write your question now, or send a photo. A person at { $clinic } reads it.
