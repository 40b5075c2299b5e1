# unreviewed: no clinician who grew up with Ukrainian has read this file.

command-stats = Як ми відповідаємо, у цифрах
stats-caption = <b>{ $clinic }</b>: як ми відповідаємо
stats-file = <b>{ $clinic }</b>: цифри таблицею. Час у хвилинах.
stats-table = Таблицею
stats-head = { $clinic }
stats-about = Останніх тижнів: { $weeks }

stats-percent = { $percent } %
stats-nothing = –
stats-minutes = { $minutes } хв
stats-hours = { $hours } год { $minutes } хв
stats-days = { $days } д { $hours } год
stats-answered = випадків, де відповіла людина ({ $answered } з { $opened })
stats-half = половина відповідей прийшла за цей час
stats-nine-tenths = дев'ять із десяти прийшли за цей час
stats-slowest = найповільніша відповідь

stats-weeks = Випадки за тижнем початку
stats-week = { $day }.{ $month }
stats-in-time = вчасно
stats-late = пізно
stats-waiting = не закриті

stats-levels = Наскільки серйозно
stats-reports = Усі повідомлення
stats-patients = { $treatment }: пацієнти за найсерйознішим

stats-column-opened = Відкрито випадків
stats-column-answered = Відповіла людина
stats-column-half = Перша відповідь: половина за (хв)
stats-column-nine-tenths = Перша відповідь: дев'ять із десяти за (хв)
stats-column-slowest = Перша відповідь: найповільніша (хв)
stats-column-week-opened = Відкрито випадків за тиждень з
stats-column-week-late = З них пізно, за тиждень з
stats-column-week-waiting = З них не закриті, за тиждень з
