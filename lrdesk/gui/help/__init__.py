"""The help inside the app: short pages that can be searched."""
