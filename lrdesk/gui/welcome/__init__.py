"""The introduction: three short steps for someone new, each of which may be skipped."""
