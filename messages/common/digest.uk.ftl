# unreviewed: no clinician who grew up with Ukrainian has read this file.

digest-well = ✅ { $clinic } · минулий день: усе як слід
digest-wrong = ⚠️ { $clinic } · минулий день: погляньте, будь ласка
digest-messages = Повідомлень: { $count }, запізнень немає.
digest-messages-some = Надіслано повідомлень: { $count }.
digest-reports-fine = Повідомлень від пацієнтів: { $count }, відповідати не треба.
digest-reports-answered = Повідомлень від пацієнтів: { $count }, на всі є відповідь (найдовше { $slowest }).
digest-reports-some = Повідомлень від пацієнтів: { $count }; чекають відповіді: { $open }.
digest-minutes = { $minutes } хв
digest-hours = { $hours } год
digest-late-case = { $sign } <b>{ $reference }</b>: відповідь була потрібна { $at }.
digest-late-more = Ще прострочених випадків: { $count }. Див. /cases.
digest-steps-late = Тривог із запізненням понад хвилину: { $count }.
digest-alerts-failed = Повідомлень команді, від яких відмовився Telegram: { $count }.
digest-dropped = Не дійшло повідомлень, і нікого не просили подзвонити: { $count }.
digest-missed = Повідомлень за планом не вийшло вчасно: { $count }.
digest-unplanned = Немає плану для { $references }.
digest-doubled = Сказано двічі: { $references }.
digest-no-group = Групи команди немає: тривоги йдуть кожному особисто. Див. /setup.
digest-unproved = Тривоги можуть не дійти: { $names }.
digest-unsure = Повідомлень, про які невідомо, чи дійшли: { $count }.
digest-late = Повідомлень із запізненням понад хвилину: { $count }.
digest-gap = Ніхто не чергує з { $at }. Відкритих ризиків: { $count }.
