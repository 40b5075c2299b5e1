"""What the outbox holds is claimed, put into words, sent and recorded. Only this package sends."""
