# unreviewed: no clinician who grew up with Arabic has read this file.

command-stats = كيف نرد، بالأرقام
stats-caption = <b>{ $clinic }</b>: كيف نرد
stats-file = <b>{ $clinic }</b>: الأرقام كجدول. الأوقات بالدقائق.
stats-table = كجدول
stats-head = { $clinic }
stats-about = آخر { $weeks } أسابيع

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } د
stats-hours = { $hours } س { $minutes } د
stats-days = { $days } ي { $hours } س
stats-answered = من الحالات رد عليها شخص ({ $answered } من { $opened })
stats-half = نصف الردود جاء خلال هذا
stats-nine-tenths = تسعة من عشرة جاءت خلال هذا
stats-slowest = أبطأ رد

stats-weeks = الحالات حسب أسبوع بدئها
stats-week = { $day }/{ $month }
stats-in-time = في الوقت
stats-late = متأخر
stats-waiting = لم تغلق بعد

stats-levels = مقدار الخطورة
stats-reports = كل البلاغات
stats-patients = { $treatment }: المرضى حسب أخطر بلاغ

stats-column-opened = حالات فتحت
stats-column-answered = حالات رد عليها شخص
stats-column-half = أول رد: النصف خلال (د)
stats-column-nine-tenths = أول رد: تسعة من عشرة خلال (د)
stats-column-slowest = أول رد: الأبطأ (د)
stats-column-week-opened = حالات فتحت في أسبوع
stats-column-week-late = منها متأخر، في أسبوع
stats-column-week-waiting = منها لم يغلق، في أسبوع
