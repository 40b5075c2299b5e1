# unreviewed: no clinician who grew up with Russian has read this file.

## What the patient reads, under the name of who sent it.
approved-emergency = Звоните { $emergency } сейчас. Не садитесь за руль. Будьте с кем-то рядом.
approved-urgent_care = Пожалуйста, обратитесь сегодня в неотложную помощь рядом с вами. Не ждите нас. Если станет намного хуже, звоните { $emergency }.
approved-today = Мы хотим увидеть это сегодня. Позвоните { $phone }, найдём время. Если станет намного хуже, звоните { $emergency }.
approved-call = Пожалуйста, позвоните нам сейчас: { $phone }. Хотим поговорить с вами об этом. В экстренном случае звоните { $emergency }.
approved-visit = Мы хотим посмотреть это вместе с вами. Позвоните { $phone }, найдём день. Если хуже, пишите сразу.
approved-tomorrow = Пожалуйста, напишите нам завтра утром, как дела. Если раньше станет хуже, пишите сразу. В экстренном случае звоните { $emergency }.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = Вызвать помощь
offer-urgent_care = В неотложку
offer-today = Прийти сегодня
offer-call = Позвонить нам
offer-visit = Найти день
offer-tomorrow = Написать завтра
offer-send = Отправить
offer-none = Не сейчас
offer-which = Готовые ответы для { $reference }. Они идут на языке: { $language }. Вы сначала видите слова.
offer-look = Для { $reference }, язык: { $language }:
offer-meaning = Это значит: { $words }
offer-chosen = 💬 { $name } для { $reference }:
offer-dropped = Для { $reference } ничего не отправлено.
offer-unsigned = Эти тексты изменены, и ни один специалист их ещё не утвердил. Пожалуйста, ответьте своими словами.
