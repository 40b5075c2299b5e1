### Somebody with two treatments at once, or two clinics, in English.

two-strict = You have two treatments now. Where the advice differs, do what is stricter.
two-also = <b>{ $treatment } · day { $day }</b>
two-tell = { $treatment }

which-ask = You are with two clinics. Which one is this for? In an emergency call { $emergency } now.
which-clinic = { $clinic }
which-both = Both
which-said = ✅ For { $clinic }
which-waited = You did not choose, so this went to { $clinic }.
