# unreviewed: no clinician who grew up with Ukrainian has read this file.

treatment-area = { $treatment }, { $area }

enrol-clinic = <b>{ $clinic }</b>
enrol-visit = Ваш візит до нас: { $treatment }, { $session }.
enrol-notice = Я надсилаю поради з догляду і передаю ваші повідомлення нашій команді. Я автомат: оглянути вас не можу.
    Повідомлення зберігають Telegram і клініка.
    Не для екстрених випадків: дзвоніть { $emergency }.
enrol-agree = Це я · Згода
enrol-what = Що зберігається?
enrol-not-me = Це не я
enrol-back = Назад
enrol-disagree = Не погоджуюся
enrol-languages = 🌐 Мова · Language
enrol-stored = Ми зберігаємо ваш номер Telegram, ім'я, мову і часовий пояс, ваш візит і те, що ви нам тут кажете.
    Це лежить на нашому сервері в зашифрованому вигляді, щоб команда могла дбати про вас. Чат зберігає і Telegram, і для Telegram він не таємниця.
    Щоб побачити або видалити це, спитайте клініку.
enrol-agreed = <b>{ $clinic }</b>
    ✅ Ви погодилися { $time }.
enrol-refused = { $clinic }
    Ми нічого про вас не зберегли. Цей код тепер закрито.
    Якщо захочете пізніше, зателефонуйте по новий код: { $phone }.
enrol-already-in = Ви вже з нами.
enrol-hello-again = { $clinic }
    Я тут для вас. Пишіть або тисніть кнопку внизу, будь-якої години. /plan покаже, що буде.
enrol-not-ready = { $clinic }
    Ваші поради ще не готові. Команда знає. Будь ласка, зателефонуйте: { $phone }.
enrol-tap-first = Якщо допомога потрібна зараз, дзвоніть { $emergency }. Тут ваших слів поки ніхто не читає: спершу натисніть кнопку або зателефонуйте до клініки: { $phone }.

enrol-risk-head = Два короткі запитання, щоб добре про вас дбати.
enrol-risk-how = Щось із цього про вас? Натисніть. Двічі – «не знаю точно».
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Так: { $question }
enrol-risk-unsure = Не знаю точно: { $question }
enrol-risk-off = Знято: { $question }
enrol-risk-none = Нічого з цього
enrol-risk-done = Готово
enrol-risk-empty = Нічого не позначено. Натисніть, що підходить, або «Нічого з цього».
enrol-risk-closed = Ваші відповіді в нас. Якщо щось змінилося, просто напишіть.
enrol-noted = ✅ Записано: { $flags }
enrol-noted-unsure = { $label } (не точно)
enrol-noted-none = ✅ Записано: нічого з цього

# The same card opened again later, to add something.
my-answers = Мої відповіді
my-answers-head = Це ваші відповіді. Щось змінилося чи забулося?
my-answers-how = Натисніть, що підходить, потім «Готово». Двічі – «не знаю точно». Щоб щось зняти, просто напишіть нам.
my-answers-kept = Це в нас записано. Якщо неправильно, просто напишіть: людина виправить.
staff-risks = <b>{ $reference }</b>: відповіді доповнено
staff-risks-more = Нове: { $flags }. Враховується з наступного повідомлення.

enrol-zone-ask = Ваш часовий пояс: { $city }, зараз { $clock }
enrol-zone-right = Правильно
enrol-zone-other = Я в іншому місці
enrol-zone-choose = Де зараз ваш час? Виберіть або напишіть велике місто поруч.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = Ще місця
enrol-zone-list = Показати список
enrol-zone-unknown = Я не знаю міста «{ $city }». Спробуйте більше місто або виберіть зі списку.
    Якщо це було для клініки, натисніть другу кнопку.
enrol-zone-done = ✅ Часовий пояс: { $city }

enrol-done = ✅ { $clinic }: все готово
enrol-done-next = Напишу знову { $time }.
enrol-done-worry = Якщо щось турбує, натисніть кнопку внизу, будь-якої години. /help покаже наш телефон.
enrol-not-ours = { $clinic }
    Команда не знайшла візиту для цього чату, тому порад більше не буде.
    Будь ласка, зателефонуйте: { $phone }. У екстреному випадку дзвоніть { $emergency }.

staff-joined = <b>{ $reference }</b>: приєднання
staff-visit = { $treatment } · сеанс { $session }
staff-minor = <b>{ $reference }</b>: будь ласка, зателефонуйте
    Пацієнту менше 18 років, або це не точно. Переконайтеся, що хтось із батьків знає і згоден.
staff-not-ready = ⏳ Пацієнт не зміг приєднатися
    Тексти «{ $treatment }» змінено, і ніхто їх ще не затвердив.
    Виконайте: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = Не наш пацієнт
staff-not-ours-ask = Зупинити поради для <b>{ $reference }</b>? Ми попросимо звернутися до клініки.
staff-not-ours-sure = Так, зупинити
staff-not-ours-done = <b>{ $reference }</b>: зупинено, { $name }, не наш пацієнт

code-treatment = Новий пацієнт: яка процедура?
code-area = Яка зона?
code-when = Коли закінчився сеанс?
code-which-day = Який день?
code-what-time = { $day }: о котрій? Натисніть або дайте відповідь часом, як 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Сеанс { $session }
code-now = Щойно
code-earlier = Сьогодні раніше
code-other-day = Інший день
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Інший час
code-time-unknown = Не розумію такий час. Напишіть так: 10:30.
code-done = ✅ Код готовий
code-code = Код: <b>{ $code }</b>
code-link = { $link }
code-until = Діє один раз, до { $date }.

error-code-refused = Цей код не працює. Будь ласка, попросіть у клініки новий.
error-code-wait = Забагато спроб. Почекайте годину або попросіть допомоги в клініки.
error-not-approved = Ніхто ще не затвердив тексти { $name } для цієї клініки. Виконайте: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = Жодну процедуру не затверджено, тому коду немає. Виконайте: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = Немає процедури { $name }. Є: { $known }
error-no-such-area = Немає зони { $area }. Є: { $known }
error-no-such-language = Немає текстів мовою { $language }. Є: { $known }
error-session-ahead = Сеанс ще попереду. Перевірте дату і час.
error-session-too-old = Після сеансу минуло днів більше ніж { $days }. Перевірте дату.
error-no-such-flag = Команда не може поставити таку позначку: { $flag }. Є: { $known }.
