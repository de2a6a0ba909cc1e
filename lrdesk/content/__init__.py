"""Deck files to validated, frozen data, and their texts to safe HTML. Knows neither Qt nor torch nor the database."""
