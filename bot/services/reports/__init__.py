"""What patients tell us, asked or not, and what they read at once."""
