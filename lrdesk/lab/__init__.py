"""Experiments: problems, optimizers, schedules, runs, recordings and claims."""
