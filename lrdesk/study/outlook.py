"""What lies ahead of an item if it is answered in the same way each time."""

from datetime import date

from lrdesk.scheduling import sm2
from lrdesk.scheduling.sm2 import Memory

GOOD = 4


def waits(memory: Memory, answers: int, grade: int = GOOD) -> tuple[int, ...]:
    """Return the wait in days that follows each of so many answers with one grade, each given on the day it is due."""
    intervals = []
    today = date(2000, 1, 1)  # any day: intervals do not depend on it
    for _ in range(answers):
        memory = sm2.review(memory, grade, today)
        intervals.append(memory.interval)
    return tuple(intervals)
