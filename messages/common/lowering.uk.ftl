# unreviewed: no clinician who grew up with Ukrainian has read this file.

card-lowered = { $name } знизив з { $level } { $at }: { $reason }
lower-button = Знизити рівень
lower-which = Який рівень у { $reference }? Ми спитаємо причину.
lower-chosen = { $reference }, рівень { $level }: нижче спитаю причину.
lower-why = Чому { $reference } менш терміново? Дайте відповідь на це повідомлення. Пацієнт цього не бачить.
lower-done = ✅ { $reference }: тепер { $level }. Випадок ваш, пацієнту обіцяно відповідь: будь ласка, вчасно.
lower-lowest = Це найнижчий рівень. Закрийте випадок, коли готово.
lower-not-yours = Веде { $name }: знизити може лише ця людина або власник
