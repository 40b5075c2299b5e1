# unreviewed: no clinician who grew up with Arabic has read this file.

setup-unread = ⏳ { $treatment }: لم يقرأ مختص نشأ على اللغة بعد: { $languages }. اعتمده لهؤلاء المرضى بحذر.
