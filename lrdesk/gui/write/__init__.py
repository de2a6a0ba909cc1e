"""Write: the learner's decks and items, added and edited with a live preview."""
