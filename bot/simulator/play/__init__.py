"""One patient's 28 days in the terminal: the real application on the local Telegram, people at their phones.

Start reading at ``journey.play``. Nothing the bot says is written here; people's words are in ``people``.
"""
