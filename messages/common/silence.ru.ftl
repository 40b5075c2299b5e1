# unreviewed: no clinician who grew up with Russian has read this file.

nudge-ask = Как кожа сегодня? Хватит одного нажатия.
nudge-worse = Если что-то тревожит, пишите всегда. В экстренном случае звоните { $emergency }.

card-silent = <b>Нет вестей.</b> Пожалуйста, позвоните пациенту.
page-silent = { $sign } { $reference }: нет ответа на опрос. Пожалуйста, позвоните пациенту.
page-silent-after = { $sign } { $reference }: после ответа ({ $name }) от пациента ни слова. Позвоните или закройте случай.

unheard-head =
    { $count ->
        [one] Нет вестей: { $count } пациент
        [few] Нет вестей: { $count } пациента, худший первым
        [many] Нет вестей: { $count } пациентов, худший первым
       *[other] Нет вестей: { $count } пациента, худший первым
    }
unheard-none = ✅ Вести есть от всех.
unheard-line = <b>{ $reference }</b> · день { $day } · молчит { $since }
unheard-last = последнее: { $level }
unheard-flags =
    { $count ->
        [one] { $count } риск
        [few] { $count } риска
        [many] { $count } рисков
       *[other] { $count } риска
    }
unheard-more = и ещё { $count }
unheard-button = Нет вестей
cases-unheard = Нет вестей: { $references }
