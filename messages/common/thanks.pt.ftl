# unreviewed: no clinician who grew up with Portuguese has read this file.

thanks-words = obrigado, obrigada, muito obrigado, muito obrigada, valeu, brigado, brigada, ok obrigado, ok obrigada, perfeito obrigado, perfeito obrigada, mil obrigados
thanks-passed = ✅ Repassado a { $clinic }. Se houver algo novo ou pior, escreva aqui. Em emergência, ligue para { $emergency }.
