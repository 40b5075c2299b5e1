# unreviewed: no clinician who grew up with Ukrainian has read this file.

command-rehearse = Прожити курс за три хвилини
rehearsal-mark = 🎭 Репетиція · { $line }
rehearsal-head = 🎭 <b>Репетиція</b>
rehearsal-intro = Ви проживаєте цілий курс у { $clinic } за три хвилини: повідомлення приходять сюди, випадки – у групу команди.
    На 2-й день усе йде дуже погано. Колега бере випадок і не відповідає.
    Це бачите лише ви і група, нічого не рахується. Тисніть будь-яку кнопку, як пацієнт.
rehearsal-begins = { $name } проживає цілий курс за три хвилини. Ніхто не хворий, відповідати не треба; якщо відповісте, { $name } прочитає.
rehearsal-stop = Закінчити репетицію
rehearsal-stopping = Закінчиться за кілька секунд.
rehearsal-running = Ваша репетиція триває.
rehearsal-none = Цю репетицію закінчено.
rehearsal-which = Який курс репетируємо?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Алекс (статист)
rehearsal-closed = кінець репетиції
rehearsal-over = ✅ Це був увесь курс, три місяці, з червоним випадком по дорозі.
    Усе видалено. /rehearse почне знову.
rehearsal-stopped = ✅ Закінчено. Усе видалено.
rehearsal-ends = Репетицію { $name } закінчено.

error-rehearsal-patient = Ви тут і самі пацієнт, ваш курс важливіший. Хай репетирує колега.
