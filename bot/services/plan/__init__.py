"""The steps of an episode: planned, put into words, moved, shown."""
