# unreviewed: no clinician who grew up with Arabic has read this file.

course-book = حجز جلسة
course-call = للحجز اتصل بالرقم { $phone }.

feedback-head = { $clinic }
feedback-later = ليس الآن
result-ask = كيف تبدو بشرتك الآن مقارنة بما قبل العلاج؟
result-very_much = أفضل كثيرا جدا
result-much = أفضل كثيرا
result-some = أفضل قليلا
result-same = كما هي
result-worse = أسوأ
happy-ask = ما رضاك عن النتيجة حتى الآن؟ 0 لا رضا، و10 رضا كبير.
rating-ask = كيف كانت عنايتنا بك هنا؟ 1 سيئة، و5 جيدة جدا.
rating-number = { $n }

finish-head = ✅ { $clinic }: اكتملت خطتك
finish-thanks = شكرا لأنك أكملتها معنا.
finish-keep = واقي الشمس كل يوم يساعد على حفظ النتيجة. اسألنا هل تفيد جلسة من حين لآخر.
finish-still = يمكنك الكتابة هنا في أي وقت، ويقرؤها شخص.
finish-worse = أخبرنا الفريق أنك تود نتيجة أفضل. سيتواصل معك شخص.

staff-feedback = <b>{ $reference }</b>: نهاية الخطة
staff-feedback-result = النتيجة: { $result }
staff-feedback-happy = الرضا عن النتيجة: { $n } من 10
staff-feedback-rating = العناية هنا: { $n } من 5
