# unreviewed: no clinician who grew up with Russian has read this file.

healing-add = Добавить фото
healing-head = { $clinic } · день { $day }: фото для сравнения
healing-how = Снимите у окна при дневном свете, без вспышки, примерно с 30 см. Покажите всю зону, каждый раз с одного места. Потом пришлите сюда.
    Клиника смотрит его, как любое ваше фото. Я проверяю только свет, размер и как держали телефон, но никогда не кожу.
healing-same = Держите телефон как в день { $day }, как на рисунке.
healing-distance = 30 см
healing-later = Не сейчас
healing-fine = ✅ Подходит.
healing-kept = ✅ { $clinic }: фото дня { $day } сохранено, чтобы сравнить с другими.
healing-dark = Ваше фото получено: { $clinic }. На нём очень мало света, сравнить трудно. Ещё раз у окна?
healing-small = Ваше фото получено: { $clinic }. Оно очень маленькое, сравнить трудно. Ещё раз камерой телефона?
healing-blurred = Ваше фото получено: { $clinic }. Оно нечёткое, сравнить трудно. Держите ровно и ещё раз?
healing-turned = Ваше фото получено: { $clinic }. Телефон был повёрнут не так, как в день { $day }, сравнить трудно. Повернуть и ещё раз?
healing-again = Ещё раз
healing-keep = Оставить это

## For staff.
healing-photos = Фото
healing-none = Фото заживления этого пациента пока нет.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: фото рядом
healing-day = День { $day } · { $date }
