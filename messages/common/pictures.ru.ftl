# unreviewed: no clinician who grew up with Russian has read this file.

## The card a patient takes along from the desk.
code-print = Печать карточки
code-card-head = { $clinic }
code-card-how = Уход после процедуры в Telegram: наведите камеру телефона на квадрат. Или найдите @{ $bot } и пришлите код.
code-card-file = Карточка для печати. Она открывает план одного пациента, отдайте её только ему.

## The plan as a picture.
plan-picture-button = Картинкой
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: ваш план картинкой
plan-picture-day = День { $day }
plan-picture-at = { $time }
plan-picture-here = Вы здесь: сегодня, день { $day }

## A chart of what was reported.
chart-button = Динамика
chart-mine-button = Мои дни картинкой
chart-caption = <b>{ $name }</b>: что сообщено, по дням
chart-head = { $name }
chart-about =
    { $reports ->
        [one] { $treatment } · { $reports } сообщение
        [few] { $treatment } · { $reports } сообщения
        [many] { $treatment } · { $reports } сообщений
       *[other] { $treatment } · { $reports } сообщения
    }
chart-pain = Боль, 0–10
chart-signs = Сильнейший признак
chart-none = Нет
chart-day = День
chart-empty = Рисовать пока нечего: сообщений не было.
picture-dark = Тёмная
picture-light = Светлая
