# unreviewed: no clinician who grew up with Russian has read this file.

setup-unread = ⏳ { $treatment }: { $languages } – этих текстов ещё не читал ни один специалист, для которого язык родной. Утверждайте с осторожностью.
