# unreviewed: no clinician who grew up with Ukrainian has read this file.

today-head = { $clinic } · день { $day }
today-head-later = { $clinic }: догляд після процедури
today-next = ⏳ Наступне повідомлення: { $time }
today-case = 👀 Ваше повідомлення в нас: { $clinic }.
today-held = ⏳ Поради почекають, доки клініка вам не відповість.
today-paused = ⏳ Пауза. Нічого не прийде, поки ви не продовжите.
today-stopped = Ви зупинили поради та опитування. /resume почне знову.
today-over = Ваш план закінчено. Писати нам можна й далі.
today-older = { $clinic }: найновіша картка нижче.
today-question = Маю запитання
today-plan = Мій план
today-messages = Мої повідомлення
