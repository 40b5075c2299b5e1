# unreviewed: no clinician who grew up with Portuguese has read this file.

two-strict = Você tem dois tratamentos agora. Onde o conselho difere, siga o mais rigoroso.
two-also = <b>{ $treatment } · dia { $day }</b>
two-tell = { $treatment }

which-ask = Você está em duas clínicas. Para qual é isto? Em emergência, ligue agora para { $emergency }.
which-clinic = { $clinic }
which-both = As duas
which-said = ✅ Para { $clinic }
which-waited = Você não escolheu, então isto foi a { $clinic }.
