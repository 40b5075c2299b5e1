### The course, in English: the next session, the result, the rating, the end of a plan.

course-book = Book a session
course-call = To book, call { $phone }.

# Asked at three months, one tap each. The five steps of the result keep their order, best first.
feedback-head = { $clinic }
feedback-later = Not now
result-ask = Compared with before the treatment, how does your skin look now?
result-very_much = Very much better
result-much = Much better
result-some = A little better
result-same = The same
result-worse = Worse
happy-ask = How happy are you with the result so far? 0 is not at all, 10 is very happy.
rating-ask = How well did we look after you here? 1 is badly, 5 is very well.
rating-number = { $n }

finish-head = ✅ { $clinic }: your plan is complete
finish-thanks = Thank you for going through it with us.
finish-keep = Sunscreen every day helps to keep the result. Ask us if a session now and then would help too.
finish-still = You can write here at any time, and a person reads it.
finish-worse = We have told the team that you would like a better result. Someone will get in touch.

# What staff read. Its first line tells no health word.
staff-feedback = <b>{ $reference }</b>: end of the plan
staff-feedback-result = Result: { $result }
staff-feedback-happy = Happy with the result: { $n } of 10
staff-feedback-rating = Care here: { $n } of 5
