# unreviewed: no clinician who grew up with Ukrainian has read this file.

patients-none = Пацієнтів поки немає. /enrol робить код.
patients-head =
    { $count ->
        [one] { $count } пацієнт
        [few] { $count } пацієнти, нові першими
        [many] { $count } пацієнтів, нові першими
       *[other] { $count } пацієнта, нові першими
    }
patients-found =
    { $count ->
        [one] { $count } пацієнт
        [few] { $count } пацієнти
        [many] { $count } пацієнтів
       *[other] { $count } пацієнта
    }
patients-unknown = Нікого не знаходжу. Візьміть псевдонім (A17) або номер вашої клініки.
patients-line = <b>{ $reference }</b> · { $about }
patients-how = /patients A17 або ваш номер після команди знайде одного.
patients-more = Ще
patients-earlier = Назад

patient-head-own = Картка пацієнта { $reference } · ваш номер { $own }
patient-next = ⏳ Наступне повідомлення: { $time }
patient-case = { $sign } Відкритий випадок { $reference } ({ $level })
patient-other = Інший сеанс: { $reference }, { $treatment }, { $session }
patient-paused = пауза
patient-stopped = зупинено
patient-superseded = замінено новішим сеансом
patient-finished = завершено
patient-plan = План
patient-pause = Пауза
patient-resume = Продовжити
patient-stop = Зупинити план
patient-stop-ask = Зупинити поради та опитування для { $reference }? Те, що повідомить пацієнт, і далі дійде до вас.
patient-stop-sure = Так, зупинити
patient-told-paused = { $clinic }: ми поставили поради та опитування на паузу. Писати сюди можна будь-якої години. /resume почне знову.
patient-told-resumed = { $clinic }: поради та опитування тривають.
patient-told-stopped = { $clinic }: ми зупинили поради та опитування. Якщо щось турбує, пишіть сюди будь-якої години або дзвоніть { $phone }. У екстреному випадку дзвоніть { $emergency }. /resume почне знову.
patient-own = Ваш номер
patient-open-case = Відкрити випадок

patient-risks = Ризики
risks-head = { $reference } · ризики
risks-how = Натисніть, що неправильно: ☐ ні, ☑ так, ? не точно. Враховується з наступного повідомлення; відкритий випадок зберігає рівень. Кожне натискання зберігається з вашим іменем.

own-ask = Який номер у { $reference } у вашій клініці? Дайте відповідь на це повідомлення. Лише номер, ніколи не ім'я.
own-kept = ✅ { $reference }: ваш номер { $own }
error-own-reference = Будь ласка, номер із вашої системи: літери й цифри, хоча б одна цифра, не більше 20. Ніколи не ім'я.
error-no-such-patient = Цього пацієнта тут більше немає.

command-patients = Пацієнти та їхні картки
