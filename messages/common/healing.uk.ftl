# unreviewed: no clinician who grew up with Ukrainian has read this file.

healing-add = Додати фото
healing-head = { $clinic } · день { $day }: фото для порівняння
healing-how = Зніміть біля вікна при денному світлі, без спалаху, приблизно з 30 см. Покажіть усю зону, щоразу з одного місця. Потім надішліть сюди.
    Клініка дивиться його, як будь-яке ваше фото. Я перевіряю лише світло, розмір і як тримали телефон, але ніколи не шкіру.
healing-same = Тримайте телефон як у день { $day }, як на малюнку.
healing-distance = 30 см
healing-later = Не зараз
healing-fine = ✅ Підходить.
healing-kept = ✅ { $clinic }: фото дня { $day } збережено, щоб порівняти з іншими.
healing-dark = Ваше фото отримано: { $clinic }. На ньому дуже мало світла, порівняти важко. Ще раз біля вікна?
healing-small = Ваше фото отримано: { $clinic }. Воно дуже мале, порівняти важко. Ще раз камерою телефона?
healing-blurred = Ваше фото отримано: { $clinic }. Воно нечітке, порівняти важко. Тримайте рівно і ще раз?
healing-turned = Ваше фото отримано: { $clinic }. Телефон був повернутий не так, як у день { $day }, порівняти важко. Повернути і ще раз?
healing-again = Ще раз
healing-keep = Лишити це

## For staff.
healing-photos = Фото
healing-none = Фото загоєння цього пацієнта поки немає.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: фото поруч
healing-day = День { $day } · { $date }
