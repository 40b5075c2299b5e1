"""From the code a clinic hands over to an episode that has begun."""
