# unreviewed: no clinician who grew up with Arabic has read this file.

today-head = { $clinic } · اليوم { $day }
today-head-later = { $clinic }: عنايتك
today-next = ⏳ الرسالة التالية: { $time }
today-case = 👀 بلاغك عند { $clinic }.
today-held = ⏳ تنتظر النصائح حتى ترد عليك عيادتك.
today-paused = ⏳ توقف مؤقت. لا شيء يأتي حتى تتابع.
today-stopped = أوقفت النصائح والأسئلة. ‎/resume يبدؤها مجددا.
today-over = انتهت خطتك. يمكنك الكتابة لنا مع ذلك.
today-older = { $clinic }: أحدث بطاقة لك في الأسفل.
today-question = لدي سؤال
today-plan = خطتي
today-messages = رسائلي
