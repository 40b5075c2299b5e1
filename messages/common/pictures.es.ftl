### Las imágenes y lo que va debajo, en español.

## La tarjeta que el paciente se lleva del mostrador.
code-print = Imprimir tarjeta
code-card-head = { $clinic }
code-card-how = Tus cuidados, en Telegram: apunta al cuadrado con la cámara del móvil. O busca @{ $bot } y envíale el código.
code-card-file = La tarjeta para imprimir. Abre el plan de un solo paciente: dásela solo a esa persona.

## El plan como imagen.
plan-picture-button = Como imagen
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: tu plan en una imagen
plan-picture-day = Día { $day }
plan-picture-at = { $time }
plan-picture-here = Estás aquí: hoy, día { $day }

## Un gráfico de lo comunicado.
chart-button = Evolución
chart-mine-button = Mis días en imagen
chart-caption = <b>{ $name }</b>: lo comunicado, por días
chart-head = { $name }
chart-about =
    { $reports ->
        [1] { $treatment } · 1 aviso
       *[other] { $treatment } · { $reports } avisos
    }
chart-pain = Dolor, de 0 a 10
chart-signs = Signo más fuerte
chart-none = Ninguno
chart-day = Día
chart-empty = Aún no hay nada que dibujar: no ha llegado ningún aviso.
picture-dark = En oscuro
picture-light = En claro
