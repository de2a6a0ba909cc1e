"""Leeches: items that are forgotten so often that asking them again alone will not help."""

from typing import Final

LEECH_LAPSES: Final = 6
"""From so many lapses on, an item is a leech."""

_TELL_AGAIN: Final = 3


def is_told(lapses: int) -> bool:
    """Whether the learner is told of an item that has just lapsed for this time: at the 6th, the 9th, the 12th, …"""
    return lapses >= LEECH_LAPSES and (lapses - LEECH_LAPSES) % _TELL_AGAIN == 0
