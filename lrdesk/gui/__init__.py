"""Widgets and plots; one folder per screen."""
