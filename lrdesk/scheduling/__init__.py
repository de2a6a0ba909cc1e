"""What folds a log of answers into memories, and what decides the day and the order to study in."""
