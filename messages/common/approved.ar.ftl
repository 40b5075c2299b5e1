# unreviewed: no clinician who grew up with Arabic has read this file.

## What the patient reads, under the name of who sent it.
approved-emergency = اتصل بالرقم { $emergency } الآن. لا تقد السيارة بنفسك. ابق مع أحد.
approved-urgent_care = من فضلك اذهب اليوم إلى أقرب قسم طوارئ. لا تنتظرنا. إذا ساء كثيرا فاتصل بالرقم { $emergency }.
approved-today = نريد أن نرى هذا اليوم. من فضلك اتصل بالرقم { $phone } لنجد وقتا. إذا ساء كثيرا فاتصل بالرقم { $emergency }.
approved-call = من فضلك اتصل بنا الآن: { $phone }. نريد أن نتحدث معك عن ذلك. في الطوارئ اتصل بالرقم { $emergency }.
approved-visit = نريد أن نرى هذا معك. من فضلك اتصل بالرقم { $phone } لنجد يوما. إذا ساء فاكتب لنا فورا.
approved-tomorrow = من فضلك اكتب لنا صباح الغد كيف الحال. إذا ساء قبل ذلك فاكتب فورا. في الطوارئ اتصل بالرقم { $emergency }.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = اتصال بالطوارئ
offer-urgent_care = إلى الطوارئ
offer-today = الحضور اليوم
offer-call = الاتصال بنا
offer-visit = إيجاد يوم
offer-tomorrow = الكتابة غدا
offer-send = إرسال
offer-none = ليس الآن
offer-which = ردود معتمدة لـ { $reference }. تذهب باللغة: { $language }، وترى الكلام أولا.
offer-look = إلى { $reference }، باللغة: { $language }:
offer-meaning = المعنى: { $words }
offer-chosen = 💬 { $name } إلى { $reference }:
offer-dropped = لم يرسل شيء إلى { $reference }.
offer-unsigned = تغيرت هذه النصوص ولم يعتمدها أي مختص بعد. من فضلك رد بكلامك.
