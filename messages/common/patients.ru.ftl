# unreviewed: no clinician who grew up with Russian has read this file.

patients-none = Пациентов пока нет. /enrol делает код.
patients-head =
    { $count ->
        [one] { $count } пациент
        [few] { $count } пациента, новые первыми
        [many] { $count } пациентов, новые первыми
       *[other] { $count } пациента, новые первыми
    }
patients-found =
    { $count ->
        [one] { $count } пациент
        [few] { $count } пациента
        [many] { $count } пациентов
       *[other] { $count } пациента
    }
patients-unknown = Никого не нахожу. Возьмите псевдоним (A17) или номер вашей клиники.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17 или ваш номер после команды найдёт одного.
patients-more = Ещё
patients-earlier = Назад

patient-head-own = Карта пациента { $reference } · ваш номер { $own }
patient-next = ⏳ Следующее сообщение: { $time }
patient-case = { $sign } Открытый случай { $reference } ({ $level })
patient-other = Другой сеанс: { $reference }, { $treatment }, { $session }
patient-paused = пауза
patient-stopped = остановлено
patient-superseded = заменён новым сеансом
patient-finished = завершено
patient-plan = План
patient-pause = Пауза
patient-resume = Продолжить
patient-stop = Остановить план
patient-stop-ask = Остановить советы и опросы для { $reference }? То, что сообщит пациент, по-прежнему дойдёт до вас.
patient-stop-sure = Да, остановить
patient-told-paused = { $clinic }: мы поставили советы и опросы на паузу. Писать сюда можно в любой час. /resume начнёт снова.
patient-told-resumed = { $clinic }: советы и опросы продолжаются.
patient-told-stopped = { $clinic }: мы остановили советы и опросы. Если что-то тревожит, пишите сюда в любой час или звоните { $phone }. В экстренном случае звоните { $emergency }. /resume начнёт снова.
patient-own = Ваш номер
patient-open-case = Открыть случай

patient-risks = Риски
risks-head = { $reference } · риски
risks-how = Нажмите, что неверно: ☐ нет, ☑ да, ? не точно. Учитывается со следующего сообщения; открытый случай сохраняет уровень. Каждое нажатие хранится с вашим именем.

own-ask = Какой номер у { $reference } в вашей клинике? Ответьте на это сообщение. Только номер, никогда не имя.
own-kept = ✅ { $reference }: ваш номер { $own }
error-own-reference = Пожалуйста, номер из вашей системы: буквы и цифры, хотя бы одна цифра, не больше 20. Никогда не имя.
error-no-such-patient = Этого пациента здесь больше нет.

command-patients = Пациенты и их карты
