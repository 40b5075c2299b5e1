"""What a person at the clinic must close: the record, the card, the moves, the ladder."""
