# unreviewed: no clinician who grew up with Russian has read this file.

treatment-area = { $treatment }, { $area }

enrol-clinic = <b>{ $clinic }</b>
enrol-visit = Ваш визит к нам: { $treatment }, { $session }.
enrol-notice = Я присылаю советы по уходу и передаю ваши сообщения нашей команде. Я автомат: осмотреть вас не могу.
    Сообщения хранят Telegram и клиника.
    Не для экстренных случаев: звоните { $emergency }.
enrol-agree = Это я · Согласие
enrol-what = Что хранится?
enrol-not-me = Это не я
enrol-back = Назад
enrol-disagree = Не согласен(-на)
enrol-languages = 🌐 Язык · Language
enrol-stored = Мы храним ваш номер Telegram, имя, язык и часовой пояс, ваш визит и то, что вы нам здесь говорите.
    Это лежит на нашем сервере в зашифрованном виде, чтобы команда могла заботиться о вас. Чат хранит и Telegram, и для Telegram он не тайна.
    Чтобы увидеть или удалить это, спросите клинику.
enrol-agreed = <b>{ $clinic }</b>
    ✅ Вы согласились { $time }.
enrol-refused = { $clinic }
    Мы ничего о вас не сохранили. Этот код теперь закрыт.
    Если захотите позже, позвоните за новым кодом: { $phone }.
enrol-already-in = Вы уже с нами.
enrol-hello-again = { $clinic }
    Я здесь для вас. Пишите или жмите кнопку внизу, в любой час. /plan покажет, что будет.
enrol-not-ready = { $clinic }
    Ваши советы ещё не готовы. Команда знает. Пожалуйста, позвоните: { $phone }.
enrol-tap-first = Если помощь нужна сейчас, звоните { $emergency }. Здесь ваши слова пока никто не читает: сначала нажмите кнопку или позвоните в клинику: { $phone }.

enrol-risk-head = Два коротких вопроса, чтобы хорошо о вас заботиться.
enrol-risk-how = Что-то из этого про вас? Нажмите. Дважды – «не знаю точно».
enrol-box-off = ☐ { $label }
enrol-box-yes = ☑ { $label }
enrol-box-unsure = ? { $label }
enrol-risk-yes = Да: { $question }
enrol-risk-unsure = Не знаю точно: { $question }
enrol-risk-off = Снято: { $question }
enrol-risk-none = Ничего из этого
enrol-risk-done = Готово
enrol-risk-empty = Ничего не отмечено. Нажмите, что подходит, или «Ничего из этого».
enrol-risk-closed = Ваши ответы у нас. Если что-то изменилось, просто напишите.
enrol-noted = ✅ Записано: { $flags }
enrol-noted-unsure = { $label } (не точно)
enrol-noted-none = ✅ Записано: ничего из этого

# The same card opened again later, to add something.
my-answers = Мои ответы
my-answers-head = Это ваши ответы. Что-то изменилось или забылось?
my-answers-how = Нажмите, что подходит, потом «Готово». Дважды – «не знаю точно». Чтобы что-то снять, просто напишите нам.
my-answers-kept = Это у нас записано. Если неверно, просто напишите: человек исправит.
staff-risks = <b>{ $reference }</b>: ответы дополнены
staff-risks-more = Новое: { $flags }. Учитывается со следующего сообщения.

enrol-zone-ask = Ваш часовой пояс: { $city }, сейчас { $clock }
enrol-zone-right = Верно
enrol-zone-other = Я в другом месте
enrol-zone-choose = Где сейчас ваше время? Выберите или напишите большой город рядом.
enrol-zone-choice = { $city } { $clock }
enrol-zone-more = Ещё места
enrol-zone-list = Показать список
enrol-zone-unknown = Я не знаю города «{ $city }». Попробуйте город больше или выберите из списка.
    Если это было для клиники, нажмите вторую кнопку.
enrol-zone-done = ✅ Часовой пояс: { $city }

enrol-done = ✅ { $clinic }: всё готово
enrol-done-next = Напишу снова { $time }.
enrol-done-worry = Если что-то тревожит, нажмите кнопку внизу, в любой час. /help покажет наш телефон.
enrol-not-ours = { $clinic }
    Команда не нашла визит для этого чата, поэтому советов больше не будет.
    Пожалуйста, позвоните: { $phone }. В экстренном случае звоните { $emergency }.

staff-joined = <b>{ $reference }</b>: присоединение
staff-visit = { $treatment } · сеанс { $session }
staff-minor = <b>{ $reference }</b>: пожалуйста, позвоните
    Пациенту меньше 18 лет, или это не точно. Убедитесь, что родитель знает и согласен.
staff-not-ready = ⏳ Пациент не смог присоединиться
    Тексты «{ $treatment }» изменены, и никто их ещё не утвердил.
    Выполните: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
staff-not-ours = Не наш пациент
staff-not-ours-ask = Остановить советы для <b>{ $reference }</b>? Мы попросим обратиться в клинику.
staff-not-ours-sure = Да, остановить
staff-not-ours-done = <b>{ $reference }</b>: остановлено, { $name }, не наш пациент

code-treatment = Новый пациент: какая процедура?
code-area = Какая зона?
code-when = Когда закончился сеанс?
code-which-day = Какой день?
code-what-time = { $day }: во сколько? Нажмите или ответьте временем, например 10:30.
code-flagged = { $treatment } · { $flag }
code-chosen = <b>{ $treatment }</b>
code-visit = Сеанс { $session }
code-now = Только что
code-earlier = Сегодня раньше
code-other-day = Другой день
code-day = { $weekday } { $day }
code-slot = { $time }
code-more = Другое время
code-time-unknown = Не понимаю такое время. Напишите так: 10:30.
code-done = ✅ Код готов
code-code = Код: <b>{ $code }</b>
code-link = { $link }
code-until = Действует один раз, до { $date }.

error-code-refused = Этот код не работает. Пожалуйста, попросите у клиники новый.
error-code-wait = Слишком много попыток. Подождите час или попросите помощи у клиники.
error-not-approved = Никто ещё не утвердил тексты { $name } для этой клиники. Выполните: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-nothing-approved = Ни одна процедура не утверждена, поэтому кода нет. Выполните: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
error-no-such-protocol = Нет процедуры { $name }. Есть: { $known }
error-no-such-area = Нет зоны { $area }. Есть: { $known }
error-no-such-language = Нет текстов на языке { $language }. Есть: { $known }
error-session-ahead = Сеанс ещё впереди. Проверьте дату и время.
error-session-too-old = После сеанса прошло дней больше чем { $days }. Проверьте дату.
error-no-such-flag = Команда не может поставить такую отметку: { $flag }. Есть: { $known }.
