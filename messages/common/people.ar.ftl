# unreviewed: no clinician who grew up with Arabic has read this file.

people-button = الأشخاص
people-head = فريق <b>{ $clinic }</b>
people-owner = { $name } · مالك، منذ { $since }
people-staff = { $name } · فريق، منذ { $since }
people-name = { $name }
people-promote = جعله مالكا أيضا
people-out = إخراج
people-out-sure = نعم، إخراج
people-out-ask = إخراج { $name } من الفريق؟ تتوقف أزراره فورا، وما يتولاه يفتح مجددا.
people-out-done = ✅ { $name } لا وصول له بعد الآن. أخرجوه أيضا من مجموعة تيليجرام: هناك ما زال يقرأ.
people-gone = لم يعد في الفريق.
people-only-owner = أنت المالك الوحيد لـ { $clinic }. اجعل شخصا آخر مالكا أولا: ‎/setup ثم «الأشخاص».
people-owner-left = ⚠️ { $name }، المالك الوحيد، غادر هذه المجموعة وبقي مالكا. اطلبوا منه أن يجعل شخصا آخر مالكا.
people-left = { $name } غادر مجموعة الفريق ولا وصول له بعد الآن.
people-stranger = { $name } دخل مجموعة الفريق بلا وصول: يقرأ ولا يرد. ادعوه عبر /setup أو أخرجوه من المجموعة.
people-you-own = جعلك { $name } مالكا لـ <b>{ $clinic }</b>. ‎/setup يعرض ما تستطيعه.
people-you-are-out = لم تعد في فريق { $clinic }.
page-left = { $sign } { $reference } مفتوحة مجددا: { $name } غادر الفريق.

group-private-now = حتى تربط مجموعة، تأتي الحالات لكل منكم هنا على الخاص.
group-public = ⚠️ { $clinic }: يستطيع أي أحد قراءة مجموعة الفريق الآن، فتوقفت عن استعمالها. يجعلها المالك خاصة ويربطها مجددا.
group-admin-now = ✅ { $clinic }: أنا مشرف في مجموعة الفريق، فألاحظ من يغادرها.
group-admin-lost = ⏳ { $clinic }: لم أعد مشرفا في مجموعة الفريق، وقد لا ألاحظ من يغادرها. من فضلكم أعيدوني؛ لا أحتاج صلاحيات.
group-admin = من فضلكم اجعلوني مشرفا في هذه المجموعة بلا صلاحيات. هكذا فقط ألاحظ من يغادرها.
group-change = مجموعة أخرى
group-change-ask = استعمال مجموعة أخرى لـ { $clinic }؟ تغادر الحالات الحالية فورا.
group-change-sure = نعم، مجموعة أخرى
group-changed = لـ { $clinic } مجموعة فريق أخرى. الحالية لا تستعمل بعد الآن.
group-changing = ✅ { $clinic }: زر المجموعة التالية في الأسفل.

relay-no-case = لم يرسل شيء إلى مريض: رسالتي هذه ليست من حالة. للرد على مريض، رد على بطاقته. ‎/cases يعرض المفتوح.
relay-talk = لم يرسل شيء إلى { $reference }: للرد، رد على البطاقة.
