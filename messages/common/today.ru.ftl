# unreviewed: no clinician who grew up with Russian has read this file.

today-head = { $clinic } · день { $day }
today-head-later = { $clinic }: уход после процедуры
today-next = ⏳ Следующее сообщение: { $time }
today-case = 👀 Ваше сообщение у нас: { $clinic }.
today-held = ⏳ Советы подождут, пока клиника вам не ответит.
today-paused = ⏳ Пауза. Ничего не придёт, пока вы не продолжите.
today-stopped = Вы остановили советы и опросы. /resume начнёт снова.
today-over = Ваш план закончен. Писать нам можно и дальше.
today-older = { $clinic }: самая новая карточка ниже.
today-question = У меня вопрос
today-plan = Мой план
today-messages = Мои сообщения
