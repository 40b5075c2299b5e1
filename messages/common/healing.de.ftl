# unreviewed: no clinician who grew up with German has read this file.

healing-add = Foto hinzufügen
healing-head = { $clinic } · Tag { $day }: ein Foto zum Vergleichen
healing-how = Machen Sie es am Fenster bei Tageslicht, ohne Blitz, etwa 30 cm entfernt. Zeigen Sie die ganze behandelte Stelle, jedes Mal vom selben Platz. Dann senden Sie es hier.
    Ihre Klinik sieht es an wie jedes Foto. Ich prüfe nur Licht, Größe und wie das Handy gehalten war, nie Ihre Haut.
healing-same = Halten Sie das Handy wie an Tag { $day }, so wie im Bild.
healing-distance = 30 cm
healing-later = Jetzt nicht
healing-fine = ✅ Das passt.
healing-kept = ✅ { $clinic }: Ihr Foto von Tag { $day } ist gespeichert, zum Vergleich mit den anderen.
healing-dark = { $clinic } hat Ihr Foto. Es hat sehr wenig Licht, das Vergleichen ist schwer. Noch einmal am Fenster?
healing-small = { $clinic } hat Ihr Foto. Es ist sehr klein, das Vergleichen ist schwer. Noch einmal mit der Handykamera?
healing-blurred = { $clinic } hat Ihr Foto. Es ist unscharf, das Vergleichen ist schwer. Ruhig halten und noch einmal?
healing-turned = { $clinic } hat Ihr Foto. Das Handy war anders gedreht als an Tag { $day }, das Vergleichen ist schwer. Drehen und noch einmal?
healing-again = Noch einmal
healing-keep = Dieses behalten

## For staff.
healing-photos = Fotos
healing-none = Von dieser Person gibt es noch keine Heilungsfotos.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: Fotos nebeneinander
healing-day = Tag { $day } · { $date }
