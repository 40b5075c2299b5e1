# Revisiones, avisos y palabras libres. Todavía no revisado por un profesional sanitario hispanohablante.

report-head = { $clinic }
report-ask-menu = Te escucho. ¿Qué pasa?
report-or-write = También puedes escribirlo aquí, o mandar una foto o un audio.
report-ask-which = ¿Cuál de estas cosas es?
report-ask-trend = Comparada con ayer, tu piel está
report-ask-symptoms = ¿Tienes algo de esto? Toca todo lo que tengas.
report-ask-pain = ¿Cuánto duele ahora? 0 es nada, 10 es lo peor que puedes imaginar.
report-ask-follow-up = ¿Pasa además algo de esto? Toca todo lo que pase.
report-anchor = <b>{ $severity }</b>: { $means }
report-number = { $n }
report-none = Nada de esto
report-next = Seguir
report-back = ← Volver
report-later = Ahora no
report-not-sure = No sé decirlo
report-send = Enviar a la clínica
report-confirm = ¿Está bien así? Entonces envíalo.
report-photo-how = Antes puedes añadir una foto: luz de día, sin flash, a unos 30 cm. O escribir unas palabras.
tick-on = ☑ { $label }
tick-off = ☐ { $label }

report-seen = { $symptom } ({ $severity })
report-pain-said = dolor { $pain } de 10
report-nothing = nada que contar
report-said = ✅ Nos has dicho: { $answers }
report-clinic-sees = Tu clínica puede verlo.
report-if-worse = Si empeora, dínoslo: toca «Algo me preocupa» o escríbelo.
report-sent-so-far = He enviado lo que me has contado hasta ahora.
report-not-now = De acuerdo. «Algo me preocupa» está siempre ahí para ti.
report-over = Este formulario ya terminó.
report-moved-on = Responde a la pregunta más nueva, por favor.
checkin-seen = ✅ Entendido
checkin-said = ✅ { $answer }
checkin-answered = Esto ya lo has respondido.

said-mild = un poco
said-moderate = bastante
said-severe = mucho
said-better = mejor
said-same = igual
said-worse = peor

follow-up-near_eye = Está cerca del ojo
follow-up-with_fever = Fiebre o tiritona
follow-up-fast_breathing = Jadeo/pulso rápido
follow-up-blotchy = Manchas, palidez
follow-up-confused = Confusión o sueño
follow-up-no_urine = Sin orinar hoy
follow-up-sight_changed = Veo distinto
follow-up-vomiting = Vómitos
follow-up-tight_throat = Garganta cerrada
follow-up-eye_pain = Mucho dolor de ojo
follow-up-eye_shut = No puedo abrirlo
follow-up-painful_colour = Azul/negro y duele
follow-up-soaking = A chorro o empapa

words-in-form = Tus palabras llegaron a { $clinic }. Sigue con la pregunta de arriba, por favor.
words-passed-on = ✅ Enviado a { $clinic }.

soon-ask = Si te cuesta respirar o se te hinchan los labios o la lengua: llama ya al { $emergency }.
    ¿Cuándo nos necesitas?
soon-now = Necesito ayuda ya
soon-today = Hoy
soon-wait = Puede esperar
soon-now-said = He avisado a { $clinic } de que necesitas ayuda ya.
soon-today-said = { $clinic } sabe que te gustaría una respuesta hoy.
soon-wait-said = { $clinic } sabe que puede esperar. Lo lee una persona igualmente.

confirm-yes = Sí, ahora
confirm-no = No
confirm-emergency = Si es así, llama ya al { $emergency }. No esperes respuesta aquí.
confirm-no-said = Gracias. Tus palabras llegaron a { $clinic } de todos modos y las lee una persona.
confirm-yes-said = He avisado a { $clinic }.
confirm-breathing = Solo para asegurarme: ¿te cuesta respirar ahora?
confirm-face_swell = Solo para asegurarme: ¿se te hinchan ahora la cara, los labios, la lengua o la garganta?
confirm-collapse = Solo para asegurarme: ¿te acabas de desmayar?
confirm-seizure = Solo para asegurarme: ¿acabas de tener convulsiones?
confirm-vision = Solo para asegurarme: ¿te ha cambiado la vista ahora?
confirm-anaphylaxis = Solo para asegurarme: ¿tienes ahora una reacción alérgica grave?
confirm-chest = Solo para asegurarme: ¿te duele el pecho ahora?
confirm-confusion = Solo para asegurarme: ¿sientes confusión o se te cae la cara ahora?
confirm-skin_death = Solo para asegurarme: ¿se te ha puesto la piel negra, azul, gris o blanca, con dolor?
confirm-self_harm = Solo para asegurarme: ¿piensas ahora en hacerte daño?
confirm-numbing_tox = Solo para asegurarme: ¿te pitan los oídos, notas sabor a metal, temblores o el corazón muy rápido ahora?
confirm-heavy_bleeding = Solo para asegurarme: ¿sale sangre a chorro o empapa un paño ahora?
confirm-help = Solo para asegurarme: ¿necesitas una ambulancia ahora?
confirm-fever = Solo para asegurarme: ¿tienes fiebre ahora?
confirm-pus = Solo para asegurarme: ¿ves pus o costra amarilla ahora?
confirm-spreading = Solo para asegurarme: ¿se extiende o se calienta ahora?
confirm-pain = Solo para asegurarme: ¿es muy fuerte el dolor ahora?
confirm-hives = Solo para asegurarme: ¿tienes ronchas o un sarpullido nuevo ahora?
confirm-bleeding = Solo para asegurarme: ¿sangra ahora?
confirm-blisters = Solo para asegurarme: ¿tienes ampollas ahora?
confirm-cold_sore = Solo para asegurarme: ¿tienes un herpes labial ahora?
confirm-eye = Solo para asegurarme: ¿te molesta el ojo ahora?

emergency-call = <b>Llama ya al { $emergency }.</b>
emergency-call-crisis = <b>Llama ya al { $emergency } o a un teléfono de crisis.</b> Tú importas.
emergency-say = Di: «Me hicieron un tratamiento de la piel { $when } y tengo: { $symptoms }.»
emergency-say-words = Di: «Me hicieron un tratamiento de la piel { $when }», y lo que has escrito: «{ $words }»
emergency-stay = No conduzcas. Quédate con alguien.
emergency-told = Hemos avisado a la clínica.
emergency-called = Ya he llamado
emergency-called-said = ✅ Has dicho que ya has llamado.
emergency-called-noted = Bien. Quédate con alguien hasta que llegue la ayuda.
emergency-stranger = <b>Llama ya al número de emergencias de tu zona</b> (el 112 o el 911 funcionan desde muchos móviles).
