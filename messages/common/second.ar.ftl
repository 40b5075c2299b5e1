# unreviewed: no clinician who grew up with Arabic has read this file.
second-title = { $level }: حالة { $reference } في { $clinic } تنتظر
second-unanswered = لم يتول أحد في { $clinic } الحالة { $reference } { $since }. من فضلك افتح تيليجرام وتولها.
second-undelivered = لم يوصل تيليجرام الحالة { $reference } إلى أحد في { $clinic }. تنتظر { $since }. من فضلك افتح تيليجرام وابحث عنها.
second-not-in-group = لم يوصل تيليجرام الحالة { $reference } إلى مجموعة فريق { $clinic }. تنتظر { $since }. من فضلك افتح تيليجرام وابحث عنها: /cases.
second-link = { $link }

channel-webhook = webhook
channel-email = بريد إلكتروني
channel-other = تنبيه آخر
history-alert-sent = 📣 { $at }: أرسل { $channel }
history-alert-failed = 📣 { $at }: تعذر إرسال { $channel }
