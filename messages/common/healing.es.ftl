### Fotos de la curación: se piden algunos días y el equipo las compara. En español.

healing-add = Añadir una foto
healing-head = { $clinic } · día { $day }: una foto para comparar
healing-how = Hazla junto a una ventana con luz de día, sin flash, a unos 30 cm. Que se vea toda la zona tratada, siempre desde el mismo sitio. Luego envíala aquí.
    Tu clínica la mira como cualquier foto que envías. Yo solo compruebo luz, tamaño y cómo estaba el móvil, nunca tu piel.
healing-same = Sujeta el móvil como el día { $day }, como en el dibujo.
healing-distance = 30 cm
healing-later = Ahora no
healing-fine = ✅ De acuerdo.
healing-kept = ✅ { $clinic }: tu foto del día { $day } queda guardada para compararla con las demás.
healing-dark = { $clinic } tiene tu foto. Hay muy poca luz, así que es difícil compararla. ¿La repites junto a una ventana?
healing-small = { $clinic } tiene tu foto. Es muy pequeña, así que es difícil compararla. ¿La repites con la cámara del móvil?
healing-blurred = { $clinic } tiene tu foto. Está borrosa, así que es difícil compararla. ¿La repites sin mover el móvil?
healing-turned = { $clinic } tiene tu foto. El móvil estaba girado respecto al día { $day }, así que es difícil compararla. ¿Lo giras y la repites?
healing-again = Repetirla
healing-keep = Dejar esta

## Para el equipo.
healing-photos = Fotos
healing-none = Todavía no hay fotos de la curación de este paciente.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: las fotos, una junto a otra
healing-day = Día { $day } · { $date }
