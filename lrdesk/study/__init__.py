"""A review session, daily limits, undo: the conductor of store and scheduling."""
