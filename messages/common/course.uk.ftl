# unreviewed: no clinician who grew up with Ukrainian has read this file.

course-book = Записатися на сеанс
course-call = Щоб записатися, дзвоніть { $phone }.

feedback-head = { $clinic }
feedback-later = Не зараз
result-ask = Який вигляд має шкіра зараз порівняно з тим, що було до процедури?
result-very_much = Набагато краще
result-much = Краще
result-some = Трохи краще
result-same = Так само
result-worse = Гірше
happy-ask = Наскільки ви задоволені результатом? 0 – зовсім ні, 10 – дуже.
rating-ask = Як ми про вас дбали? 1 – погано, 5 – дуже добре.
rating-number = { $n }

finish-head = ✅ { $clinic }: ваш план завершено
finish-thanks = Дякуємо, що пройшли його з нами.
finish-keep = Сонцезахисний крем щодня допомагає зберегти результат. Спитайте, чи допоможе сеанс час від часу.
finish-still = Писати сюди можна завжди, прочитає людина.
finish-worse = Ми сказали команді, що вам хочеться кращого результату. З вами зв'яжуться.

staff-feedback = <b>{ $reference }</b>: кінець плану
staff-feedback-result = Результат: { $result }
staff-feedback-happy = Задоволені результатом: { $n } з 10
staff-feedback-rating = Турбота тут: { $n } з 5
