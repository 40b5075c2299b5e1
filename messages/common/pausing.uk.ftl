# unreviewed: no clinician who grew up with Ukrainian has read this file.

stop-words = стоп, досить, зупинити, відписатися, припинити, більше не писати, не пишіть, stop
pause-words = пауза, призупинити
help-words = допомога, довідка, меню, команди, help

messages-head = <b>{ $clinic }</b>: ваші повідомлення
messages-all = ✅ Поради та опитування приходять за планом.
messages-quieter = ✅ Приходять лише найважливіші опитування.
messages-paused = ⏳ Пауза. Без порад і опитувань, поки не натиснете «Продовжити».
messages-stopped = Зупинено. Порад і опитувань більше немає.
messages-hour = Денні повідомлення приходять близько { $clock }.
messages-open = Писати нам можна будь-якої години, прочитає людина.
messages-case = Ваше повідомлення все одно в клініки ({ $clinic }), людина відповість.
messages-none = Зараз плану немає, міняти нічого. Писати нам можна.
messages-pause = Пауза
messages-go-on = Продовжити
messages-quieter-button = Лише важливе
messages-all-button = Усі повідомлення
messages-hour-button = Інша година
messages-zone-button = Інший пояс
messages-stop-button = Зупинити зовсім
messages-keep = Лишити

hour-ask = О котрій надсилати денні повідомлення? Повідомлення першого дня не змінюються.
hour-choice = { $clock }
hour-usual = Звичайний час

stop-ask = Зупинити поради та опитування зовсім?
stop-ask-less = Можна й рідше: лише важливе або пауза.
stop-ask-phone = Наш телефон: { $phone }. У екстреному випадку дзвоніть { $emergency }.
stop-yes = Так, зупинити
stop-done = ✅ { $clinic }: зупинено
stop-still = Порад і опитувань більше немає. Якщо щось турбує, пишіть сюди будь-якої години або дзвоніть { $phone }. У екстреному випадку дзвоніть { $emergency }. /resume почне знову.
stop-why = Можна дізнатися чому? Досить одного натискання.
stop-why-many = Багато повідомлень
stop-why-fine = Зі шкірою все добре
stop-why-useless = Мені не потрібно
stop-why-call = Краще подзвоню
stop-why-none = Не хочу казати
stop-why-noted = Дякуємо. Клініка знає.

staff-messages-stopped = <b>{ $reference }</b>: пацієнт зупинив поради та опитування.
staff-messages-why = <b>{ $reference }</b>: зупинено, причина: { $why }
staff-messages-case-stays = Випадку { $reference } це не стосується. Будь ласка, дайте відповідь.
staff-messages-paused = <b>{ $reference }</b>: пацієнт поставив поради та опитування на паузу.

command-timezone = Мій часовий пояс
command-pause = Пауза або рідше
command-resume = Продовжити повідомлення
command-stop = Зупинити повідомлення
