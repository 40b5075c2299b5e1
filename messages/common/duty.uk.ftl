# unreviewed: no clinician who grew up with Ukrainian has read this file.

staff-name = { $name }
moment-until-clock = до { $clock }
moment-until-day = до моменту: { $day }

## /duty.
duty-head = { $clinic } · чергування
duty-now = 👀 Зараз: { $names } { $until }
duty-now-nobody = ⏳ Зараз: нікого. Тривоги йдуть усім.
duty-now-open = 👀 Зараз: усі, як в усі робочі години
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: нікого
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Ніхто ще не взяв чергування. У робочі години тривоги йдуть усім.
duty-promise = Відповідь обіцяємо лише поки хтось чергує, { $until }.
duty-unproved = ⚠️ Тривоги можуть не дійти: { $names }.
duty-take-now = Чергую зараз
duty-end = Закінчити
duty-plan = План на тиждень
duty-give = Передати
duty-hours = Робочі години
duty-in-private = Це в нашому особистому чаті.
duty-taken = ✅ Ви чергуєте { $until }
duty-ended = Ваше чергування закінчено.
duty-ended-nobody = Ваше чергування закінчено. Зараз ніхто не чергує.
duty-not-on = Ви зараз не чергуєте.

## The week, in private.
duty-plan-head = { $clinic } · ваше чергування. Який день?
duty-plan-day = { $clinic } · { $day }. Натисніть, що берете.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Назад
duty-weekday-1 = Пн
duty-weekday-2 = Вт
duty-weekday-3 = Ср
duty-weekday-4 = Чт
duty-weekday-5 = Пт
duty-weekday-6 = Сб
duty-weekday-7 = Нд

## Handing over.
duty-give-none = У вас немає чергування, щоб передати.
duty-give-nobody = Колег поки немає. Власник запрошує через /setup.
duty-give-who = { $clinic } · передати { $span }. Кому?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = Запитали: { $name }. До згоди чергування ваше.
duty-ask = { $clinic } · { $name } просить вас узяти чергування, { $span }.
duty-accept = Я візьму
duty-decline = Не можу
duty-accepted = ✅ Ви чергуєте, { $span }.
duty-accepted-by = ✅ { $name } бере ваше чергування, { $span }.
duty-group-changed = Чергування, { $span }: { $name }
duty-declined = Дякуємо. { $name } знає.
duty-declined-by = ⏳ { $name } не може взяти ваше чергування, { $span }. Воно лишається вашим.
duty-gone = Це чергування минуло або змінило людину.

## Gaps.
gap-head = ⏳ { $clinic } · ніхто не чергує { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] Тоді { $early } пацієнт буде в перших днях.
            [few] Тоді { $early } пацієнти будуть у перших днях.
            [many] Тоді { $early } пацієнтів будуть у перших днях.
           *[other] Тоді { $early } пацієнта будуть у перших днях.
        }
        [one] Відкрито { $red } червоний випадок, у перших днях: { $early }.
        [few] Відкрито { $red } червоні випадки, у перших днях: { $early }.
        [many] Відкрито { $red } червоних випадків, у перших днях: { $early }.
       *[other] Відкрито { $red } червоного випадку, у перших днях: { $early }.
    }
gap-ask = Хто може взяти?
gap-take = Я візьму

## Staffed hours, for the owner.
hours-head = { $clinic } · робочі години
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Зачинено: { $dates }
hours-never-closed = Свята не вказано.
hours-digest = Зведення дня о { $at }
hours-why = За цими годинами обіцяємо відповіді.
hours-change = Змінити години
hours-holidays = Свята
hours-digest-button = Час зведення
hours-ask = Напишіть години, наприклад:
    { $example }
hours-example = Пн-Пт 09:00-13:00 14:00-18:00, Сб 10:00-14:00
hours-wrong = Не можу прочитати. Напишіть так:
    { $example }
hours-kept = ✅ Збережено. Діє одразу.
hours-holidays-ask = У які дні нікого немає? Напишіть дати, наприклад:
    { $example }
    Вони замінять указані раніше.
hours-holidays-none = Без свят
hours-leave = Лишити так
hours-left = Нічого не змінено.
hours-digest-ask = Коли надсилати зведення дня?
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · перевірка
    Будь ласка, натисніть кнопку, щоб ми знали, що тривоги доходять до вас.
test-button = Дійшло
test-first = Натисніть кнопку нижче, щоб ми знали, що тривоги доходять до вас.
test-thanks = ✅ Тривоги доходять до вас.
test-done = ✅ { $clinic } · тривоги доходять до вас.
setup-proved = ✅ Тривоги доходять до всіх
setup-unproved = ⏳ Тривоги можуть не дійти: { $names }. Попросіть відкрити наш чат і натиснути перевірку.
test-again = Надіслати перевірки
test-sent = Надіслано: { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ Для нових кодів двоє мають натиснути кнопку у своїй перевірці. Поки що: ніхто
       *[other] ⏳ Для нових кодів двоє мають натиснути кнопку у своїй перевірці. Поки що: одна людина
    }
setup-no-hours = ⏳ Для нових кодів потрібні робочі години: задайте їх кнопкою нижче
error-too-few-reached =
    { $count ->
        [0] Зараз нових кодів немає: тривоги мають доходити до двох, а перевірку не натиснув ніхто.
       *[other] Зараз нових кодів немає: тривоги мають доходити до двох, а перевірку натиснув лише один.
    } Власник запрошує колегу в /setup; кожен натискає перевірку в нашому чаті.
error-no-hours = Зараз нових кодів немає: не задано робочих годин. Власник задає їх у /setup.
codes-held = ⏳ { $clinic }: нових кодів поки немає. У кого код уже є, той може приєднатися.
codes-again = ✅ { $clinic }: нові коди знову можна робити.

## Alerts under a card.
page-duty = { $sign } { $reference }: ніхто не взяв { $since }. Ви чергуєте: будь ласка, візьміть зараз.
page-everyone-duty = { $sign } { $level } · випадок { $reference }: просимо всіх. Чергують: { $names }. Будь ласка, візьміть зараз.

## The patient's status line when nobody is on duty.
status-no-duty = Зараз ніхто не чергує. Знову на місці { $opens }. Не чекайте нас: дзвоніть { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-duty-ends = Можливо, відповімо лише { $by }. Не чекайте нас: дзвоніть { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-no-duty-routine = Зараз ніхто не чергує. Знову на місці { $opens }, відповідять { $by }. Якщо гірше, напишіть. У екстреному випадку: { $emergency }.

command-duty = Хто чергує
