# unreviewed: no clinician who grew up with German has read this file.

two-strict = Sie haben jetzt zwei Behandlungen. Wo der Rat verschieden ist, gilt der strengere.
two-also = <b>{ $treatment } · Tag { $day }</b>
two-tell = { $treatment }

which-ask = Sie sind bei zwei Kliniken. Für welche ist das? Im Notfall rufen Sie jetzt { $emergency } an.
which-clinic = { $clinic }
which-both = Beide
which-said = ✅ Für { $clinic }
which-waited = Sie haben nicht gewählt, darum ging das an { $clinic }.
