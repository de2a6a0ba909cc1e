"""Small charts of counts and shares, for figures that do not move; the Lab has its own for runs."""
