# unreviewed: no clinician who grew up with Arabic has read this file.

nudge-ask = كيف بشرتك اليوم؟ ضغطة واحدة تكفي.
nudge-worse = إن أقلقك شيء فأخبرنا في أي وقت. في الطوارئ اتصل بالرقم { $emergency }.

card-silent = <b>لا خبر منه.</b> من فضلكم اتصلوا بالمريض.
page-silent = { $sign } { $reference } لم يجب عن سؤال اليوم. من فضلكم اتصلوا بالمريض.
page-silent-after = { $sign } { $reference }: لا كلمة من المريض منذ رد { $name }. من فضلكم اتصلوا به أو أغلقوا الحالة.

unheard-head =
    { $count ->
        [zero] لا خبر من: لا أحد ({ $count })
        [one] لا خبر من مريض واحد ({ $count })
        [two] لا خبر من مريضين ({ $count })، الأسوأ أولا
        [few] لا خبر من { $count } مرضى، الأسوأ أولا
        [many] لا خبر من { $count } مريضا، الأسوأ أولا
       *[other] لا خبر من { $count } مريض، الأسوأ أولا
    }
unheard-none = ✅ سمعنا من كل المرضى.
unheard-line = <b>{ $reference }</b> · اليوم { $day } · صامت { $since }
unheard-last = الأخير { $level }
unheard-flags =
    { $count ->
        [zero] لا عوامل خطر ({ $count })
        [one] عامل خطر واحد ({ $count })
        [two] عاملا خطر ({ $count })
        [few] { $count } عوامل خطر
        [many] { $count } عامل خطر
       *[other] { $count } عامل خطر
    }
unheard-more = و{ $count } غيرهم
unheard-button = لا خبر منهم
cases-unheard = لا خبر من: { $references }
