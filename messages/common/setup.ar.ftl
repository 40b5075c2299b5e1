# unreviewed: no clinician who grew up with Arabic has read this file.

setup-already-in = أنت في فريق { $clinic } بالفعل. ‎/help يعرض ما تستطيعه.
setup-owner-in = ✅ أنت مالك <b>{ $clinic }</b>. هذا ما تم وما ينقص:
setup-staff-in = ✅ أنت في فريق <b>{ $clinic }</b>.
    ‎/enrol يصنع رمزا لمريض. الحالات تأتي إلى مجموعة الفريق: انضم إليها واضغط هناك لتتولى واحدة.
setup-staff-joined = انضم { $name } إلى فريق { $clinic }.
    لا تعرفه؟ اطلب ممن يدير الخادم إخراجه.

setup-head = <b>{ $clinic }</b>: ما تم وما ينقص
setup-in-private = أرسلته في محادثتنا الخاصة.
setup-group-done = ✅ مجموعة الفريق
setup-group-missing = ⏳ مجموعة الفريق: أضفني إليها بالزر في الأسفل. يجب أن تكون خاصة.
setup-staff-count =
    { $count ->
        [zero] 👀 لا أحد في الفريق ({ $count })
        [one] 👀 شخص واحد في الفريق ({ $count })
        [two] 👀 شخصان في الفريق ({ $count })
        [few] 👀 { $count } أشخاص في الفريق
        [many] 👀 { $count } شخصا في الفريق
       *[other] 👀 { $count } شخص في الفريق
    }
setup-approval-done = ✅ { $treatment }: اعتمده { $by }، { $date }
setup-approval-missing = ⏳ { $treatment }: يجب أن يعتمد مختص النصوص. من يدير الخادم يكتب: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = دعوة زميل
setup-group-button = إضافة إلى المجموعة
setup-invite-made = الرابط في الأسفل.
setup-invite = أرسل هذا الرابط إلى زميل واحد. يدخله فريق { $clinic }:
setup-invite-link = { $link }

setup-group-how = هذا الرمز لمجموعة فريقك. أضفني إليها بهذا الزر:
setup-group-hint = لا أعرف هذه المجموعة بعد. يربطها مالك العيادة: أرسل /setup إلى @{ $bot } على الخاص واتبع الزر.
setup-group-public = هذه المجموعة عامة، وكلام المرضى لا يجوز أن يكون كذلك. اجعلها خاصة وحاول مجددا.
setup-group-own = هذه مجموعة فريق { $clinic } بالفعل.
setup-group-foreign = هذه المجموعة لعيادة أخرى. من فضلك استعمل مجموعة لك.
setup-group-lost = ⏳ { $clinic }: لم أعد في مجموعة الفريق
    يضيفني المالك مجددا أو إلى مجموعة أخرى: الزر في /setup.
setup-has-group = لـ { $clinic } مجموعة فريق بالفعل.
setup-anonymous = أنت مجهول هنا، فلا أرى من يطلب. أطفئ «البقاء مجهولا» في صلاحياتك وأرسل مجددا.
setup-bind = استعمال هذه المجموعة لـ <b>{ $clinic }</b>؟
setup-bind-warning = كل من فيها سيقرأ ما يبلغ به المرضى.
setup-bind-button = استعمال المجموعة
setup-bound = ✅ هذه الآن مجموعة فريق <b>{ $clinic }</b>.
setup-bound-next = الحالات تأتي هنا. ‎/enrol يصنع رمزا لمريض، و‎/cases يعرض المفتوح، و‎/setup ما ينقص.

error-owner-only = هذا لمالك العيادة فقط.
