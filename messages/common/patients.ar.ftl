# unreviewed: no clinician who grew up with Arabic has read this file.

patients-none = لم ينضم مريض بعد. ‎/enrol يصنع رمزا.
patients-head =
    { $count ->
        [zero] لا مرضى
        [one] مريض واحد ({ $count })
        [two] مريضان ({ $count })، الأحدث أولا
        [few] { $count } مرضى، الأحدث أولا
        [many] { $count } مريضا، الأحدث أولا
       *[other] { $count } مريض، الأحدث أولا
    }
patients-found =
    { $count ->
        [zero] لا مرضى
        [one] مريض واحد ({ $count })
        [two] مريضان ({ $count })
        [few] { $count } مرضى
        [many] { $count } مريضا
       *[other] { $count } مريض
    }
patients-unknown = لا أجد مريضا بهذا. استعمل الاسم المستعار (A17) أو رقم عيادتك.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = ‎/patients A17، أو رقمك بعده، يجد مريضا.
patients-more = المزيد
patients-earlier = رجوع

patient-head-own = بطاقة المريض { $reference } · رقمكم { $own }
patient-next = ⏳ الرسالة التالية: { $time }
patient-case = { $sign } حالة مفتوحة { $reference } ({ $level })
patient-other = جلسة أخرى: { $reference }، { $treatment }، { $session }
patient-paused = متوقف مؤقتا
patient-stopped = متوقف
patient-superseded = حلت محله جلسة أحدث
patient-finished = مكتمل
patient-plan = الخطة
patient-pause = توقف مؤقت
patient-resume = متابعة
patient-stop = إيقاف الخطة
patient-stop-ask = إيقاف نصائح { $reference } وأسئلته؟ ما يبلغ به يصل إليكم مع ذلك.
patient-stop-sure = نعم، أوقف
patient-told-paused = { $clinic }: أوقفنا نصائحك وأسئلتك مؤقتا. يمكنك الكتابة هنا في أي ساعة. ‎/resume يبدؤها مجددا.
patient-told-resumed = { $clinic }: تستمر نصائحك وأسئلتك.
patient-told-stopped = { $clinic }: أوقفنا نصائحك وأسئلتك. إن أقلقك شيء فاكتب هنا في أي ساعة، أو اتصل بالرقم { $phone }. في الطوارئ اتصل بالرقم { $emergency }. ‎/resume يبدؤها مجددا.
patient-own = رقمكم
patient-open-case = فتح الحالة

patient-risks = المخاطر
risks-head = { $reference } · المخاطر
risks-how = اضغط ما هو خطأ: ☐ لا، ☑ نعم، ? غير متأكد. يحسب من البلاغ القادم؛ والحالة المفتوحة تحتفظ بمستواها. كل ضغطة تحفظ باسمك.

own-ask = ما رقم { $reference } في عيادتكم؟ رد على هذه الرسالة. رقم فقط، لا اسم أبدا.
own-kept = ✅ { $reference } رقمكم له { $own }
error-own-reference = من فضلك رقما من نظامكم: حروف وأرقام، رقم واحد على الأقل، 20 على الأكثر. لا اسم أبدا.
error-no-such-patient = هذا المريض لم يعد هنا.

command-patients = المرضى وبطاقاتهم
