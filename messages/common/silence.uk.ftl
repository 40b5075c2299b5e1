# unreviewed: no clinician who grew up with Ukrainian has read this file.

nudge-ask = Як шкіра сьогодні? Досить одного натискання.
nudge-worse = Якщо щось турбує, пишіть завжди. У екстреному випадку дзвоніть { $emergency }.

card-silent = <b>Немає звісток.</b> Будь ласка, зателефонуйте пацієнту.
page-silent = { $sign } { $reference }: немає відповіді на опитування. Будь ласка, зателефонуйте пацієнту.
page-silent-after = { $sign } { $reference }: після відповіді ({ $name }) від пацієнта ні слова. Зателефонуйте або закрийте випадок.

unheard-head =
    { $count ->
        [one] Немає звісток: { $count } пацієнт
        [few] Немає звісток: { $count } пацієнти, найгірший перший
        [many] Немає звісток: { $count } пацієнтів, найгірший перший
       *[other] Немає звісток: { $count } пацієнта, найгірший перший
    }
unheard-none = ✅ Звістки є від усіх.
unheard-line = <b>{ $reference }</b> · день { $day } · мовчить { $since }
unheard-last = останнє: { $level }
unheard-flags =
    { $count ->
        [one] { $count } ризик
        [few] { $count } ризики
        [many] { $count } ризиків
       *[other] { $count } ризику
    }
unheard-more = і ще { $count }
unheard-button = Немає звісток
cases-unheard = Немає звісток: { $references }
