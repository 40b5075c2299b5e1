# unreviewed: no clinician who grew up with Arabic has read this file.

two-strict = لديك علاجان الآن. حيث تختلف النصيحة اتبع الأشد.
two-also = <b>{ $treatment } · اليوم { $day }</b>
two-tell = { $treatment }

which-ask = أنت في عيادتين. لأيهما هذا؟ في الطوارئ اتصل بالرقم { $emergency } الآن.
which-clinic = { $clinic }
which-both = كلتاهما
which-said = ✅ إلى { $clinic }
which-waited = لم تختر، فذهب هذا إلى { $clinic }.
