# unreviewed: no clinician who grew up with Arabic has read this file.
### Topics of a staff group, in Arabic. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = فتح الموضوع
card-head-in-topic = { $sign } حالة { $reference }: بطاقتها في موضوعها
case-in-topic = بطاقة { $reference } في موضوعها
topics-no-right = { $clinic }: في مجموعة الفريق مواضيع، ولا يمكنني إنشاؤها. من فضلكم اجعلوني مشرفا يدير المواضيع: فيكون لكل مريض موضوعه.
