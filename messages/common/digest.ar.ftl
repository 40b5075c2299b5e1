# unreviewed: no clinician who grew up with Arabic has read this file.

digest-well = ✅ { $clinic } · اليوم الماضي: كل شيء كما يجب
digest-wrong = ⚠️ { $clinic } · اليوم الماضي: من فضلكم انظروا هذا
digest-messages = الرسائل: { $count }، بلا تأخير.
digest-messages-some = الرسائل المرسلة: { $count }.
digest-reports-fine = البلاغات: { $count }، لا شيء للرد عليه.
digest-reports-answered = البلاغات: { $count }، رد عليها كلها (الأبطأ { $slowest }).
digest-reports-some = البلاغات: { $count }؛ تنتظر الرد: { $open }.
digest-minutes = { $minutes } د
digest-hours = { $hours } س
digest-late-case = { $sign } <b>{ $reference }</b>: كان الرد مطلوبا { $at }.
digest-late-more = حالات أخرى تجاوزت وقتها: { $count }. انظر /cases.
digest-steps-late = تنبيهات تأخرت أكثر من دقيقة: { $count }.
digest-alerts-failed = رسائل إلى الفريق رفضها تيليجرام: { $count }.
digest-dropped = رسائل فشلت ولم يطلب من أحد الاتصال بالمريض: { $count }.
digest-missed = رسائل مخططة لم تخرج في وقتها: { $count }.
digest-unplanned = لا خطة لـ { $references }.
digest-doubled = قيل مرتين: { $references }.
digest-no-group = لا مجموعة فريق: التنبيهات تذهب لكل منكم على الخاص. انظر /setup.
digest-unproved = قد لا تصل التنبيهات إلى { $names }.
digest-unsure = رسائل لا يعرف هل وصلت: { $count }.
digest-late = رسائل تأخرت أكثر من دقيقة: { $count }.
digest-gap = لا أحد مناوب منذ { $at }. المخاطر المفتوحة: { $count }.
