# unreviewed: no clinician who grew up with Arabic has read this file.

treatment-area = { $treatment }، { $area }

enrol-clinic = <b>{ $clinic }</b>
enrol-visit = زيارتك لنا: { $treatment }، { $session }.
enrol-notice = أرسل لك نصائح العناية وأنقل رسائلك إلى فريقنا. أنا آلي: لا أستطيع فحصك.
    رسائلك يحفظها تيليجرام والعيادة.
    ليس للطوارئ: اتصل بالرقم { $emergency }.
enrol-agree = أنا هو · أوافق
enrol-what = ماذا يحفظ؟
enrol-not-me = لست أنا
enrol-back = رجوع
enrol-disagree = لا أوافق
enrol-languages = 🌐 Language · اللغة
enrol-stored = نحفظ رقمك في تيليجرام واسمك الأول ولغتك وتوقيتك وزيارتك وما تقوله لنا هنا.
    نحفظه مشفرا على خادمنا ليعتني بك فريقنا. تيليجرام يحفظ المحادثة أيضا، وهي ليست سرا عليه.
    لرؤيته أو حذفه اسأل العيادة.
enrol-agreed = <b>{ $clinic }</b>
    ✅ وافقت { $time }.
enrol-refused = { $clinic }
    لم نحفظ عنك شيئا. أغلق هذا الرمز الآن.
    إن أردت الانضمام لاحقا فاتصل لرمز جديد: { $phone }.
enrol-already-in = أنت معنا بالفعل.
enrol-hello-again = { $clinic }
    أنا هنا لك. اكتب لي، أو استعمل الزر في الأسفل، في أي ساعة. ‎/plan يعرض ما سيأتي.
enrol-not-ready = { $clinic }
    نصائحك ليست جاهزة بعد. أخبرنا الفريق. من فضلك اتصل: { $phone }.
enrol-tap-first = إن احتجت مساعدة الآن فاتصل بالرقم { $emergency }. لا أحد يقرأ كلامك هنا بعد: اضغط زرا أولا، أو اتصل بالعيادة: { $phone }.

enrol-risk-head = أمران سريعان، لنعتني بك جيدا.
enrol-risk-how = هل ينطبق عليك شيء من هذا؟ اضغط ما ينطبق. مرتين لـ «غير متأكد».
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = نعم: { $question }
enrol-risk-unsure = غير متأكد: { $question }
enrol-risk-off = ألغي: { $question }
enrol-risk-none = لا شيء منها
enrol-risk-done = تم
enrol-risk-empty = لا شيء محدد. اضغط ما ينطبق، أو «لا شيء منها».
enrol-risk-closed = لدينا إجاباتك. إن تغير شيء فاكتب لنا.
enrol-noted = ✅ سجل: { $flags }
enrol-noted-unsure = { $label } (غير متأكد)
enrol-noted-none = ✅ سجل: لا شيء منها

# The same card opened again later, to add something.
my-answers = إجاباتي
my-answers-head = هذه إجاباتك. هل تغير شيء أو نسي شيء؟
my-answers-how = اضغط ما ينطبق، ثم «تم». مرتين لـ «غير متأكد». لإلغاء شيء اكتب لنا.
my-answers-kept = سجلنا هذا. إن كان خطأ فاكتب لنا: يصححه شخص.
staff-risks = <b>{ $reference }</b> أكمل الإجابات
staff-risks-more = جديد: { $flags }. يحسب من البلاغ القادم.

enrol-zone-ask = توقيتك: { $city }، الآن { $clock }
enrol-zone-right = صحيح
enrol-zone-other = أنا في مكان آخر
enrol-zone-choose = أي مكان يظهر وقتك؟ اختره، أو اكتب مدينة كبيرة قريبة.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = أماكن أخرى
enrol-zone-list = عرض القائمة
enrol-zone-unknown = لا أعرف المدينة «{ $city }». جرب مدينة أكبر، أو اختر من القائمة.
    إن كان هذا للعيادة فاضغط الزر الثاني.
enrol-zone-done = ✅ التوقيت: { $city }

enrol-done = ✅ { $clinic }: كل شيء جاهز
enrol-done-next = أكتب لك مجددا { $time }.
enrol-done-worry = إن أقلقك شيء فاضغط الزر في الأسفل، في أي ساعة. ‎/help يعرض هاتفنا.
enrol-not-ours = { $clinic }
    لم يجد الفريق زيارة لهذه المحادثة، لذلك لا نصائح بعد الآن.
    من فضلك اتصل: { $phone }. في الطوارئ اتصل بالرقم { $emergency }.

staff-joined = <b>{ $reference }</b>: انضمام
staff-visit = { $treatment } · الجلسة { $session }
staff-minor = <b>{ $reference }</b>: من فضلكم اتصلوا
    عمر هذا المريض أقل من 18، أو غير متأكد. تأكدوا أن ولي الأمر يعرف ويوافق.
staff-not-ready = ⏳ تعذر انضمام مريض
    تغيرت نصوص { $treatment } ولم يعتمدها أحد بعد.
    نفذ: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = ليس مريضنا
staff-not-ours-ask = إيقاف عناية <b>{ $reference }</b>؟ نخبره أن يسأل العيادة.
staff-not-ours-sure = نعم، أوقفها
staff-not-ours-done = <b>{ $reference }</b>: أوقفه { $name }، ليس مريضنا

code-treatment = مريض جديد: أي علاج؟
code-area = أي منطقة؟
code-when = متى انتهت الجلسة؟
code-which-day = أي يوم؟
code-what-time = { $day }: أي ساعة؟ اضغطها، أو رد بوقت مثل 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = الجلسة { $session }
code-now = الآن
code-earlier = اليوم سابقا
code-other-day = يوم آخر
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = أوقات أخرى
code-time-unknown = لم أفهم هذا الوقت. اكتبه مثل 10:30.
code-done = ✅ صنع الرمز
code-code = الرمز: <b>{ $code }</b>
code-link = { $link }
code-until = يعمل مرة واحدة، حتى { $date }.

error-code-refused = هذا الرمز لا يعمل. من فضلك اطلب رمزا جديدا من عيادتك.
error-code-wait = محاولات كثيرة. انتظر ساعة، أو اطلب المساعدة من عيادتك.
error-not-approved = لم يعتمد أحد نصوص { $name } لهذه العيادة بعد. نفذ: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = لا علاج معتمد بعد، فلا رمز. نفذ: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = لا علاج باسم { $name }. الموجود: { $known }
error-no-such-area = لا منطقة باسم { $area }. الموجود: { $known }
error-no-such-language = لا نصوص باللغة { $language }. الموجود: { $known }
error-session-ahead = الجلسة لم تأت بعد. تحقق من التاريخ والوقت.
error-session-too-old = الجلسة قبل أكثر من { $days } يوما. تحقق من التاريخ.
error-no-such-flag = لا يمكن للفريق وضع هذه العلامة: { $flag }. الموجود: { $known }.
