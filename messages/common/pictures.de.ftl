# unreviewed: no clinician who grew up with German has read this file.

## The card a patient takes along from the desk.
code-print = Karte drucken
code-card-head = { $clinic }
code-card-how = Ihre Nachsorge in Telegram: richten Sie die Handykamera auf das Quadrat. Oder suchen Sie @{ $bot } und senden Sie den Code.
code-card-file = Die Karte zum Drucken. Sie öffnet den Plan einer Person, geben Sie sie nur dieser Person.

## The plan as a picture.
plan-picture-button = Als Bild
plan-picture-head = { $clinic }
plan-picture-caption = <b>{ $clinic }</b>: Ihr Plan als Bild
plan-picture-day = Tag { $day }
plan-picture-at = { $time }
plan-picture-here = Sie sind hier: heute, Tag { $day }

## A chart of what was reported.
chart-button = Verlauf
chart-mine-button = Meine Tage als Bild
chart-caption = <b>{ $name }</b>: was gemeldet wurde, nach Tagen
chart-head = { $name }
chart-about =
    { $reports ->
        [1] { $treatment } · 1 Bericht
       *[other] { $treatment } · { $reports } Berichte
    }
chart-pain = Schmerz, 0 bis 10
chart-signs = Stärkstes Zeichen
chart-none = Nichts
chart-day = Tag
chart-empty = Noch gibt es nichts zu zeichnen: kein Bericht kam an.
picture-dark = Dunkel
picture-light = Hell
