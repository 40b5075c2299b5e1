# unreviewed: no clinician who grew up with Portuguese has read this file.

nudge-ask = Como está a sua pele hoje? Um toque basta.
nudge-worse = Se algo preocupa você, avise a qualquer hora. Em emergência, ligue para { $emergency }.

card-silent = <b>Sem notícias.</b> Por favor, liguem.
page-silent = { $sign } { $reference } não respondeu à pergunta. Por favor, liguem.
page-silent-after = { $sign } { $reference }: nenhuma palavra desde que { $name } respondeu. Por favor, liguem, ou fechem o caso.

unheard-head =
    { $count ->
        [one] Sem notícias: 1 paciente
       *[other] Sem notícias: { $count } pacientes, o pior primeiro
    }
unheard-none = ✅ Há notícias de todos.
unheard-line = <b>{ $reference }</b> · dia { $day } · em silêncio { $since }
unheard-last = último { $level }
unheard-flags =
    { $count ->
        [one] 1 risco
       *[other] { $count } riscos
    }
unheard-more = e mais { $count }
unheard-button = Sem notícias
cases-unheard = Sem notícias: { $references }
