# unreviewed: no clinician who grew up with Arabic has read this file.

healing-add = إضافة صورة
healing-head = { $clinic } · اليوم { $day }: صورة للمقارنة
healing-how = التقطها قرب نافذة في ضوء النهار، بلا فلاش، من نحو 30 سم. أظهر كل المنطقة المعالجة، ومن المكان نفسه كل مرة. ثم أرسلها هنا.
    تنظر إليها عيادتك كأي صورة ترسلها. أنا أتحقق فقط من الضوء والحجم وطريقة مسك الهاتف، وليس من بشرتك أبدا.
healing-same = أمسك الهاتف كما في اليوم { $day }، كما في الرسم.
healing-distance = 30 سم
healing-later = ليس الآن
healing-fine = ✅ هذا مناسب.
healing-kept = ✅ { $clinic }: حفظت صورتك لليوم { $day } لمقارنتها بغيرها.
healing-dark = لدى { $clinic } صورتك. الضوء فيها قليل جدا فتصعب المقارنة. تجرب مجددا قرب نافذة؟
healing-small = لدى { $clinic } صورتك. هي صغيرة جدا فتصعب المقارنة. تجرب مجددا بكاميرا هاتفك؟
healing-blurred = لدى { $clinic } صورتك. هي غير واضحة فتصعب المقارنة. ثبت يدك وجرب مجددا؟
healing-turned = لدى { $clinic } صورتك. كان الهاتف باتجاه مختلف عن اليوم { $day } فتصعب المقارنة. أدره وجرب مجددا؟
healing-again = محاولة أخرى
healing-keep = إبقاء هذه

## For staff.
healing-photos = الصور
healing-none = لا صور شفاء لهذا المريض بعد.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: صور جنبا إلى جنب
healing-day = اليوم { $day } · { $date }
