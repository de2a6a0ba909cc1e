"""Today: what waits, the days ahead and behind, the decks."""
