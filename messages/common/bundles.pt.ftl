# unreviewed: no clinician who grew up with Portuguese has read this file.

bundle-head = { $count ->
    [one] 🔔 { $count } caso espera por alguém
   *[other] 🔔 { $count } casos esperam por alguém, o pior primeiro
}
