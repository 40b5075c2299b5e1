"""What people may have of their data: to see it, to have it deleted, to have it gone in time."""
