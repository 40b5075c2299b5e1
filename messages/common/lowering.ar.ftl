# unreviewed: no clinician who grew up with Arabic has read this file.

card-lowered = خفضها { $name } من { $level } { $at }: { $reason }
lower-button = خفض الدرجة
lower-which = أي درجة تكون لـ { $reference }؟ سأسألك عن السبب.
lower-chosen = { $reference } إلى { $level }: أسألك عن السبب في الأسفل.
lower-why = لماذا { $reference } أقل عجلة؟ رد على هذه الرسالة بكلامك. لا يراه المريض.
lower-done = ✅ { $reference } الآن { $level }. هي لك، ووعد المريض برد: من فضلك في وقته.
lower-lowest = هذه أدنى درجة. أغلق الحالة حين تنتهي.
lower-not-yours = { $name } يتولاها: الخفض له أو لمالك فقط
