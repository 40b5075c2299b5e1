# unreviewed: no clinician who grew up with Ukrainian has read this file.

thanks-words = дякую, дуже дякую, щиро дякую, спасибі, велике дякую, ок дякую, окей дякую, добре дякую, чудово дякую, зрозуміло дякую
thanks-passed = ✅ Передано: { $clinic }. Якщо щось нове або гірше, пишіть сюди. У екстреному випадку дзвоніть { $emergency }.
