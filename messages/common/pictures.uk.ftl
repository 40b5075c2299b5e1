# unreviewed: no clinician who grew up with Ukrainian has read this file.

## The card a patient takes along from the desk.
code-print = Друк картки
code-card-head = { $clinic }
code-card-how = Догляд після процедури в Telegram: наведіть камеру телефона на квадрат. Або знайдіть @{ $bot } і надішліть код.
code-card-file = Картка для друку. Вона відкриває план одного пацієнта, віддайте її лише йому.

## The plan as a picture.
plan-picture-button = Картинкою
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: ваш план картинкою
plan-picture-day = День { $day }
plan-picture-at = { $time }
plan-picture-here = Ви тут: сьогодні, день { $day }

## A chart of what was reported.
chart-button = Динаміка
chart-mine-button = Мої дні картинкою
chart-caption = <b>{ $name }</b>: що повідомлено, за днями
chart-head = { $name }
chart-about =
    { $reports ->
        [one] { $treatment } · { $reports } повідомлення
        [few] { $treatment } · { $reports } повідомлення
        [many] { $treatment } · { $reports } повідомлень
       *[other] { $treatment } · { $reports } повідомлення
    }
chart-pain = Біль, 0–10
chart-signs = Найсильніша ознака
chart-none = Немає
chart-day = День
chart-empty = Малювати поки нічого: повідомлень не було.
picture-dark = Темна
picture-light = Світла
