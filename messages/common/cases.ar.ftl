# unreviewed: no clinician who grew up with Arabic has read this file.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = الساعة { $clock }
moment-at-day = { $day }
moment-by-clock = حتى { $clock }
moment-by-day = حتى { $day }
moment-since-clock = منذ { $clock }
moment-since-day = منذ { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · حالة { $reference } · الرد { $by }
card-head-now = { $sign } { $level } · حالة { $reference } · الرد الآن
card-head-late = { $sign } { $level } · حالة { $reference } · كان الرد مطلوبا { $at }
card-head = { $sign } { $level } · حالة { $reference }
card-head-moved = { $sign } حالة { $reference }: بطاقتها الأحدث في الأسفل
card-claimed = 👀 { $name } يتولاها { $since } · الرد { $by }
card-answered = 💬 رد { $name } { $at }. بقي إغلاقها.
card-phoned = ✅ رد { $name } بالهاتف { $at }. بقي إغلاقها.
card-closed = ✅ أغلقها { $name } { $at }: { $outcome }
card-closed-reason = ✅ أغلقها { $name } { $at }: { $reason }
card-lapsed = تولاها { $name } { $since } ولم يأت رد. هي مفتوحة مجددا.
card-told = أخبر المريض { $at } أن أحدا لم يرد بعد.
card-unreached = <b>لم يصل الرد الأخير إلى المريض.</b> من فضلكم اتصلوا به.
card-unreachable = <b>لم يعد تيليجرام يصل إلى هذا المريض.</b> من فضلكم اتصلوا به.
card-photo-asked = طلبت صورة { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }، { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · أخبرنا { $at }
card-severity-unknown = لم تذكر الشدة، تحسب «شديد جدا»
card-day = اليوم { $day } ({ $hours } س)
card-report = بلاغ { $number }
card-trend-worse = أسوأ
card-trend-same = كما هو
card-trend-better = أفضل
card-pain = الألم { $pain } من 10
card-flags = عوامل الخطر: { $flags }
card-flags-none = عوامل الخطر: لا شيء
card-flags-unanswered = لم يجب عن أسئلة الخطر: تحسب نعم
card-flag-unsure = { $flag } (غير متأكد)
card-words = «{ $words }»
card-media = مع: { $media }
card-media-photo = صورة
card-media-voice = رسالة صوتية
card-media-video = فيديو
card-media-sticker = ملصق
card-media-document = ملف
card-media-other = شيء غير الكلام
card-contact = آخر تواصل: { $what } { $at } ({ $level })
card-contact-checkin = سؤال اليوم
card-contact-report = بلاغ
card-contact-joined = آخر تواصل: الانضمام { $at }
card-why = لماذا { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (لا سطر لهذه الساعة)
card-why-flag = { $flag }
card-why-words = الكلام يشير إلى «{ $what }»
card-why-words-unanswered = الكلام يشير إلى «{ $what }»، ولا جواب عن السؤال
card-why-rule = { $what } ({ $rule })
card-why-trend = كيف يتغير
card-why-strength = مقدار شدته
card-why-combination = علامات جاءت معا
card-why-place = قرب العين
card-why-unread = يجب أن يقرأه شخص
card-why-silence = لم يجب
card-why-outside = بعد نهاية الخطة
card-why-patient-now = المريض يحتاج مساعدة الآن
card-why-patient-today = المريض يريد ردا اليوم
card-why-patient-wait = يقول المريض إنه يمكن أن ينتظر
card-why-unreachable = تيليجرام لا يصل إلى المريض
card-why-lost-message = تعذر إرسال رسالة إلى المريض
card-why-lost-update = شيء أرسله المريض لم يعالج

## Buttons of the card, 20 characters at most.
case-take = أتولاها
case-approved = رد معتمد
case-phone = تم الرد بالهاتف
case-close = إغلاق
case-give-back = إعادة
case-photo = طلب صورة
case-history = بطاقة المريض
case-back = رجوع
case-all_fine = كل شيء جيد
case-seen_here = شوهد هنا
case-sent_elsewhere = أحيل
case-other = غير ذلك…
case-outcome-all_fine = كل شيء جيد
case-outcome-seen_here = شوهد هنا
case-outcome-sent_elsewhere = أحيل
case-outcome-other = غير ذلك

## What a press is answered with.
case-yours = هي لك. رد على البطاقة { $by }.
case-taken = { $name } يتولاها { $since }
case-already-answered = رد { $name } { $at }
case-already-closed = أغلقها { $name } { $at }
case-open-again = هي مفتوحة للجميع
case-news = لم يتم: كتب { $reference } مرة أخرى. من فضلك اقرأ ذلك أولا.
case-not-yours = { $name } يتولاها: الإعادة له أو لمالك فقط
case-gone = هذه الحالة لم تعد هنا.
error-illegal-move = سبقك زميل. البطاقة الأحدث تبين الوضع.
case-kept-phone = سجل: تم الرد بالهاتف
case-photo-asked = طلبت صورة من المريض
case-closed = أغلقت
case-reason-ask = كيف أغلقت { $reference }؟ رد على هذه الرسالة بكلامك. لا يراه المريض.
case-reason-kept = ✅ { $reference } مغلقة.
case-reason-none = { $reference } ما زالت مفتوحة.
case-reason-words = من فضلك اكتبه بالكلام، ردا على سؤالي.

## Alerts under a card.
page-again = { $sign } { $reference }: لم يتولها أحد { $since }. من فضلكم تولوها الآن.
page-next = { $sign } { $reference }: لم يتولها أحد { $since }. الدور لك.
page-owner = { $sign } { $reference }: لم يتولها أحد { $since }. نخبرك بصفتك المالك.
page-everyone = { $sign } { $level } · حالة { $reference }: نسأل الجميع. من فضلكم تولوها الآن.
page-told = { $sign } { $reference }: لم يرد أحد { $since }. أخبر المريض بذلك وأن يتصل.
page-lapsed = { $sign } { $reference } مفتوحة مجددا: تولاها { $name } { $since } ولم يأت رد.
page-unreachable = { $sign } { $reference }: لم يعد تيليجرام يصل إلى هذا المريض. من فضلكم اتصلوا به.
page-called = { $sign } { $reference }: يقول المريض إنه اتصل بالرقم { $emergency }.
page-given-back = { $sign } { $reference } مفتوحة مجددا: أعادها { $name }.

## Words between staff and patient.
relay-words = 💬 { $name }، { $clinic }: { $words }
relay-media = 💬 { $name }، { $clinic }:
relay-corrected = ✏️ { $name }، { $clinic }، تصحيح: { $words }
relay-corrected-media = ✏️ { $name }، { $clinic }، تصحيح:
relay-photo = 💬 { $name }، { $clinic }: من فضلك أرسل صورة.
relay-photo-how = ضوء النهار، بلا فلاش، من نحو 30 سم، كل المنطقة المعالجة. أرسلها هنا.
relay-sent = ✅ أرسل إلى { $reference } { $at }
relay-sent-closed = ✅ أرسل إلى { $reference } { $at }. الحالة تبقى مغلقة.
relay-crossed = { $sign } أرسلت كلماتك، لكن هناك جديد عن { $reference } بعد الرسالة التي أجبت عنها. <b>الحالة تبقى مفتوحة.</b> من فضلك اقرأ أحدث بطاقة لها وأجب عنها.
relay-failed = ⚠️ <b>لم يصل إلى { $reference }</b> ({ $at }). من فضلكم اتصلوا بالمريض.
relay-failed-photo = ⚠️ <b>لم نصل إلى { $reference }</b> ({ $at }): المريض لا يعرف أنكم تريدون صورة. من فضلكم اتصلوا به.
relay-not-staff = الرد هنا لفريق العيادة فقط. لم يرسل شيء إلى المريض.
relay-command = لم يرسل شيء إلى المريض: الكلام الذي يبدأ بـ / أوامر.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: غير ما كتبه
relay-in-report = 💬 { $reference } { $at } · بلاغ { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = منذ اليوم السابق: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): أرسل المريض شيئا تعذر نقله. من فضلكم اسألوه.
relay-in-words = «{ $words }»
note-kept = 📝 حفظت الملاحظة، لا يراها المريض
note-changed = 📝 عدلت الملاحظة، لا يراها المريض
note-too-late = 📝 حفظت الملاحظة. لكن هذا الكلام وصل المريض كرد.
note-how = رد على بطاقة بـ /note ثم كلامك. المريض لا يرى الملاحظات أبدا.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ أرسل إلى { $clinic } { $at }
status-sent-to = ⏳ أرسل إلى { $name }، { $clinic } { $at }
status-was-sent = ✅ أرسل إلى { $clinic } { $at }
status-seen = 👀 قرأه { $name } { $at }
status-answered = ✅ رد { $name } { $at }
status-phoned = ✅ رد { $name } بالهاتف { $at }
status-closed = ✅ أغلقته { $clinic } { $at }
status-write-again = إذا جد شيء أو ساء فاكتب هنا. في الطوارئ اتصل بالرقم { $emergency }.
status-answer = سيرد عليك شخص { $by }. إن لم يرد فاتصل بالرقم { $phone }. إذا ساء: { $emergency }.
status-answer-routine = سيقرأ شخص ويرد { $by }. إذا ساء فأخبرنا. في الطوارئ: { $emergency }.
status-shut = نحن مغلقون الآن ونفتح { $opens }. لا تنتظرنا: اتصل بالرقم { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-closing = نغلق قريبا وقد لا نرد إلا { $by }. لا تنتظرنا: اتصل بالرقم { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-seen-shut = نحن قليلون في هذه الساعة. إذا ساء فلا تنتظر: اتصل بالرقم { $phone } أو اذهب إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-shut-routine = نحن مغلقون الآن ونفتح { $opens }. سيرد عليك شخص { $by }. إذا ساء فأخبرنا. في الطوارئ: { $emergency }.
status-emergency = اتصل بالرقم { $emergency } الآن إن لم تفعل. لا تنتظر ردا هنا.
status-nobody = لا أحد في العيادة يمكنه قراءة الرسائل هنا بعد. من فضلك اتصل بالرقم { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-late = لم يرد أحد بعد. اتصل بنا: { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
status-late-routine = لم يرد أحد بعد. اتصل بنا: { $phone }. في الطوارئ اتصل بالرقم { $emergency }.
late-urgent = لم يرد أحد بعد، ولا ينبغي أن تنتظر. اتصل بنا: { $phone }. إن لم نرد فاذهب اليوم إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
late-routine = لم يرد أحد بعد، ونعتذر. اتصل بنا: { $phone }. إذا ساء ولم نرد فاذهب إلى أقرب قسم طوارئ. في الطوارئ اتصل بالرقم { $emergency }.
late-emergency = اتصل بالرقم { $emergency } الآن إن لم تفعل. لم يرد أحد في العيادة بعد، ولا ينبغي أن تنتظر. هاتفنا: { $phone }.

## The open list and the patient card.
cases-none = ✅ لا حالات مفتوحة
cases-head =
    { $count ->
        [zero] لا حالات مفتوحة
        [one] حالة مفتوحة واحدة ({ $count })
        [two] حالتان مفتوحتان ({ $count })، الأسوأ أولا
        [few] { $count } حالات مفتوحة، الأسوأ أولا
        [many] { $count } حالة مفتوحة، الأسوأ أولا
       *[other] { $count } حالة مفتوحة، الأسوأ أولا
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = الرد { $by }
cases-now = الرد الآن
cases-late = كان الرد مطلوبا { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = تم الرد، بقي الإغلاق
cases-more = و{ $count } غيرها
cases-button = { $reference }
history-head = بطاقة المريض { $reference }
history-earlier = … و{ $count } قبلها
history-report = { $at }: { $what }، { $level }
history-report-symptoms = { $at }: { $what }، { $level } – { $symptoms }
history-in = { $at }، المريض: «{ $words }»
history-out = { $at }، { $name }: «{ $words }»
history-note = 📝 { $at }، { $name }: «{ $words }»
