"""Decks: the topics, their study modes, and what is gone through in each."""
