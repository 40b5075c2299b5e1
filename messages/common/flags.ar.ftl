# unreviewed: no clinician who grew up with Arabic has read this file.

flag-breathing = صعوبة تنفس
flag-face_swell = تورم الوجه أو الشفاه أو اللسان
flag-collapse = إغماء أو انهيار
flag-seizure = نوبة تشنج
flag-vision = تغير النظر
flag-anaphylaxis = تفاعل تحسسي شديد
flag-chest = ألم الصدر أو القلب
flag-confusion = تشوش
flag-skin_death = جلد يسود أو يصير رماديا
flag-self_harm = أفكار إيذاء النفس
flag-numbing_tox = علامات زيادة كريم التخدير
flag-heavy_bleeding = نزف شديد
flag-help = طلب نجدة
flag-fever = حمى أو قشعريرة
flag-pus = قيح
flag-spreading = احمرار أو حرارة تنتشر
flag-pain = ألم قوي
flag-hives = طفح أو شرى
flag-bleeding = نزف
flag-blisters = فقاعات
flag-cold_sore = قرحة برد
flag-eye = العين
