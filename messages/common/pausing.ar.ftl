# unreviewed: no clinician who grew up with Arabic has read this file.

stop-words = توقف, قف, إيقاف, أوقف, إلغاء الاشتراك, لا رسائل, كفى, وقف, stop
pause-words = توقف مؤقت, إيقاف مؤقت
help-words = مساعدة, ساعدني في القائمة, قائمة, أوامر, help

messages-head = <b>{ $clinic }</b>: رسائلك
messages-all = ✅ النصائح والأسئلة تأتي كما خطط.
messages-quieter = ✅ تأتي أهم الأسئلة فقط.
messages-paused = ⏳ توقف مؤقت. لا نصائح ولا أسئلة حتى تضغط «متابعة».
messages-stopped = متوقف. لا نصائح ولا أسئلة بعد الآن.
messages-hour = رسائل النهار تأتي نحو { $clock }.
messages-open = يمكنك الكتابة لنا في أي ساعة، ويقرؤها شخص.
messages-case = بلاغك يبقى مع ذلك عند { $clinic }، ويرد شخص.
messages-none = لا أرسل لك خطة الآن، فلا شيء لتغييره. يمكنك الكتابة لنا.
messages-pause = توقف مؤقت
messages-go-on = متابعة
messages-quieter-button = المهم فقط
messages-all-button = كل الرسائل
messages-hour-button = ساعة أخرى
messages-zone-button = توقيت آخر
messages-stop-button = إيقاف نهائي
messages-keep = إبقاؤها

hour-ask = في أي ساعة تأتي رسائل النهار؟ رسائل اليوم الأول تبقى في وقتها.
hour-choice = { $clock }
hour-usual = الوقت المعتاد

stop-ask = إيقاف النصائح والأسئلة نهائيا؟
stop-ask-less = يمكننا أيضا إرسال أقل: المهم فقط، أو لا شيء لفترة.
stop-ask-phone = هاتفنا: { $phone }. في الطوارئ اتصل بالرقم { $emergency }.
stop-yes = نعم، أوقف
stop-done = ✅ { $clinic }: متوقف
stop-still = لا نصائح ولا أسئلة بعد الآن. إن أقلقك شيء فاكتب هنا في أي ساعة، أو اتصل بالرقم { $phone }. في الطوارئ اتصل بالرقم { $emergency }. ‎/resume يبدؤها مجددا.
stop-why = هل لنا أن نعرف السبب؟ ضغطة واحدة تكفي.
stop-why-many = رسائل كثيرة
stop-why-fine = بشرتي بخير
stop-why-useless = لا تفيدني
stop-why-call = أفضل الاتصال
stop-why-none = أفضل ألا أقول
stop-why-noted = شكرا. العيادة تعرف.

staff-messages-stopped = <b>{ $reference }</b>: أوقف المريض النصائح والأسئلة.
staff-messages-why = <b>{ $reference }</b> أوقفها، والسبب: { $why }
staff-messages-case-stays = الحالة { $reference } لا تتأثر بهذا. من فضلكم ردوا.
staff-messages-paused = <b>{ $reference }</b>: أوقف المريض النصائح والأسئلة مؤقتا.

command-timezone = توقيتي
command-pause = توقف مؤقت أو أقل
command-resume = متابعة رسائلي
command-stop = إيقاف رسائلي
