# unreviewed: no clinician who grew up with Ukrainian has read this file.

## Points in time after a word. "-clock" is today, "-day" any other day.
moment-at-clock = о { $clock }
moment-at-day = { $day }
moment-by-clock = до { $clock }
moment-by-day = не пізніше: { $day }
moment-since-clock = з { $clock }
moment-since-day = від моменту: { $day }
moment-on-clock = { $clock }
moment-on-day = { $day }

## The card. Its first line is seen on locked screens: no treatment and no health word.
card-head-open = { $sign } { $level } · випадок { $reference } · відповідь { $by }
card-head-now = { $sign } { $level } · випадок { $reference } · відповідь зараз
card-head-late = { $sign } { $level } · випадок { $reference } · відповідь була потрібна { $at }
card-head = { $sign } { $level } · випадок { $reference }
card-head-moved = { $sign } Випадок { $reference }: новіша картка нижче
card-claimed = 👀 { $name } веде { $since } · відповідь { $by }
card-answered = 💬 Відповідь { $at }: { $name }. Лишилося закрити.
card-phoned = ✅ Відповідь телефоном { $at }: { $name }. Лишилося закрити.
card-closed = ✅ Закрито { $at }, { $name }: { $outcome }
card-closed-reason = ✅ Закрито { $at }, { $name }: { $reason }
card-lapsed = { $name } вів випадок { $since }, відповіді не було. Знову відкритий.
card-told = Пацієнту сказано { $at }, що ніхто ще не відповів.
card-unreached = <b>Остання відповідь не дійшла до пацієнта.</b> Будь ласка, зателефонуйте.
card-unreachable = <b>Telegram більше не доходить до пацієнта.</b> Будь ласка, зателефонуйте.
card-photo-asked = Просили фото { $at }
card-dot = { $left } · { $right }
card-area = { $treatment }, { $area }
card-symptom = <b>{ $symptom }</b>: { $severity } · повідомлено { $at }
card-severity-unknown = силу не вказано, рахуємо як «Дуже сильно»
card-day = день { $day } ({ $hours } год)
card-report = повідомлення { $number }
card-trend-worse = гірше
card-trend-same = так само
card-trend-better = краще
card-pain = Біль { $pain } з 10
card-flags = Ризики: { $flags }
card-flags-none = Ризики: немає
card-flags-unanswered = На запитання про ризики немає відповіді: рахуємо «так»
card-flag-unsure = { $flag } (не певно)
card-words = «{ $words }»
card-media = Ще: { $media }
card-media-photo = фото
card-media-voice = голосове
card-media-video = відео
card-media-sticker = стікер
card-media-document = файл
card-media-other = не слова
card-contact = Останній зв'язок: { $what } { $at } ({ $level })
card-contact-checkin = опитування
card-contact-report = повідомлення
card-contact-joined = Останній зв'язок: приєднання { $at }
card-why = Чому { $level }: { $reasons }
card-why-row = { $symptom } ({ $window })
card-why-outside-table = { $symptom } (немає рядка для цієї години)
card-why-flag = { $flag }
card-why-words = слова вказують на «{ $what }»
card-why-words-unanswered = слова вказують на «{ $what }», на запитання немає відповіді
card-why-rule = { $what } ({ $rule })
card-why-trend = як змінюється
card-why-strength = наскільки сильно
card-why-combination = ознаки прийшли разом
card-why-place = біля ока
card-why-unread = має прочитати людина
card-why-silence = немає відповіді
card-why-outside = після кінця курсу
card-why-patient-now = пацієнту потрібна допомога зараз
card-why-patient-today = пацієнт хоче відповідь сьогодні
card-why-patient-wait = пацієнт каже, що може почекати
card-why-unreachable = Telegram не доходить до пацієнта
card-why-lost-message = повідомлення пацієнту не вдалося надіслати
card-why-lost-update = щось від пацієнта не оброблено

