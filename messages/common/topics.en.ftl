### Topics of a staff group, in English. For owner and staff only.

topic-name = { $reference } · { $treatment }
topic-open = Open its topic
card-head-in-topic = { $sign } Case { $reference }: its card is in its topic
case-in-topic = The card of { $reference } is in its topic
topics-no-right = { $clinic }: your staff group has topics, and I may not make any. Make me an administrator who may manage topics: then each patient gets one.
