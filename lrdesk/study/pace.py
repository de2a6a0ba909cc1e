"""How long cards take this learner, for an honest estimate of the minutes that are left."""

from collections.abc import Mapping

# Until there are answers of one's own to go by: seconds to read, think, look at the run and grade.
FIRST_GUESS = {"recall": 20.0, "quiz": 22.0, "explain": 75.0}


class Pace:
    """Seconds per answer by kind of item; `measured` may lack kinds that were never answered."""

    def __init__(self, measured: Mapping[str, float]) -> None:
        self._seconds = {**FIRST_GUESS, **measured}

    def minutes(self, cards: Mapping[str, int]) -> int:
        """Return about how many minutes so many cards of each kind take: 0 for none, else at least 1."""
        seconds = sum(self._seconds[kind] * count for kind, count in cards.items())
        return max(1, round(seconds / 60)) if seconds else 0
