# unreviewed: no clinician who grew up with Russian has read this file.

command-rehearse = Прожить курс за три минуты
rehearsal-mark = 🎭 Репетиция · { $line }
rehearsal-head = 🎭 <b>Репетиция</b>
rehearsal-intro = Вы проживаете целый курс в { $clinic } за три минуты: сообщения приходят сюда, случаи – в группу команды.
    На 2-й день всё идёт очень плохо. Коллега берёт случай и не отвечает.
    Это видите только вы и группа, ничего не считается. Жмите любую кнопку, как пациент.
rehearsal-begins = { $name } проживает целый курс за три минуты. Никто не болен, отвечать не нужно; если ответите, { $name } прочтёт.
rehearsal-stop = Закончить репетицию
rehearsal-stopping = Закончится через несколько секунд.
rehearsal-running = Ваша репетиция идёт.
rehearsal-none = Эта репетиция закончена.
rehearsal-which = Какой курс репетируем?
rehearsal-treatment = { $treatment }
rehearsal-colleague = Алекс (статист)
rehearsal-closed = конец репетиции
rehearsal-over = ✅ Это был весь курс, три месяца, с красным случаем по дороге.
    Всё удалено. /rehearse начнёт снова.
rehearsal-stopped = ✅ Закончено. Всё удалено.
rehearsal-ends = Репетиция { $name } закончена.

error-rehearsal-patient = Вы здесь и сами пациент, ваш курс важнее. Пусть репетирует коллега.
