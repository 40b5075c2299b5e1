"""Time: APScheduler fires a few ticks, and each asks the database what is due."""
