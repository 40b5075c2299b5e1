### What a clinician has not read yet, in English. For staff only.

setup-unread = ⏳ { $treatment }: no clinician who grew up with it has read { $languages } yet. Approve it for these patients only with care.
