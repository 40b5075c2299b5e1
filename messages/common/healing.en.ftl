### Healing photos: asked for on a few days, compared side by side by staff. In English.

healing-add = Add a photo
healing-head = { $clinic } · day { $day }: a photo to compare
healing-how = Take it by a window in daylight, with no flash, about 30 cm away. Show the whole treated area, from the same place each time. Then send it here.
    Your clinic looks at it as at any photo you send. I check only light, size and how the phone was held, never your skin.
healing-same = Hold the phone as on day { $day }, as the picture shows.
healing-distance = 30 cm
healing-later = Not now
healing-fine = ✅ That is fine.
healing-kept = ✅ { $clinic }: your photo of day { $day } is kept, to be compared with the others.
healing-dark = { $clinic } has your photo. There is very little light in it, so it is hard to compare. Try again by a window?
healing-small = { $clinic } has your photo. It is very small, so it is hard to compare. Try again with the camera of your phone?
healing-blurred = { $clinic } has your photo. It is blurred, so it is hard to compare. Hold still and try again?
healing-turned = { $clinic } has your photo. The phone was held the other way than on day { $day }, so it is hard to compare. Turn it and try again?
healing-again = Try again
healing-keep = Keep this one

## For staff.
healing-photos = Photos
healing-none = There are no healing photos of this patient yet.
healing-sheet = { $reference }
healing-caption = <b>{ $reference }</b>: photos side by side
healing-day = Day { $day } · { $date }
