# unreviewed: no clinician who grew up with Ukrainian has read this file.

ask-head = { $clinic }
ask-what = Що ви хочете дізнатися? Натисніть або напишіть кількома словами.
ask-answer-head = { $clinic } · день { $day }
ask-topic = <b>{ $topic }</b>
ask-strictest = У вас дві процедури. Це суворіша відповідь.
ask-more = Ще запитання
ask-others = Інші запитання
ask-clinic = Спитати клініку
ask-thanks = Дякую
ask-done = ✅ Питайте завжди: натисніть «Мене щось турбує» або просто напишіть.
ask-clinic-how = Напишіть запитання зараз або надішліть фото. Людина в { $clinic } прочитає.
