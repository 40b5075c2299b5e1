# unreviewed: no clinician who grew up with Arabic has read this file.

thanks-words = شكرا, شكرا جزيلا, شكرا لكم, شكرا لك, ألف شكر, مشكور, مشكورين, تسلم, تسلموا, تمام شكرا, حسنا شكرا, طيب شكرا
thanks-passed = ✅ نقل إلى { $clinic }. إذا جد شيء أو ساء فاكتب هنا. في الطوارئ اتصل بالرقم { $emergency }.
