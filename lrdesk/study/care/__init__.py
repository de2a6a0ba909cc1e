"""Looking after the learner's data: what is done to all of it at once, while nothing else has it open."""
