# unreviewed: no clinician who grew up with Ukrainian has read this file.

## What the patient reads, under the name of who sent it.
approved-emergency = Дзвоніть { $emergency } зараз. Не сідайте за кермо. Будьте з кимось поруч.
approved-urgent_care = Будь ласка, зверніться сьогодні до невідкладної допомоги поруч. Не чекайте нас. Якщо стане значно гірше, дзвоніть { $emergency }.
approved-today = Ми хочемо побачити це сьогодні. Зателефонуйте { $phone }, знайдемо час. Якщо стане значно гірше, дзвоніть { $emergency }.
approved-call = Будь ласка, зателефонуйте нам зараз: { $phone }. Хочемо поговорити з вами про це. У екстреному випадку дзвоніть { $emergency }.
approved-visit = Ми хочемо оглянути це разом з вами. Зателефонуйте { $phone }, знайдемо день. Якщо гірше, пишіть одразу.
approved-tomorrow = Будь ласка, напишіть нам завтра вранці, як справи. Якщо раніше стане гірше, пишіть одразу. У екстреному випадку дзвоніть { $emergency }.

## Their names on a button, and what staff read, 20 characters at most.
offer-emergency = Викликати допомогу
offer-urgent_care = До невідкладної
offer-today = Прийти сьогодні
offer-call = Подзвонити нам
offer-visit = Знайти день
offer-tomorrow = Написати завтра
offer-send = Надіслати
offer-none = Не зараз
offer-which = Готові відповіді для { $reference }. Вони йдуть мовою: { $language }. Ви спершу бачите слова.
offer-look = Для { $reference }, мова: { $language }:
offer-meaning = Це означає: { $words }
offer-chosen = 💬 { $name } для { $reference }:
offer-dropped = Для { $reference } нічого не надіслано.
offer-unsigned = Ці тексти змінено, і жоден фахівець їх ще не затвердив. Будь ласка, дайте відповідь своїми словами.
