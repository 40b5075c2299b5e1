# unreviewed: no clinician who grew up with Arabic has read this file.

staff-name = { $name }
moment-until-clock = حتى { $clock }
moment-until-day = حتى { $day }

## /duty.
duty-head = { $clinic } · المناوبة
duty-now = 👀 الآن: { $names } { $until }
duty-now-nobody = ⏳ الآن: لا أحد. التنبيهات تذهب للجميع.
duty-now-open = 👀 الآن: الجميع، كما في كل ساعات العمل
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: لا أحد
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = لم يأخذ أحد المناوبة بعد. في ساعات العمل ينبه الجميع.
duty-promise = نعد المرضى بالرد فقط ما دام أحد مناوبا، { $until }.
duty-unproved = ⚠️ قد لا تصل التنبيهات إلى { $names }.
duty-take-now = أنا مناوب الآن
duty-end = إنهاء مناوبتي
duty-plan = تخطيط الأسبوع
duty-give = تسليم
duty-hours = ساعات العمل
duty-in-private = هو في محادثتنا الخاصة.
duty-taken = ✅ أنت مناوب { $until }
duty-ended = انتهت مناوبتك.
duty-ended-nobody = انتهت مناوبتك. لا أحد مناوب الآن.
duty-not-on = لست مناوبا الآن.

## The week, in private.
duty-plan-head = { $clinic } · مناوبتك. أي يوم؟
duty-plan-day = { $clinic } · { $day }. اضغط ما تأخذه.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = رجوع
duty-weekday-1 = الاثنين
duty-weekday-2 = الثلاثاء
duty-weekday-3 = الأربعاء
duty-weekday-4 = الخميس
duty-weekday-5 = الجمعة
duty-weekday-6 = السبت
duty-weekday-7 = الأحد

## Handing over.
duty-give-none = لا مناوبة لديك لتسلمها.
duty-give-nobody = لا زميل بعد. يدعو المالك عبر /setup.
duty-give-who = { $clinic } · تسليم { $span }. لمن؟
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = سئل { $name }. حتى القبول تبقى لك.
duty-ask = { $clinic } · يطلب منك { $name } أخذ المناوبة، { $span }.
duty-accept = آخذها
duty-decline = لا أستطيع
duty-accepted = ✅ أنت مناوب، { $span }.
duty-accepted-by = ✅ { $name } يأخذ مناوبتك، { $span }.
duty-group-changed = المناوبة، { $span }: { $name }
duty-declined = شكرا. { $name } يعرف.
duty-declined-by = ⏳ { $name } لا يستطيع أخذ مناوبتك، { $span }. تبقى لك.
duty-gone = انتهت تلك المناوبة أو انتقلت.

## Gaps.
gap-head = ⏳ { $clinic } · لا أحد مناوب { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [zero] لا مرضى في أيامهم الأولى حينها.
            [one] مريض واحد في أيامه الأولى حينها ({ $early }).
            [two] مريضان في أيامهما الأولى حينها ({ $early }).
            [few] { $early } مرضى في أيامهم الأولى حينها.
            [many] { $early } مريضا في أيامهم الأولى حينها.
           *[other] { $early } مريض في أيامهم الأولى حينها.
        }
        [one] حالة حمراء مفتوحة ({ $red })، وفي الأيام الأولى: { $early }.
        [two] حالتان حمراوان مفتوحتان ({ $red })، وفي الأيام الأولى: { $early }.
        [few] { $red } حالات حمراء مفتوحة، وفي الأيام الأولى: { $early }.
        [many] { $red } حالة حمراء مفتوحة، وفي الأيام الأولى: { $early }.
       *[other] { $red } حالة حمراء مفتوحة، وفي الأيام الأولى: { $early }.
    }
gap-ask = من يستطيع أخذها؟
gap-take = آخذها

## Staffed hours, for the owner.
hours-head = { $clinic } · ساعات العمل
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = مغلق: { $dates }
hours-never-closed = لا عطل مسجلة.
hours-digest = ملخص اليوم { $at }
hours-why = نعد المرضى بالردود وفق هذه الساعات.
hours-change = تغيير الساعات
hours-holidays = العطل
hours-digest-button = وقت الملخص
hours-ask = اكتب ساعاتك، مثلا:
    { $example }
hours-example = الاثنين-الجمعة 09:00-13:00 14:00-18:00, السبت 10:00-14:00
hours-wrong = لا أستطيع قراءة هذا. اكتب هكذا:
    { $example }
hours-kept = ✅ حفظ. يسري من الآن.
hours-holidays-ask = في أي أيام لا يوجد أحد؟ اكتب التواريخ، مثلا:
    { $example }
    تحل محل الأيام المسجلة من قبل.
hours-holidays-none = لا عطل
hours-leave = يبقى كما هو
hours-left = لم يتغير شيء.
hours-digest-ask = متى يأتي ملخص اليوم؟
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · اختبار
    من فضلك اضغط الزر، لنعرف أن التنبيهات تصل إليك هنا.
test-button = وصلني
test-first = اضغط الزر في الأسفل، لنعرف أن التنبيهات تصل إليك هنا.
test-thanks = ✅ التنبيهات تصل إليك هنا.
test-done = ✅ { $clinic } · التنبيهات تصل إليك هنا.
setup-proved = ✅ التنبيهات تصل إلى الجميع
setup-unproved = ⏳ قد لا تصل التنبيهات إلى { $names }. اطلب منهم فتح محادثتنا وضغط الاختبار.
test-again = إرسال الاختبارات
test-sent = أُرسل إلى { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ الرموز الجديدة تحتاج إلى شخصين ضغطا على زر الاختبار. حتى الآن: لا أحد
       *[other] ⏳ الرموز الجديدة تحتاج إلى شخصين ضغطا على زر الاختبار. حتى الآن: شخص واحد
    }
setup-no-hours = ⏳ الرموز الجديدة تحتاج إلى ساعات العمل: حدّدها بالزر أدناه
error-too-few-reached =
    { $count ->
        [0] لا رموز جديدة الآن: يجب أن تصل التنبيهات إلى شخصين، ولم يضغط أحد على زر الاختبار.
       *[other] لا رموز جديدة الآن: يجب أن تصل التنبيهات إلى شخصين، ولم يضغط على زر الاختبار إلا شخص واحد.
    } يدعو المالك زميلًا في /setup، ويضغط كلٌّ منهم على الاختبار في محادثتنا.
error-no-hours = لا رموز جديدة الآن: لم تُحدَّد ساعات العمل. يحدّدها المالك في /setup.
codes-held = ⏳ { $clinic }: لا رموز جديدة في الوقت الحالي. من لديه رمز يستطيع الانضمام.
codes-again = ✅ { $clinic }: يمكن إنشاء رموز جديدة من جديد.

## Alerts under a card.
page-duty = { $sign } { $reference }: لم يتولها أحد { $since }. أنت مناوب: من فضلك تولها الآن.
page-everyone-duty = { $sign } { $level } · حالة { $reference }: نسأل الجميع. المناوبون: { $names }. من فضلكم تولوها الآن.

## The patient's status line when nobody is on duty.
status-no-duty = لا أحد مناوب الآن. يعود أحد { $opens }. لا تنتظرنا: اتصل بالرقم { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-duty-ends = قد لا نرد إلا { $by }. لا تنتظرنا: اتصل بالرقم { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-no-duty-routine = لا أحد مناوب الآن. يعود أحد { $opens } ويرد { $by }. إذا ساء فأخبرنا. في الطوارئ: { $emergency }.

command-duty = من المناوب
