# unreviewed: no clinician who grew up with Arabic has read this file.

command-rehearse = عيش خطة في ثلاث دقائق
rehearsal-mark = 🎭 تجربة · { $line }
rehearsal-head = 🎭 <b>تجربة</b>
rehearsal-intro = تعيش الآن خطة كاملة في { $clinic } في ثلاث دقائق: رسائلك تأتي هنا، وحالاتك إلى مجموعة الفريق.
    في اليوم 2 يسوء شيء كثيرا. يتولى زميل الحالة ولا يرد أبدا.
    لا يراها إلا أنت والمجموعة، ولا يحسب شيء. اضغط أي زر كمريض.
rehearsal-begins = { $name } يعيش خطة كاملة في ثلاث دقائق. لا أحد مريض ولا حاجة للرد؛ إن رددت يقرؤه { $name }.
rehearsal-stop = إيقاف التجربة
rehearsal-stopping = تتوقف خلال ثوان.
rehearsal-running = تجربتك جارية.
rehearsal-none = انتهت هذه التجربة.
rehearsal-which = أي خطة تريد تجربتها؟
rehearsal-treatment = { $treatment }
rehearsal-colleague = أليكس (شخصية وهمية)
rehearsal-closed = نهاية التجربة
rehearsal-over = ✅ كانت هذه الخطة كلها، ثلاثة أشهر، مع حالة حمراء في الطريق.
    حذف كل شيء منها. ‎/rehearse يبدأ مجددا.
rehearsal-stopped = ✅ توقفت. حذف كل شيء منها.
rehearsal-ends = انتهت تجربة { $name }.

error-rehearsal-patient = أنت هنا مريض أيضا، وخطتك أولا. من فضلك دع زميلا يجرب.
