# unreviewed: no clinician who grew up with Ukrainian has read this file.

setup-unread = ⏳ { $treatment }: { $languages } – цих текстів ще не читав жоден фахівець, для якого мова рідна. Затверджуйте обережно.
