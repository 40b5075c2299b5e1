# unreviewed: no clinician who grew up with Portuguese has read this file.

## The card a patient takes along from the desk.
code-print = Imprimir cartão
code-card-head = { $clinic }
code-card-how = Os seus cuidados, no Telegram: aponte a câmera do celular para o quadrado. Ou procure @{ $bot } e mande o código.
code-card-file = O cartão para imprimir. Abre o plano de uma pessoa, entregue só a ela.

## The plan as a picture.
plan-picture-button = Como imagem
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: o seu plano em imagem
plan-picture-day = Dia { $day }
plan-picture-at = { $time }
plan-picture-here = Você está aqui: hoje, dia { $day }

## A chart of what was reported.
chart-button = Evolução
chart-mine-button = Meus dias em imagem
chart-caption = <b>{ $name }</b>: o que foi relatado, por dia
chart-head = { $name }
chart-about =
    { $reports ->
        [1] { $treatment } · 1 relato
       *[other] { $treatment } · { $reports } relatos
    }
chart-pain = Dor, 0 a 10
chart-signs = Sinal mais forte
chart-none = Nada
chart-day = Dia
chart-empty = Ainda não há o que desenhar: não chegou relato.
picture-dark = Escuro
picture-light = Claro
