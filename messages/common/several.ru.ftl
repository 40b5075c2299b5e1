# unreviewed: no clinician who grew up with Russian has read this file.

two-strict = У вас теперь две процедуры. Где советы разные, следуйте более строгому.
two-also = <b>{ $treatment } · день { $day }</b>
two-tell = { $treatment }

which-ask = Вы в двух клиниках. Для какой это? В экстренном случае звоните { $emergency } сейчас.
which-clinic = { $clinic }
which-both = Обе
which-said = ✅ Для { $clinic }
which-waited = Вы не выбрали, поэтому это ушло: { $clinic }.
