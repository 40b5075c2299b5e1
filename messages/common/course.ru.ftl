# unreviewed: no clinician who grew up with Russian has read this file.

course-book = Записаться на сеанс
course-call = Чтобы записаться, звоните { $phone }.

feedback-head = { $clinic }
feedback-later = Не сейчас
result-ask = Как выглядит кожа сейчас по сравнению с тем, что было до процедуры?
result-very_much = Намного лучше
result-much = Лучше
result-some = Немного лучше
result-same = Так же
result-worse = Хуже
happy-ask = Насколько вы довольны результатом? 0 – совсем нет, 10 – очень.
rating-ask = Как мы о вас заботились? 1 – плохо, 5 – очень хорошо.
rating-number = { $n }

finish-head = ✅ { $clinic }: ваш план завершён
finish-thanks = Спасибо, что прошли его с нами.
finish-keep = Солнцезащитный крем каждый день помогает сохранить результат. Спросите, поможет ли сеанс время от времени.
finish-still = Писать сюда можно всегда, прочтёт человек.
finish-worse = Мы сказали команде, что вам хочется лучшего результата. С вами свяжутся.

staff-feedback = <b>{ $reference }</b>: конец плана
staff-feedback-result = Результат: { $result }
staff-feedback-happy = Довольны результатом: { $n } из 10
staff-feedback-rating = Забота здесь: { $n } из 5
