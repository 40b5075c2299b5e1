# unreviewed: no clinician who grew up with German has read this file.

bundle-head = { $count ->
    [one] 🔔 { $count } Fall wartet auf jemanden
   *[other] 🔔 { $count } Fälle warten auf jemanden, der schlimmste zuerst
}
