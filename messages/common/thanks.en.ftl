### A thank-you after an answer, in English.

# Whole messages that are thanks and nothing else, with commas between them; case and marks do not matter.
thanks-words = thanks, thank you, thank you so much, thank you very much, thanks a lot, many thanks, thanks so much, ok thanks, ok thank you, okay thanks, okay thank you, great thanks, great thank you, perfect thanks, perfect thank you, thx, ty
thanks-passed = ✅ Passed on to { $clinic }. If anything is new or worse, write here. In an emergency call { $emergency }.
