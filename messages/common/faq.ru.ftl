# unreviewed: no clinician who grew up with Russian has read this file.

ask-head = { $clinic }
ask-what = Что вы хотите узнать? Нажмите или напишите парой слов.
ask-answer-head = { $clinic } · день { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = У вас две процедуры. Это более строгий ответ.
ask-more = Ещё вопросы
ask-others = Другие вопросы
ask-clinic = Спросить клинику
ask-thanks = Спасибо
ask-done = ✅ Спрашивайте всегда: нажмите «Меня что-то тревожит» или просто напишите.
ask-clinic-how = Напишите вопрос сейчас или пришлите фото. Человек в { $clinic } прочтёт.
