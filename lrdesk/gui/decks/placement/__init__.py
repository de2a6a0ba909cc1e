"""Find your level: a few questions, and what follows from them."""
