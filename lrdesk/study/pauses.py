"""Planned pauses, a holiday say: stretches of learning days that neither break a streak nor lengthen it.

They are kept as the setting "pauses", a list of [first, last] days as ordinals.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

SETTING: Final = "pauses"
LONGEST_DAYS: Final = 366

_DAY: Final = timedelta(days=1)


class Kept(Protocol):
    """What keeps the setting: the store, or a dict in a test."""

    def setting(self, key: str, default: object) -> object:
        """Return what was kept under `key`, or `default`."""


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """The days from `first` to `last`, both included."""

    first: date
    last: date


def read(kept: Kept) -> tuple[Pause, ...]:
    """Return the pauses that were kept, in order; what is no pause (a newer version's, say) counts for nothing."""
    entries = kept.setting(SETTING, [])
    found = [_pause(entry) for entry in entries] if isinstance(entries, list) else []
    return tuple(sorted(pause for pause in found if pause is not None))


def to_setting(pauses: Iterable[Pause]) -> list[list[int]]:
    """Return pauses as the setting keeps them."""
    return [[pause.first.toordinal(), pause.last.toordinal()] for pause in pauses]


def add(pauses: Iterable[Pause], first: date, last: date) -> tuple[Pause, ...]:
    """Return the pauses with one more, joined with those that it touches.

    Raises ValueError where it ends before it begins, or is longer than LONGEST_DAYS.
    """
    if not 0 <= (last - first).days < LONGEST_DAYS:
        raise ValueError(f"a pause lasts from 1 to {LONGEST_DAYS} days, not from {first} to {last}")
    apart = []
    for pause in pauses:
        if pause.first <= last + _DAY and pause.last >= first - _DAY:
            first, last = min(first, pause.first), max(last, pause.last)
        else:
            apart.append(pause)
    return tuple(sorted([*apart, Pause(first, last)]))


def end_early(pauses: Iterable[Pause], today: date) -> tuple[Pause, ...]:
    """Return the pauses with the present one ended by yesterday; those that lie ahead stay."""
    ended = (Pause(pause.first, today - _DAY) if pause.first <= today <= pause.last else pause for pause in pauses)
    return tuple(pause for pause in ended if pause.first <= pause.last)


def is_paused(pauses: Iterable[Pause], day: date) -> bool:
    """Say whether a day is one of a pause."""
    return any(pause.first <= day <= pause.last for pause in pauses)


def _pause(entry: object) -> Pause | None:
    try:
        first, last = (date.fromordinal(day) for day in entry)  # type: ignore[attr-defined]
    except (TypeError, ValueError, OverflowError):
        return None
    return Pause(first, last) if first <= last else None
