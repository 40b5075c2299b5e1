# unreviewed: no clinician who grew up with Russian has read this file.

stop-words = стоп, хватит, остановить, отписаться, прекратить, больше не писать, не пишите, stop
pause-words = пауза, приостановить
help-words = помощь, справка, меню, команды, help

messages-head = <b>{ $clinic }</b>: ваши сообщения
messages-all = ✅ Советы и опросы приходят по плану.
messages-quieter = ✅ Приходят только самые важные опросы.
messages-paused = ⏳ Пауза. Без советов и опросов, пока не нажмёте «Продолжить».
messages-stopped = Остановлено. Советов и опросов больше нет.
messages-hour = Дневные сообщения приходят около { $clock }.
messages-open = Писать нам можно в любой час, прочтёт человек.
messages-case = Ваше сообщение всё равно у клиники ({ $clinic }), человек ответит.
messages-none = Сейчас плана нет, менять нечего. Писать нам можно.
messages-pause = Пауза
messages-go-on = Продолжить
messages-quieter-button = Только важное
messages-all-button = Все сообщения
messages-hour-button = Другой час
messages-zone-button = Другой пояс
messages-stop-button = Остановить совсем
messages-keep = Оставить

hour-ask = В какой час присылать дневные сообщения? Сообщения первого дня не меняются.
hour-choice = { $clock }
hour-usual = Обычное время

stop-ask = Остановить советы и опросы совсем?
stop-ask-less = Можно и реже: только важное или пауза.
stop-ask-phone = Наш телефон: { $phone }. В экстренном случае звоните { $emergency }.
stop-yes = Да, остановить
stop-done = ✅ { $clinic }: остановлено
stop-still = Советов и опросов больше нет. Если что-то тревожит, пишите сюда в любой час или звоните { $phone }. В экстренном случае звоните { $emergency }. /resume начнёт снова.
stop-why = Можно узнать почему? Хватит одного нажатия.
stop-why-many = Много сообщений
stop-why-fine = С кожей всё хорошо
stop-why-useless = Мне не нужно
stop-why-call = Лучше позвоню
stop-why-none = Не хочу говорить
stop-why-noted = Спасибо. Клиника знает.

staff-messages-stopped = <b>{ $reference }</b>: пациент остановил советы и опросы.
staff-messages-why = <b>{ $reference }</b>: остановлено, причина: { $why }
staff-messages-case-stays = Случая { $reference } это не касается. Пожалуйста, ответьте.
staff-messages-paused = <b>{ $reference }</b>: пациент поставил советы и опросы на паузу.

command-timezone = Мой часовой пояс
command-pause = Пауза или реже
command-resume = Продолжить сообщения
command-stop = Остановить сообщения
