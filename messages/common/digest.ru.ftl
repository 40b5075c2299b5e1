# unreviewed: no clinician who grew up with Russian has read this file.

digest-well = ✅ { $clinic } · прошлый день: всё как надо
digest-wrong = ⚠️ { $clinic } · прошлый день: посмотрите, пожалуйста
digest-messages = Сообщений: { $count }, опозданий нет.
digest-messages-some = Отправлено сообщений: { $count }.
digest-reports-fine = Сообщений от пациентов: { $count }, отвечать не нужно.
digest-reports-answered = Сообщений от пациентов: { $count }, на все отвечено (дольше всего { $slowest }).
digest-reports-some = Сообщений от пациентов: { $count }; ждут ответа: { $open }.
digest-minutes = { $minutes } мин
digest-hours = { $hours } ч
digest-late-case = { $sign } <b>{ $reference }</b>: ответ был нужен { $at }.
digest-late-more = Ещё просроченных случаев: { $count }. См. /cases.
digest-steps-late = Тревог с опозданием больше минуты: { $count }.
digest-alerts-failed = Сообщений команде, от которых отказался Telegram: { $count }.
digest-dropped = Не дошло сообщений, и никого не просили позвонить: { $count }.
digest-missed = Сообщений по плану не вышло вовремя: { $count }.
digest-unplanned = Нет плана для { $references }.
digest-doubled = Сказано дважды: { $references }.
digest-no-group = Группы команды нет: тревоги идут каждому лично. См. /setup.
digest-unproved = Тревоги могут не дойти: { $names }.
digest-unsure = Сообщений, о которых неизвестно, дошли ли: { $count }.
digest-late = Сообщений с опозданием больше минуты: { $count }.
digest-gap = Никто не дежурит с { $at }. Открытых рисков: { $count }.
