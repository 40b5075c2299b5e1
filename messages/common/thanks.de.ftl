# unreviewed: no clinician who grew up with German has read this file.

thanks-words = danke, danke schön, dankeschön, vielen dank, herzlichen dank, danke sehr, tausend dank, ok danke, okay danke, super danke, alles klar danke, perfekt danke
thanks-passed = ✅ An { $clinic } weitergegeben. Ist etwas neu oder schlimmer, schreiben Sie hier. Im Notfall rufen Sie { $emergency } an.