## Buttons of the card, 20 characters at most.
case-take = Я візьму
case-approved = Готова відповідь
case-phone = Відповіли телефоном
case-close = Закрити
case-give-back = Повернути
case-photo = Попросити фото
case-history = Картка пацієнта
case-back = Назад
case-all_fine = Все добре
case-seen_here = Оглянуто тут
case-sent_elsewhere = Скеровано
case-other = Інше…
case-outcome-all_fine = все добре
case-outcome-seen_here = оглянуто тут
case-outcome-sent_elsewhere = скеровано
case-outcome-other = інше

## What a press is answered with.
case-yours = Випадок ваш. Дайте відповідь на картку { $by }.
case-taken = { $name } веде { $since }
case-already-answered = Уже є відповідь { $at }: { $name }
case-already-closed = Уже закрито { $at }: { $name }
case-open-again = Відкритий для всіх
case-news = Не виконано: { $reference } знову пише. Будь ласка, спершу прочитайте це.
case-not-yours = Веде { $name }: повернути може лише ця людина або власник
case-gone = Цього випадку тут більше немає.
error-illegal-move = Хтось устиг раніше. Найновіша картка покаже, як справи.
case-kept-phone = Записано: відповідь телефоном
case-photo-asked = Пацієнта попросили надіслати фото
case-closed = Закрито
case-reason-ask = Як закрито { $reference }? Дайте відповідь на це повідомлення. Пацієнт цього не бачить.
case-reason-kept = ✅ { $reference } закрито.
case-reason-none = { $reference } ще відкритий.
case-reason-words = Будь ласка, напишіть словами, у відповідь на моє запитання.

## Alerts under a card.
page-again = { $sign } { $reference }: ніхто не взяв { $since }. Будь ласка, візьміть зараз.
page-next = { $sign } { $reference }: ніхто не взяв { $since }. Наступна черга ваша.
page-owner = { $sign } { $reference }: ніхто не взяв { $since }. Повідомляємо вас як власника.
page-everyone = { $sign } { $level } · випадок { $reference }: просимо всіх. Будь ласка, візьміть зараз.
page-told = { $sign } { $reference }: ніхто не відповів { $since }. Пацієнту про це сказано, з проханням дзвонити.
page-lapsed = { $sign } { $reference } знову відкритий: { $name } вів { $since }, відповіді не було.
page-unreachable = { $sign } { $reference }: Telegram більше не доходить до пацієнта. Будь ласка, зателефонуйте.
page-called = { $sign } { $reference }: пацієнт каже, що подзвонив { $emergency }.
page-given-back = { $sign } { $reference } знову відкритий: повернув { $name }.

## Words between staff and patient.
relay-words = 💬 { $name }, { $clinic }: { $words }
relay-media = 💬 { $name }, { $clinic }:
relay-corrected = ✏️ { $name }, { $clinic }, виправлено: { $words }
relay-corrected-media = ✏️ { $name }, { $clinic }, виправлено:
relay-photo = 💬 { $name }, { $clinic }: будь ласка, надішліть фото.
relay-photo-how = Денне світло, без спалаху, приблизно з 30 см, уся зона. Надішліть сюди.
relay-sent = ✅ Надіслано { $reference } { $at }
relay-sent-closed = ✅ Надіслано { $reference } { $at }. Випадок лишається закритим.
relay-crossed = { $sign } Ваші слова надіслано, але після повідомлення, на яке ви відповіли, щодо { $reference } є нове. <b>Випадок лишається відкритим.</b> Будь ласка, прочитайте найновішу картку й дайте відповідь на неї.
relay-failed = ⚠️ <b>Не доставлено { $reference }</b> ({ $at }). Будь ласка, зателефонуйте пацієнту.
relay-failed-photo = ⚠️ <b>До { $reference } не дійшло</b> ({ $at }): пацієнт не знає, що ви просите фото. Будь ласка, зателефонуйте.
relay-not-staff = Тут відповідає лише команда клініки. Пацієнту нічого не надіслано.
relay-command = Пацієнту нічого не надіслано: слова з / на початку – це команди.
relay-in = 💬 { $reference } { $at }
relay-in-edited = ✏️ { $reference } { $at }: текст змінено
relay-in-report = 💬 { $reference } { $at } · повідомлення { $number }
relay-in-line = { $symptom }: { $severity }
relay-in-trend = Від минулого дня: { $trend }
relay-in-lost = ⚠️ { $reference } ({ $at }): щось не вдалося передати. Будь ласка, спитайте пацієнта.
relay-in-words = «{ $words }»
note-kept = 📝 Нотатку збережено, пацієнт її не бачить
note-changed = 📝 Нотатку змінено, пацієнт її не бачить
note-too-late = 📝 Нотатку збережено. Але ці слова вже пішли пацієнту як відповідь.
note-how = Дайте відповідь на картку: /note і ваші слова. Нотаток пацієнт не бачить.

