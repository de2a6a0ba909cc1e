"""What a learner achieved in some period: figures that need no clock, each ready to be shown."""
