# unreviewed: no clinician who grew up with Ukrainian has read this file.

two-strict = У вас тепер дві процедури. Де поради різні, робіть за суворішою.
two-also = <b>{ $treatment } · день { $day }</b>
two-tell = { $treatment }

which-ask = Ви у двох клініках. Для якої це? У екстреному випадку дзвоніть { $emergency } зараз.
which-clinic = { $clinic }
which-both = Обидві
which-said = ✅ Для { $clinic }
which-waited = Ви не вибрали, тому це пішло: { $clinic }.
