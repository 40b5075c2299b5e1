# unreviewed: no clinician who grew up with German has read this file.
### Topics of a staff group, in German. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = Zum Thema
card-head-in-topic = { $sign } Fall { $reference }: die Karte steht im eigenen Thema
case-in-topic = Die Karte von { $reference } steht im eigenen Thema
topics-no-right = { $clinic }: Ihre Teamgruppe hat Themen, und ich darf keine anlegen. Bitte machen Sie mich zum Administrator, der Themen verwalten darf: dann bekommt jeder Patient eines.
