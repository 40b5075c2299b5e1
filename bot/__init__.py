"""Aftercare: a Telegram bot that looks after a patient between leaving the clinic and being healed."""

__version__ = "0.1.0"
