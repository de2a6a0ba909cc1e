"""LR Desk: spaced repetition for the learning rate, where every card proves itself."""
