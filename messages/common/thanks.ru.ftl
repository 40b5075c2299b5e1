# unreviewed: no clinician who grew up with Russian has read this file.

thanks-words = спасибо, большое спасибо, спасибо большое, благодарю, ок спасибо, окей спасибо, хорошо спасибо, отлично спасибо, понятно спасибо, спс
thanks-passed = ✅ Передано: { $clinic }. Если что-то новое или хуже, пишите сюда. В экстренном случае звоните { $emergency }.
