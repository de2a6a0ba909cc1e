"""The panel that shows an experiment: lanes, plots, player, verdicts."""
