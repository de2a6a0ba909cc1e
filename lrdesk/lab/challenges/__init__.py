"""Whether a learner's lane meets a challenge, on seeds that the learner never saw: `judging.py` trains, with torch."""
