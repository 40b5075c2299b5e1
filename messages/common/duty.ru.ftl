# unreviewed: no clinician who grew up with Russian has read this file.

staff-name = { $name }
moment-until-clock = до { $clock }
moment-until-day = до момента: { $day }

## /duty.
duty-head = { $clinic } · дежурство
duty-now = 👀 Сейчас: { $names } { $until }
duty-now-nobody = ⏳ Сейчас: никого. Тревоги идут всем.
duty-now-open = 👀 Сейчас: все, как во все рабочие часы
duty-day = <b>{ $day }</b>: { $shifts }
duty-day-nobody = <b>{ $day }</b>: никого
duty-shift = { $name } { $start }–{ $end }
duty-unplanned = Никто ещё не взял дежурство. В рабочие часы тревоги идут всем.
duty-promise = Ответ обещаем только пока кто-то дежурит, { $until }.
duty-unproved = ⚠️ Тревоги могут не дойти: { $names }.
duty-take-now = Дежурю сейчас
duty-end = Закончить дежурство
duty-plan = План на неделю
duty-give = Передать
duty-hours = Рабочие часы
duty-in-private = Это в нашем личном чате.
duty-taken = ✅ Вы дежурите { $until }
duty-ended = Ваше дежурство закончено.
duty-ended-nobody = Ваше дежурство закончено. Сейчас никто не дежурит.
duty-not-on = Вы сейчас не дежурите.

## The week, in private.
duty-plan-head = { $clinic } · ваше дежурство. Какой день?
duty-plan-day = { $clinic } · { $day }. Нажмите, что берёте.
duty-day-button = { $weekday } { $date }
duty-portion-free = ☐ { $start }–{ $end }
duty-portion-mine = ☑ { $start }–{ $end }
duty-back = Назад
duty-weekday-1 = Пн
duty-weekday-2 = Вт
duty-weekday-3 = Ср
duty-weekday-4 = Чт
duty-weekday-5 = Пт
duty-weekday-6 = Сб
duty-weekday-7 = Вс

## Handing over.
duty-give-none = У вас нет дежурства, чтобы передать.
duty-give-nobody = Коллег пока нет. Владелец приглашает через /setup.
duty-give-who = { $clinic } · передать { $span }. Кому?
duty-give-name = { $name }
duty-span = { $start }–{ $end }
duty-asked = Спросили: { $name }. До согласия дежурство ваше.
duty-ask = { $clinic } · { $name } просит вас взять дежурство, { $span }.
duty-accept = Я возьму
duty-decline = Не могу
duty-accepted = ✅ Вы дежурите, { $span }.
duty-accepted-by = ✅ { $name } берёт ваше дежурство, { $span }.
duty-group-changed = Дежурство, { $span }: { $name }
duty-declined = Спасибо. { $name } знает.
duty-declined-by = ⏳ { $name } не может взять ваше дежурство, { $span }. Оно остаётся вашим.
duty-gone = Это дежурство прошло или сменило человека.

## Gaps.
gap-head = ⏳ { $clinic } · никто не дежурит { $span }
gap-risks =
    { $red ->
        [0] { $early ->
            [one] Тогда { $early } пациент будет в первых днях.
            [few] Тогда { $early } пациента будут в первых днях.
            [many] Тогда { $early } пациентов будут в первых днях.
           *[other] Тогда { $early } пациента будут в первых днях.
        }
        [one] Открыт { $red } красный случай, в первых днях: { $early }.
        [few] Открыто { $red } красных случая, в первых днях: { $early }.
        [many] Открыто { $red } красных случаев, в первых днях: { $early }.
       *[other] Открыто { $red } красного случая, в первых днях: { $early }.
    }
gap-ask = Кто может взять?
gap-take = Я возьму

## Staffed hours, for the owner.
hours-head = { $clinic } · рабочие часы
hours-line = { $days }: { $times }
hours-days = { $first }–{ $last }
hours-closed = Закрыто: { $dates }
hours-never-closed = Праздники не указаны.
hours-digest = Сводка дня в { $at }
hours-why = По этим часам обещаем ответы.
hours-change = Изменить часы
hours-holidays = Праздники
hours-digest-button = Время сводки
hours-ask = Напишите часы, например:
    { $example }
hours-example = Пн-Пт 09:00-13:00 14:00-18:00, Сб 10:00-14:00
hours-wrong = Не могу прочесть. Напишите так:
    { $example }
hours-kept = ✅ Сохранено. Действует сразу.
hours-holidays-ask = В какие дни никого нет? Напишите даты, например:
    { $example }
    Они заменят указанные раньше.
hours-holidays-none = Без праздников
hours-leave = Оставить так
hours-left = Ничего не изменено.
hours-digest-ask = Когда присылать сводку дня?
hours-time = { $at }

## A test of the way to somebody.
test-ping = { $clinic } · проверка
    Пожалуйста, нажмите кнопку, чтобы мы знали, что тревоги доходят до вас.
test-button = Дошло
test-first = Нажмите кнопку ниже, чтобы мы знали, что тревоги доходят до вас.
test-thanks = ✅ Тревоги доходят до вас.
test-done = ✅ { $clinic } · тревоги доходят до вас.
setup-proved = ✅ Тревоги доходят до всех
setup-unproved = ⏳ Тревоги могут не дойти: { $names }. Попросите открыть наш чат и нажать проверку.
test-again = Отправить проверки
test-sent = Отправлено: { $names }.
setup-too-few =
    { $count ->
        [0] ⏳ Для новых кодов двое должны нажать кнопку в своей проверке. Пока: никто
       *[other] ⏳ Для новых кодов двое должны нажать кнопку в своей проверке. Пока: один человек
    }
setup-no-hours = ⏳ Для новых кодов нужны рабочие часы: задайте их кнопкой ниже
error-too-few-reached =
    { $count ->
        [0] Сейчас новых кодов нет: тревоги должны доходить до двоих, а проверку не нажал никто.
       *[other] Сейчас новых кодов нет: тревоги должны доходить до двоих, а проверку нажал только один.
    } Владелец приглашает коллегу в /setup; каждый нажимает проверку в нашем чате.
error-no-hours = Сейчас новых кодов нет: не заданы рабочие часы. Владелец задаёт их в /setup.
codes-held = ⏳ { $clinic }: новых кодов пока нет. У кого код уже есть, тот может присоединиться.
codes-again = ✅ { $clinic }: новые коды снова можно делать.

## Alerts under a card.
page-duty = { $sign } { $reference }: никто не взял { $since }. Вы дежурите: пожалуйста, возьмите сейчас.
page-everyone-duty = { $sign } { $level } · случай { $reference }: просим всех. Дежурят: { $names }. Пожалуйста, возьмите сейчас.

## The patient's status line when nobody is on duty.
status-no-duty = Сейчас никто не дежурит. Снова на месте { $opens }. Не ждите нас: звоните { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-duty-ends = Возможно, ответим только { $by }. Не ждите нас: звоните { $phone }. Если не отвечаем, обратитесь сегодня в неотложную помощь. В экстренном случае звоните { $emergency }.
status-no-duty-routine = Сейчас никто не дежурит. Снова на месте { $opens }, ответят { $by }. Если хуже, напишите. В экстренном случае: { $emergency }.

command-duty = Кто дежурит
