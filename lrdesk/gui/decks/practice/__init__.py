"""The modes that practise a topic: code to fill in, timed questions, and tasks for a run."""
