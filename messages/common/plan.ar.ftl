# unreviewed: no clinician who grew up with Arabic has read this file.

plan-head = <b>{ $clinic }</b>: خطتك
plan-treatment = { $treatment }
plan-came = ✅ { $time } · اليوم { $day }
plan-comes = ⏳ { $time } · اليوم { $day } · { $kind }
plan-waits = ينتظر
plan-advice = نصيحة
plan-check-in = سؤال
plan-photo = صورة
plan-paused = كل هذا ينتظر حتى تتابع.
plan-over = لا شيء آخر مخطط. يمكنك الكتابة لنا مع ذلك.
plan-why-button = لماذا هذه النصيحة؟
plan-why-version = { $treatment }: النسخة { $version } من خطة العيادة
plan-why-by = قرأها واعتمدها { $by }، { $date }.
plan-why-changed = { $treatment }: تغيرت نصوصنا ويقرؤها شخص مجددا. عند أي شك اتصل بنا: { $phone }.
plan-none = لا خطة لدي لك هنا. تعطيك عيادتك رمزا أو رابطا لها.
