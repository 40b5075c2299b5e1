# unreviewed: no clinician who grew up with Arabic has read this file.

## The card a patient takes along from the desk.
code-print = طباعة بطاقة
code-card-head = { $clinic }
code-card-how = عنايتك في تيليجرام: وجه كاميرا هاتفك إلى المربع. أو ابحث عن @{ $bot } وأرسل له الرمز.
code-card-file = بطاقة للطباعة. تفتح خطة مريض واحد، فأعطها لذلك المريض فقط.

## The plan as a picture.
plan-picture-button = كصورة
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: خطتك كصورة
plan-picture-day = اليوم { $day }
plan-picture-at = { $time }
plan-picture-here = أنت هنا: اليوم { $day }

## A chart of what was reported.
chart-button = التطور
chart-mine-button = أيامي كصورة
chart-caption = <b>{ $name }</b>: ما أبلغ عنه، حسب اليوم
chart-head = { $name }
chart-about =
    { $reports ->
        [zero] { $treatment } · لا بلاغات ({ $reports })
        [one] { $treatment } · بلاغ واحد ({ $reports })
        [two] { $treatment } · بلاغان ({ $reports })
        [few] { $treatment } · { $reports } بلاغات
        [many] { $treatment } · { $reports } بلاغا
       *[other] { $treatment } · { $reports } بلاغ
    }
chart-pain = الألم، 0 إلى 10
chart-signs = أقوى علامة
chart-none = لا شيء
chart-day = اليوم
chart-empty = لا شيء للرسم بعد: لم يأت بلاغ.
picture-dark = داكن
picture-light = فاتح
