# unreviewed: no clinician who grew up with Arabic has read this file.

bundle-head = { $count ->
    [zero] 🔔 لا حالة تنتظر أحدا
    [one] 🔔 حالة واحدة تنتظر أحدا ({ $count })
    [two] 🔔 حالتان تنتظران أحدا ({ $count })، الأسوأ أولا
    [few] 🔔 { $count } حالات تنتظر أحدا، الأسوأ أولا
    [many] 🔔 { $count } حالة تنتظر أحدا، الأسوأ أولا
   *[other] 🔔 { $count } حالة تنتظر أحدا، الأسوأ أولا
}
