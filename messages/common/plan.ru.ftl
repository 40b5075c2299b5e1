# unreviewed: no clinician who grew up with Russian has read this file.

plan-head = <b>{ $clinic }</b>: ваш план
plan-treatment = { $treatment }
plan-came = ✅ { $time } · день { $day }
plan-comes = ⏳ { $time } · день { $day } · { $kind }
plan-waits = ждёт
plan-advice = совет
plan-check-in = опрос
plan-photo = фото
plan-paused = Всё это ждёт, пока вы не продолжите.
plan-over = Больше ничего не намечено. Писать нам можно и дальше.
plan-why-button = Почему такой совет?
plan-why-version = { $treatment }: версия { $version } плана клиники
plan-why-by = Прочёл и утвердил: { $by }, { $date }.
plan-why-changed = { $treatment }: тексты изменены, и их читают снова. Если есть сомнения, звоните: { $phone }.
plan-none = Здесь у меня нет для вас плана. Клиника даёт для него код или ссылку.
