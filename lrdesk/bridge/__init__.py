"""Qt objects without widgets: the thread that trains, the model of a running review."""
