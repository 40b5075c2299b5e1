### A level made lower by a person, in English. For staff only.

card-lowered = { $name } lowered it from { $level } { $at }: { $reason }
lower-button = Lower the level
lower-which = Which level shall { $reference } have? You are asked for a reason.
lower-chosen = { $reference } to { $level }: I ask you for a reason below.
lower-why = Why is { $reference } less urgent? Reply to this message with your words. The patient does not see them.
lower-done = ✅ { $reference } is { $level } now. You have it, and the patient was promised an answer: please give it in time.
lower-lowest = This is the lowest level of a case. Close it when it is done.
lower-not-yours = { $name } has it: only they or an owner can lower it
