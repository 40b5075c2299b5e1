# unreviewed: no clinician who grew up with Ukrainian has read this file.

setup-already-in = Ви вже в команді { $clinic }. /help покаже, що можна.
setup-owner-in = ✅ Ви власник <b>{ $clinic }</b>. Ось що готово і чого бракує:
setup-staff-in = ✅ Ви в команді <b>{ $clinic }</b>.
    /enrol робить код для пацієнта. Випадки приходять у групу команди: вступіть і натисніть там, щоб узяти.
setup-staff-joined = { $name }: тепер у команді { $clinic }.
    Не знаєте цієї людини? Попросіть того, хто веде сервер, прибрати доступ.

setup-head = <b>{ $clinic }</b>: що готово і чого бракує
setup-in-private = Надіслав у наш особистий чат.
setup-group-done = ✅ Група команди
setup-group-missing = ⏳ Група команди: додайте мене кнопкою нижче. Група має бути закритою.
setup-staff-count =
    { $count ->
        [one] 👀 { $count } людина в команді
        [few] 👀 { $count } людини в команді
        [many] 👀 { $count } людей у команді
       *[other] 👀 { $count } людини в команді
    }
setup-approval-done = ✅ { $treatment }: затвердив(ла) { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: тексти має затвердити фахівець. Той, хто веде сервер, пише: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = Запросити колегу
setup-group-button = Додати до групи
setup-invite-made = Посилання нижче.
setup-invite = Надішліть це посилання одному колезі. Воно впускає в команду { $clinic }:
setup-invite-link = { $link }

setup-group-how = Цей код для групи команди. Додайте мене цією кнопкою:
setup-group-hint = Я ще не знаю цієї групи. Її прив'язує власник клініки: надішліть /setup особисто @{ $bot } і йдіть за кнопкою.
setup-group-public = Ця група відкрита, а слова пацієнтів такими бути не мають. Зробіть її закритою і спробуйте знову.
setup-group-own = Це вже група команди { $clinic }.
setup-group-foreign = Ця група іншої клініки. Будь ласка, візьміть свою.
setup-group-lost = ⏳ { $clinic }: мене більше немає в групі команди
    Власник додає мене знову або до іншої групи: кнопка в /setup.
setup-has-group = У { $clinic } вже є група команди.
setup-anonymous = Ви тут анонімні, і я не бачу, хто просить. Вимкніть «Анонімність» у своїх правах і надішліть знову.
setup-bind = Узяти цю групу для <b>{ $clinic }</b>?
setup-bind-warning = Усі в ній читатимуть, що повідомляють пацієнти.
setup-bind-button = Узяти цю групу
setup-bound = ✅ Тепер це група команди <b>{ $clinic }</b>.
setup-bound-next = Випадки приходять сюди. /enrol робить код, /cases показує, що відкрито, /setup – чого бракує.

error-owner-only = Це може лише власник клініки.
