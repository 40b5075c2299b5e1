"""One use case a file, inside the caller's transaction. Nothing here commits; only ``delivery`` sends."""
