"""Browse: all items in a table, found as one types, changed many at once, and looked at closely."""
