# unreviewed: no clinician who grew up with Ukrainian has read this file.

bundle-head = { $count ->
    [one] 🔔 { $count } випадок чекає на когось
    [few] 🔔 { $count } випадки чекають на когось, найгірший перший
    [many] 🔔 { $count } випадків чекають на когось, найгірший перший
   *[other] 🔔 { $count } випадку чекають на когось, найгірший перший
}
