"""Progress: the learner's figures of any period."""
