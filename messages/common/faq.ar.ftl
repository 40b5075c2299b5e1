# unreviewed: no clinician who grew up with Arabic has read this file.

ask-head = { $clinic }
ask-what = ماذا تريد أن تعرف؟ اضغطه، أو اكتبه بكلمات قليلة.
ask-answer-head = { $clinic } · اليوم { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = لديك علاجان. هذا هو الجواب الأشد.
ask-more = أسئلة أخرى
ask-others = أسئلة أخرى
ask-clinic = سؤال العيادة
ask-thanks = شكرا
ask-done = ✅ اسأل مجددا في أي وقت: اضغط «شيء يقلقني» أو اكتب فقط.
ask-clinic-how = اكتب سؤالك الآن، أو أرسل صورة. يقرؤه شخص في { $clinic }.
