# unreviewed: no clinician who grew up with Russian has read this file.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = в { $clock }
moment-at-day = { $day }
moment-by-clock = до { $clock }
moment-by-day = не позже: { $day }
moment-since-clock = с { $clock }
moment-since-day = с момента: { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · случай { $reference } · ответ { $by }
card-head-now = { $sign } { $level } · случай { $reference } · ответ сейчас
card-head-late = { $sign } { $level } · случай { $reference } · ответ был нужен { $at }
card-head = { $sign } { $level } · случай { $reference }
card-head-moved = { $sign } Случай { $reference }: новая карточка ниже
card-claimed = 👀 { $name } ведёт { $since } · ответ { $by }
card-answered = 💬 Ответ { $at }: { $name }. Осталось закрыть.
card-phoned = ✅ Ответ по телефону { $at }: { $name }. Осталось закрыть.
card-closed = ✅ Закрыто { $at }, { $name }: { $outcome }
card-closed-reason = ✅ Закрыто { $at }, { $name }: { $reason }
card-lapsed = { $name } вёл случай { $since }, ответа не было. Снова открыт.
card-told = Пациенту сказано { $at }, что никто ещё не ответил.
card-unreached = <b>Последний ответ не дошёл до пациента.</b> Пожалуйста, позвоните.
card-unreachable = <b>Telegram больше не доходит до пациента.</b> Пожалуйста, позвоните.
card-photo-asked = Просили фото { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · сообщено { $at }
card-severity-unknown = сила не указана, считается «Очень сильно»
card-day = день { $day } ({ $hours } ч)
card-report = сообщение { $number }
card-trend-worse = хуже
card-trend-same = так же
card-trend-better = лучше
card-pain = Боль { $pain } из 10
card-flags = Риски: { $flags }
card-flags-none = Риски: нет
card-flags-unanswered = На вопросы о рисках нет ответа: считаем «да»
card-flag-unsure = { $flag } (не уверены)
card-words = «{ $words }»
card-media = Ещё: { $media }
card-media-photo = фото
card-media-voice = голосовое
card-media-video = видео
card-media-sticker = стикер
card-media-document = файл
card-media-other = не слова
card-contact = Последняя связь: { $what } { $at } ({ $level })
card-contact-checkin = опрос
card-contact-report = сообщение
card-contact-joined = Последняя связь: присоединение { $at }
card-why = Почему { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (нет строки для этого часа)
card-why-flag = { $flag }
card-why-words = слова указывают на «{ $what }»
card-why-words-unanswered = слова указывают на «{ $what }», на вопрос нет ответа
card-why-rule = { $what } ({ $rule })
card-why-trend = как меняется
card-why-strength = насколько сильно
card-why-combination = признаки пришли вместе
card-why-place = рядом с глазом
card-why-unread = должен прочесть человек
card-why-silence = нет ответа
card-why-outside = после конца курса
card-why-patient-now = пациенту нужна помощь сейчас
card-why-patient-today = пациент хочет ответ сегодня
card-why-patient-wait = пациент говорит, что может подождать
card-why-unreachable = Telegram не доходит до пациента
card-why-lost-message = сообщение пациенту не удалось отправить
card-why-lost-update = что-то от пациента не обработано

## Buttons of the card, 20 characters at most.
case-take = Я возьму
case-approved = Готовый ответ
case-phone = Ответили по тел.
case-close = Закрыть
case-give-back = Вернуть
case-photo = Попросить фото
case-history = Карта пациента
case-back = Назад
case-all_fine = Всё хорошо
case-seen_here = Осмотрен здесь
case-sent_elsewhere = Направлен
case-other = Другое…
case-outcome-all_fine = всё хорошо
case-outcome-seen_here = осмотрен здесь
case-outcome-sent_elsewhere = направлен
case-outcome-other = другое

## What a press is answered with.
case-yours = Случай ваш. Ответьте на карточку { $by }.
case-taken = { $name } ведёт { $since }
case-already-answered = Уже есть ответ { $at }: { $name }
case-already-closed = Уже закрыто { $at }: { $name }
case-open-again = Открыт для всех
case-news = Не выполнено: { $reference } снова пишет. Пожалуйста, сначала прочтите это.
case-not-yours = Ведёт { $name }: вернуть может только этот человек или владелец
case-gone = Этого случая здесь больше нет.
error-illegal-move = Кто-то успел раньше. Самая новая карточка покажет, как дела.
case-kept-phone = Записано: ответ по телефону
case-photo-asked = Пациента попросили прислать фото
case-closed = Закрыто
case-reason-ask = Как закрыт { $reference }? Ответьте на это сообщение. Пациент этого не видит.
case-reason-kept = ✅ { $reference } закрыт.
case-reason-none = { $reference } ещё открыт.
case-reason-words = Пожалуйста, напишите словами, в ответ на мой вопрос.

## Alerts under a card.
page-again = { $sign } { $reference }: никто не взял { $since }. Пожалуйста, возьмите сейчас.
page-next = { $sign } { $reference }: никто не взял { $since }. Следующая очередь ваша.
page-owner = { $sign } { $reference }: никто не взял { $since }. Сообщаем вам как владельцу.
page-everyone = { $sign } { $level } · случай { $reference }: просим всех. Пожалуйста, возьмите сейчас.
page-told = { $sign } { $reference }: никто не ответил { $since }. Пациенту об этом сказано, с просьбой звонить.
page-lapsed = { $sign } { $reference } снова открыт: { $name } вёл { $since }, ответа не было.
page-unreachable = { $sign } { $reference }: Telegram больше не доходит до пациента. Пожалуйста, позвоните.
page-called = { $sign } { $reference }: пациент говорит, что позвонил { $emergency }.
page-given-back = { $sign } { $reference } снова открыт: вернул { $name }.

## Words between staff and patient.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, исправлено: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, исправлено:
relay-photo = 💬 { $name }, { $clinic }: пожалуйста, пришлите фото.
relay-photo-how = Дневной свет, без вспышки, примерно с 30 см, вся зона. Пришлите сюда.
relay-sent = ✅ Отправлено { $reference } { $at }
relay-sent-closed = ✅ Отправлено { $reference } { $at }. Случай остаётся закрытым.
relay-crossed = { $sign } Ваши слова отправлены, но после сообщения, на которое вы ответили, по { $reference } есть новое. <b>Случай остаётся открытым.</b> Пожалуйста, прочтите новейшую карточку и ответьте на неё.
relay-failed = ⚠️ <b>Не доставлено { $reference }</b> ({ $at }). Пожалуйста, позвоните пациенту.
relay-failed-photo = ⚠️ <b>До { $reference } не дошло</b> ({ $at }): пациент не знает, что вы просите фото. Пожалуйста, позвоните.
relay-not-staff = Здесь отвечает только команда клиники. Пациенту ничего не отправлено.
relay-command = Пациенту ничего не отправлено: слова с / в начале – это команды.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: текст изменён
relay-in-report = 💬 { $reference } { $at } · сообщение { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = С прошлого дня: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): что-то не удалось передать. Пожалуйста, спросите пациента.
relay-in-words = «{ $words }»
note-kept = 📝 Заметка сохранена, пациент её не видит
note-changed = 📝 Заметка изменена, пациент её не видит
note-too-late = 📝 Заметка сохранена. Но эти слова уже ушли пациенту как ответ.
note-how = Ответьте на карточку: /note и ваши слова. Заметок пациент не видит.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ Отправлено: { $clinic }, { $at }
status-sent-to = ⏳ Отправлено: { $name }, { $clinic }, { $at }
status-was-sent = ✅ Отправлено: { $clinic }, { $at }
status-seen = 👀 Прочтено { $at }: { $name }
status-answered = ✅ Ответ { $at }: { $name }
status-phoned = ✅ Ответ по телефону { $at }: { $name }
status-closed = ✅ { $clinic }: закрыто { $at }
status-write-again = Если что-то новое или хуже, пишите сюда. В экстренном случае звоните { $emergency }.
status-answer = Вам ответят { $by }. Если нет, звоните { $phone }. Если хуже: { $emergency }.
status-answer-routine = Человек прочтёт и ответит { $by }. Если хуже, напишите. В экстренном случае: { $emergency }.
status-shut = Сейчас закрыто, откроемся { $opens }. Не ждите нас: звоните { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-closing = Скоро закрываемся и, возможно, ответим только { $by }. Не ждите нас: звоните { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-seen-shut = В этот час нас мало. Если хуже, не ждите: звоните { $phone } или обратитесь в неотложную помощь. В экстренном случае звоните { $emergency }.
status-shut-routine = Сейчас закрыто, откроемся { $opens }. Вам ответят { $by }. Если хуже, напишите. В экстренном случае: { $emergency }.
status-emergency = Звоните { $emergency } сейчас, если ещё не звонили. Не ждите ответа здесь.
status-nobody = В клинике пока некому читать сообщения здесь. Пожалуйста, звоните { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-late = Пока никто не ответил. Звоните нам: { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-late-routine = Пока никто не ответил. Звоните нам: { $phone }. В экстренном случае звоните { $emergency }.
late-urgent = Пока никто не ответил, и вам не стоит ждать. Звоните нам: { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
late-routine = Пока никто не ответил, просим прощения. Звоните нам: { $phone }. Если хуже и мы не отвечаем, обратитесь в неотложную помощь. В экстренном случае звоните { $emergency }.
late-emergency = Звоните { $emergency } сейчас, если ещё не звонили. В клинике пока никто не ответил, и вам не стоит ждать. Наш телефон: { $phone }.

## The open list and the patient card.
cases-none = ✅ Открытых случаев нет
cases-head =
    { $count ->
        [one] { $count } открытый случай
        [few] { $count } открытых случая, худший первым
        [many] { $count } открытых случаев, худший первым
       *[other] { $count } открытого случая, худший первым
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = ответ { $by }
cases-now = ответ сейчас
cases-late = ответ был нужен { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = отвечено, осталось закрыть
cases-more = и ещё { $count }
cases-button = { $reference }
history-head = Карта пациента { $reference }
history-earlier = … и раньше ещё { $count }
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, пациент: «{ $words }»
history-out = { $at }, { $name }: «{ $words }»
history-note = 📝 { $at }, { $name }: «{ $words }»
