"""A clinic, its people and what they look at."""
