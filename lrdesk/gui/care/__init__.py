"""Backups and care: everything that can be done to the learner's data as a whole."""
