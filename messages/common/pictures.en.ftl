### Pictures and what stands under them, in English.

## The card a patient takes along from the desk.
code-print = Print card
code-card-head = { $clinic }
code-card-how = Your aftercare, in Telegram: point your phone's camera at the square. Or find @{ $bot } and send it the code.
code-card-file = The card for printing. It opens one patient's plan, so give it to that patient only.

## The plan as a picture.
plan-picture-button = As a picture
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: your plan as a picture
plan-picture-day = Day { $day }
plan-picture-at = { $time }
plan-picture-here = You are here: today, day { $day }

## A chart of what was reported.
chart-button = Trend
chart-mine-button = My days as a picture
chart-caption = <b>{ $name }</b>: what was reported, by day
chart-head = { $name }
chart-about =
    { $reports ->
        [1] { $treatment } · 1 report
       *[other] { $treatment } · { $reports } reports
    }
chart-pain = Pain, 0 to 10
chart-signs = Strongest sign
chart-none = None
chart-day = Day
chart-empty = There is nothing to draw yet: no report has come in.
picture-dark = In dark
picture-light = In light
