"""Every shortcut as one row of data, and the one way to bind it: so all can be listed, found and changed."""
