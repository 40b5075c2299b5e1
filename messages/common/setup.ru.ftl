# unreviewed: no clinician who grew up with Russian has read this file.

setup-already-in = Вы уже в команде { $clinic }. /help покажет, что можно.
setup-owner-in = ✅ Вы владелец <b>{ $clinic }</b>. Вот что готово и чего не хватает:
setup-staff-in = ✅ Вы в команде <b>{ $clinic }</b>.
    /enrol делает код для пациента. Случаи приходят в группу команды: вступите и нажмите там, чтобы взять.
setup-staff-joined = { $name }: теперь в команде { $clinic }.
    Не знаете этого человека? Попросите того, кто ведёт сервер, убрать доступ.

setup-head = <b>{ $clinic }</b>: что готово и чего не хватает
setup-in-private = Отправил в наш личный чат.
setup-group-done = ✅ Группа команды
setup-group-missing = ⏳ Группа команды: добавьте меня кнопкой ниже. Группа должна быть закрытой.
setup-staff-count =
    { $count ->
        [one] 👀 { $count } человек в команде
        [few] 👀 { $count } человека в команде
        [many] 👀 { $count } человек в команде
       *[other] 👀 { $count } человека в команде
    }
setup-approval-done = ✅ { $treatment }: утвердил(а) { $by }, { $date }
setup-approval-missing = ⏳ { $treatment }: тексты должен утвердить специалист. Тот, кто ведёт сервер, пишет: aftercare protocol approve { $name } --clinic { $clinic } --by "NAME"
setup-invite-button = Пригласить коллегу
setup-group-button = Добавить в группу
setup-invite-made = Ссылка ниже.
setup-invite = Отправьте эту ссылку одному коллеге. Она впускает в команду { $clinic }:
setup-invite-link = { $link }

setup-group-how = Этот код для группы команды. Добавьте меня этой кнопкой:
setup-group-hint = Я ещё не знаю этой группы. Её привязывает владелец клиники: отправьте /setup лично @{ $bot } и следуйте кнопке.
setup-group-public = Эта группа открытая, а слова пациентов такими быть не должны. Сделайте её закрытой и попробуйте снова.
setup-group-own = Это уже группа команды { $clinic }.
setup-group-foreign = Эта группа другой клиники. Пожалуйста, возьмите свою.
setup-group-lost = ⏳ { $clinic }: меня больше нет в группе команды
    Владелец добавляет меня снова или в другую группу: кнопка в /setup.
setup-has-group = У { $clinic } уже есть группа команды.
setup-anonymous = Вы здесь анонимны, и я не вижу, кто просит. Выключите «Анонимность» в своих правах и отправьте снова.
setup-bind = Взять эту группу для <b>{ $clinic }</b>?
setup-bind-warning = Все в ней будут читать, что сообщают пациенты.
setup-bind-button = Взять эту группу
setup-bound = ✅ Теперь это группа команды <b>{ $clinic }</b>.
setup-bound-next = Случаи приходят сюда. /enrol делает код, /cases показывает, что открыто, /setup – чего не хватает.

error-owner-only = Это может только владелец клиники.
