# unreviewed: no clinician who grew up with Arabic has read this file.

step-got-it = فهمت
step-question = لدي سؤال
checkin-fine = بشرتي بخير
checkin-tell = أقول المزيد
sent-again = (أرسل مجددا: لم نعرف هل وصل.)
worry-button = شيء يقلقني

help-patient = { $clinic }
    أرسل لك نصائح العناية وأنقل رسائلك إلى الفريق. أنا آلي: لا أستطيع فحصك.

    /report – شيء يقلقك
    /plan – ما مضى وما سيأتي
    /pause – توقف مؤقت، رسائل أقل، ساعة أخرى
    /resume – متابعة
    /stop – لا رسائل بعد الآن
    /timezone – مكان آخر، توقيت آخر
    /language – تغيير اللغة
    /mydata – ما هو محفوظ عنك
    /forget – حذفه

    يمكنك أيضا أن تكتب فقط، أو ترسل صورة أو رسالة صوتية. يقرؤها شخص.
    هاتف العيادة: { $phone }. في الطوارئ اتصل بالرقم { $emergency }؛ لا تنتظر ردا هنا.

help-staff = للفريق:
    /enrol – رمز لمريض
    /cases – ما هو مفتوح
    /patients – المرضى وبطاقاتهم
    /duty – من في المناوبة
    /note – ردا على بطاقة: ملاحظة لا يراها إلا الفريق
    /stats – كيف نجيب، في صورة
    /rehearse – دورة كاملة على هاتفك
    /setup – ما تم وما ينقص (المالك)

    للرد على مريض، رد على البطاقة.

help-stranger = أرسل نصائح بعد علاج الجلد. تعطيك عيادتك رمزا أو رابطا: افتح الرابط، أو أرسل الرمز هنا.
    ليس للطوارئ: اتصل برقم الطوارئ المحلي.
help-echo = هذه رسالة مني، وأزرارها تعمل فقط حيث أرسلتها. هذا ما أستطيعه:
help-unknown = لا أعرف هذا الأمر. هذا ما أستطيعه:
hint-stranger = أحتاج رمز عيادتك قبل أن أساعد. أرسله هنا، أو افتح الرابط الذي أعطوك.
    ليس للطوارئ: اتصل برقم الطوارئ المحلي.
hint-staff = للرد على مريض، رد على بطاقته. ‎/cases يعرض المفتوح، و‎/enrol يصنع رمزا.

language-ask = أي لغة تريد؟
language-set = ✅ سأكتب بالعربية.
language-button = الزر في الأسفل دائما لك.
language-en = English
language-es = Español
language-de = Deutsch
language-pt = Português
language-ru = Русский
language-uk = Українська
language-ar = العربية

press-done = ✓
press-expired = هذا الزر لم يعد يعمل. استعمل أحدث رسالة، أو أرسل /help.
press-not-yours = هذا الزر لشخص آخر.

error-refused = هذا غير ممكن.
error-not-allowed = هذا لفريق العيادة فقط.
error-too-late = انتهى هذا. استعمل أحدث رسالة، أو أرسل /help.

trouble-call = حدث خلل عندنا، وربما لم تصل رسالتك إلى العيادة.
    من فضلك اتصل بالرقم { $phone }. في الطوارئ اتصل بالرقم { $emergency } الآن.
trouble-stranger = حدث خلل عندنا. حاول مجددا أو اتصل بعيادتك. في الطوارئ اتصل برقم الطوارئ المحلي.
trouble-press = حدث خلل عندنا. من فضلك حاول مجددا.
trouble-lost = ⚠️ تعذرت قراءة رسالة للفريق هنا وضاعت. من فضلكم انظروا /cases.
trouble-staff = ⚠️ { $reference }: تعذرت معالجة رسالة من هذا المريض. من فضلكم اتصلوا به.

command-report = شيء يقلقني
command-plan = ما مضى وما سيأتي
command-language = تغيير اللغة
command-help = ما أستطيعه
command-enrol = رمز لمريض
command-cases = الحالات المفتوحة
command-note = ردا: ملاحظة للفريق فقط
