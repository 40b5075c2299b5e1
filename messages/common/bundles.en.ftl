### Many alerts at once: one list in the staff group, in English.

bundle-head = { $count ->
    [one] 🔔 { $count } case waits for somebody
   *[other] 🔔 { $count } cases wait for somebody, worst first
}
