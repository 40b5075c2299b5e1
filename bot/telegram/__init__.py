"""The only place that speaks python-telegram-bot."""

import os

# The library's new form of its own waiting times; the old one warns at every 429.
os.environ.setdefault("PTB_TIMEDELTA", "true")