## The patient's status line. Its first line is seen on locked screens.
status-sent = ⏳ Надіслано: { $clinic }, { $at }
status-sent-to = ⏳ Надіслано: { $name }, { $clinic }, { $at }
status-was-sent = ✅ Надіслано: { $clinic }, { $at }
status-seen = 👀 Прочитано { $at }: { $name }
status-answered = ✅ Відповідь { $at }: { $name }
status-phoned = ✅ Відповідь телефоном { $at }: { $name }
status-closed = ✅ { $clinic }: закрито { $at }
status-write-again = Якщо щось нове або гірше, пишіть сюди. У екстреному випадку дзвоніть { $emergency }.
status-answer = Вам відповідять { $by }. Якщо ні, дзвоніть { $phone }. Якщо гірше: { $emergency }.
status-answer-routine = Людина прочитає і відповість { $by }. Якщо гірше, напишіть. У екстреному випадку: { $emergency }.
status-shut = Зараз зачинено, відчинимося { $opens }. Не чекайте нас: дзвоніть { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-closing = Скоро зачиняємося і, можливо, відповімо лише { $by }. Не чекайте нас: дзвоніть { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-seen-shut = О цій годині нас мало. Якщо гірше, не чекайте: дзвоніть { $phone } або зверніться до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-shut-routine = Зараз зачинено, відчинимося { $opens }. Вам відповідять { $by }. Якщо гірше, напишіть. У екстреному випадку: { $emergency }.
status-emergency = Дзвоніть { $emergency } зараз, якщо ще не дзвонили. Не чекайте відповіді тут.
status-nobody = У клініці поки нема кому читати повідомлення тут. Будь ласка, дзвоніть { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-late = Поки ніхто не відповів. Дзвоніть нам: { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
status-late-routine = Поки ніхто не відповів. Дзвоніть нам: { $phone }. У екстреному випадку дзвоніть { $emergency }.
late-urgent = Поки ніхто не відповів, і вам не варто чекати. Дзвоніть нам: { $phone }. Якщо не відповідаємо, зверніться сьогодні до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
late-routine = Поки ніхто не відповів, просимо вибачення. Дзвоніть нам: { $phone }. Якщо гірше і ми не відповідаємо, зверніться до невідкладної допомоги. У екстреному випадку дзвоніть { $emergency }.
late-emergency = Дзвоніть { $emergency } зараз, якщо ще не дзвонили. У клініці поки ніхто не відповів, і вам не варто чекати. Наш телефон: { $phone }.

## The open list and the patient card.
cases-none = ✅ Відкритих випадків немає
cases-head =
    { $count ->
        [one] { $count } відкритий випадок
        [few] { $count } відкриті випадки, найгірший перший
        [many] { $count } відкритих випадків, найгірший перший
       *[other] { $count } відкритого випадку, найгірший перший
    }
cases-line = { $sign } <b>{ $reference }</b> · { $level } · { $state }
cases-open = відповідь { $by }
cases-now = відповідь зараз
cases-late = відповідь була потрібна { $at }
cases-claimed = 👀 { $name } { $since }
cases-answered = є відповідь, лишилося закрити
cases-more = і ще { $count }
cases-button = { $reference }
history-head = Картка пацієнта { $reference }
history-earlier = … і раніше ще { $count }
history-report = { $at }: { $what }, { $level }
history-report-symptoms = { $at }: { $what }, { $level } – { $symptoms }
history-in = { $at }, пацієнт: «{ $words }»
history-out = { $at }, { $name }: «{ $words }»
history-note = 📝 { $at }, { $name }: «{ $words }»
