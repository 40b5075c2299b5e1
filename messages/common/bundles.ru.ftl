# unreviewed: no clinician who grew up with Russian has read this file.

bundle-head = { $count ->
    [one] 🔔 { $count } случай ждёт кого-нибудь
    [few] 🔔 { $count } случая ждут кого-нибудь, худший первым
    [many] 🔔 { $count } случаев ждут кого-нибудь, худший первым
   *[other] 🔔 { $count } случая ждут кого-нибудь, худший первым
}
