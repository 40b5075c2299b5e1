# unreviewed: no clinician who grew up with Russian has read this file.

card-lowered = { $name } снизил с { $level } { $at }: { $reason }
lower-button = Снизить уровень
lower-which = Какой уровень у { $reference }? Мы спросим причину.
lower-chosen = { $reference }, уровень { $level }: ниже спрошу причину.
lower-why = Почему { $reference } менее срочно? Ответьте на это сообщение. Пациент этого не видит.
lower-done = ✅ { $reference }: теперь { $level }. Случай ваш, пациенту обещан ответ: пожалуйста, вовремя.
lower-lowest = Это самый низкий уровень. Закройте случай, когда готово.
lower-not-yours = Ведёт { $name }: снизить может только этот человек или владелец
