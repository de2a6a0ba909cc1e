"""The review: card, grades, summary."""
