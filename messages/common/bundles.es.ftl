### Muchos avisos a la vez: una lista en el grupo del equipo, en español.

bundle-head = { $count ->
    [one] 🔔 { $count } caso espera a alguien
   *[other] 🔔 { $count } casos esperan a alguien, los más graves primero
}
