# unreviewed: no clinician who grew up with Arabic has read this file.

command-mydata = كل ما يحفظ عني
command-forget = حذف كل شيء عني

forget-nobody = لا أعرف عنك شيئا هنا.
forget-head = <b>{ $clinic }</b>
    حذف كل شيء عنك؟
forget-goes = أحذف اسمك وزياراتك وبلاغاتك وكلامك وصورك ورسائلي على خادمنا.
forget-restricted = على عيادتك حفظ ما أبلغت به مدة { $days } يوما. يفقد اسمك ولا ينظر إليه أحد.
forget-chats = في محادثة الفريق أحذف ما يسمح به تيليجرام: آخر يومين. ويطلب من الفريق حذف الباقي.
forget-stays = ما يبقى: ملاحظة أن شخصا حذف ومتى. تبقى هذه المحادثة في هاتفك حتى تحذفها.
forget-then = بعد ذلك لا نصائح، ولا أعرفك. لا رجعة فيه.
forget-open-case = سؤال منك ما زال مفتوحا. قد لا يأتيك رد هنا.
forget-yes = حذف كل شيء
forget-no = إبقاؤه
forget-data-first = بياناتي أولا
forget-soon = { $clinic }
    ⏳ أحذف كل شيء. أخبرك هنا حين ينتهي.
forget-waits = { $clinic }
    ⏳ أخبرتنا بشيء يجب أن يراه شخص أولا. حين يغلقه الفريق أحذف كل شيء وأخبرك هنا.
    إذا ساء فاتصل بالرقم { $emergency } الآن. العيادة: { $phone }.
forget-kept = { $clinic }
    ✅ لم يحذف شيء. أنا هنا لك كما كنت.
forget-done = { $clinic }
    ✅ حذف كل شيء عنك. لم أعد أعرفك.
forget-done-restricted = { $clinic }
    ✅ حذف اسمك، ولم أعد أعرفك. ما يجب على العيادة حفظه مقفل بلا اسمك.
forget-done-left = { $count ->
        [zero] لم يبق شيء في محادثة الفريق ({ $count }).
        [one] صورة أو ملف قديم ({ $count }) ما زال في محادثة الفريق ولا أستطيع حذفه. طلبت ذلك من الفريق.
        [two] صورتان أو ملفان قديمان ({ $count }) في محادثة الفريق ولا أستطيع حذفهما. طلبت ذلك من الفريق.
        [few] { $count } صور أو ملفات قديمة في محادثة الفريق ولا أستطيع حذفها. طلبت ذلك من الفريق.
        [many] { $count } صورة أو ملفا قديما في محادثة الفريق ولا أستطيع حذفها. طلبت ذلك من الفريق.
       *[other] { $count } صورة أو ملف قديم في محادثة الفريق ولا أستطيع حذفها. طلبت ذلك من الفريق.
    }
forget-done-call = إن احتجت إلينا فاتصل بالرقم { $phone }. في الطوارئ اتصل بالرقم { $emergency }.

forget-removed = 🗑 أزيل: طلب هذا المريض أن ينسى.
forget-staff = 🗑 <b>{ $reference }</b>: نسي بطلب المريض
forget-staff-replies = ما كتبتموه هنا بأنفسكم يبقى. من فضلكم احذفوه يدويا حيث يذكر المريض.
forget-staff-left = { $count ->
        [zero] لا صور أو ملفات قديمة ({ $count }).
        [one] صورة أو ملف ({ $count }) أقدم من 48 ساعة. لا أستطيع حذفه: من فضلكم يدويا.
        [two] صورتان أو ملفان ({ $count }) أقدم من 48 ساعة. لا أستطيع حذفهما: من فضلكم يدويا.
        [few] { $count } صور أو ملفات أقدم من 48 ساعة. لا أستطيع حذفها: من فضلكم يدويا.
        [many] { $count } صورة أو ملفا أقدم من 48 ساعة. لا أستطيع حذفها: من فضلكم يدويا.
       *[other] { $count } صورة أو ملف أقدم من 48 ساعة. لا أستطيع حذفها: من فضلكم يدويا.
    }
forget-staff-waits = <b>{ $reference }</b>: طلب هذا المريض أن ينسى. يحدث ذلك حين تغلق هذه الحالة. من فضلكم اعتنوا به أولا.
forget-staff-gone = نسي هذا المريض بطلبه. لم يتلق أحد رسالتك.

mydata-soon = { $clinic }
    ⏳ أجمع بياناتك. تأتي هنا كملف خلال دقيقة.
mydata-here = { $clinic }: بياناتك
    افتح الملف ثم index.html لتقرأه. data.json فيه الشيء نفسه للبرامج. صورك في المجلد photos.
mydata-title = بياناتك في { $clinic }
mydata-made = صنع { $time }.
mydata-you = أنت
mydata-name = الاسم الأول: { $name }
mydata-number = رقم تيليجرام: { $number }
mydata-spoken = اللغة: { $language }. التوقيت: { $zone }
mydata-agreed = وافقت على الإشعار { $version }، { $time }.
mydata-visits = زياراتك
mydata-visit = { $treatment }، { $session } (علامتنا لها: { $reference })
mydata-reports = ما أبلغت به
mydata-report = { $time }
    { $told }
mydata-two = { $upper }
    { $lower }
mydata-symptom = { $symptom }: { $severity }
mydata-pain = الألم: { $pain } من 10
mydata-nothing = بكلامك، انظر الأسفل
mydata-words = الكلام بينك وبين الفريق
mydata-from-you = أنت، { $time }:
    { $words }
mydata-from-us = نحن، { $time }:
    { $words }
mydata-said = ما كتبته لك
mydata-coming = ما هو مخطط
mydata-step = رسالة { $time }
mydata-files = ما أرسلته
mydata-file = { $time }: { $kind }
mydata-more = ما ليس هنا
mydata-notes = ملاحظات كتبها الفريق لنفسه: اسأل العيادة عنها.
mydata-telegram = تيليجرام يحفظ هذه المحادثة أيضا. ما يحفظه يخبرك به هو.

file-too-big = { $clinic }
    صورتك كبيرة جدا كملف، فلا أحد هنا يفتحها. من فضلك أرسلها مجددا كصورة: اضغط 📎 ثم اخترها من المعرض. يعرف الفريق أنك أرسلت شيئا. أو اتصل بالرقم { $phone }.
file-unusable = { $clinic }
    لم أستطع فتح ملفك كصورة، فلم ينقل. من فضلك أرسله مجددا كصورة: اضغط 📎 ثم اخترها من المعرض. يعرف الفريق أنك أرسلت شيئا. أو اتصل بالرقم { $phone }.
file-too-big-staff = 📎 جاءت صورة كملف أكبر من أن ينقل بأمان. طلبتها كصورة.
file-unusable-staff = 📎 { $reference }: صورة جاءت كملف { $at } تعذر فتحها بأمان ولم تنقل. طلبتها كصورة.
