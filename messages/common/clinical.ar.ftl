# unreviewed: no clinician who grew up with Arabic has read this file.

safety-net = اطلب المساعدة الآن ({ $emergency }) عند صعوبة التنفس، أو تورم الشفاه أو اللسان أو الحلق، أو تغير مفاجئ في النظر، أو التشوش أو الإغماء. أخبرنا اليوم عن حمى أو قيح أو جلد ساخن أو ينتشر احمراره أو فقاعات أو ألم أسوأ.
footer = ما قاله لك مختص عيادتك يأتي أولا: فهو يحمي بشرتك ونتيجتك.

step-head = { $clinic } · اليوم { $day }
catch-up-head = { $clinic } · اليوم { $day }: المهم اليوم

severity-mild = قليلا
severity-moderate = كثيرا نوعا ما
severity-severe = شديد جدا
trend-better = أفضل
trend-same = كما هو
trend-worse = أسوأ

level-X = متوقع
level-R = عادي
level-U = عاجل
level-E = طارئ
