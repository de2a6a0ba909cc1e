"""Every option as one row of data: what it is called, what it does in a sentence, which values it takes."""

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from lrdesk.words import mark

Value: TypeAlias = int | str | bool

REVIEWS: Final = mark("Reviews")
LOOK: Final = mark("Appearance")
LAB: Final = mark("Experiments")
REMINDER: Final = mark("Reminder")
DATA: Final = mark("Your data")
SECTIONS: Final = (REVIEWS, LOOK, LAB, REMINDER, DATA)

_TIME: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """What all options have. `section`, `label` and `help` are marked for translation."""

    key: str
    section: str
    label: str
    help: str
    default: Value

    def accepts(self, value: object) -> bool:
        """Say whether `value` is one that this option may take."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Option):
    """One of a few values, each with its label."""

    choices: tuple[tuple[Value, str], ...]

    def accepts(self, value: object) -> bool:
        """Say whether `value` is one of the choices."""
        return any(value == choice and type(value) is type(choice) for choice, _ in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Option):
    """A whole number from `low` to `high`; `at_low` is what the lowest means, where that is not just a number."""

    low: int
    high: int
    step: int = 1
    unit: str = ""
    at_low: str = ""

    def accepts(self, value: object) -> bool:
        """Say whether `value` is a number of this range."""
        return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch(Option):
    """On or off."""

    def accepts(self, value: object) -> bool:
        """Say whether `value` is on or off."""
        return isinstance(value, bool)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOfDay(Option):
    """A time as "HH:MM", or nothing for never."""

    def accepts(self, value: object) -> bool:
        """Say whether `value` is a time of day or empty."""
        return isinstance(value, str) and (value == "" or _TIME.fullmatch(value) is not None)


_ALL: Final[tuple[Option, ...]] = (
    Number(
        key="new_per_day",
        section=REVIEWS,
        label=mark("New items a day"),
        help=mark("How many items you have never seen join a day's review."),
        default=20,
        low=0,
        high=999,
    ),
    Number(
        key="due_per_day",
        section=REVIEWS,
        label=mark("Due items a day"),
        help=mark("How many items that are due you want to be asked on one day; the others wait."),
        default=0,
        low=0,
        high=9999,
        at_low=mark("No limit"),
    ),
    Choice(
        key="grades",
        section=REVIEWS,
        label=mark("Grade buttons"),
        help=mark("Four plain grades, or all six of SM-2."),
        default=4,
        choices=((4, mark("Four: Again, Hard, Good, Easy")), (6, mark("Six: 0 to 5"))),
    ),
    Number(
        key="day_start",
        section=REVIEWS,
        label=mark("Day starts at"),
        help=mark("The hour at which a new learning day begins."),
        default=4,
        low=0,
        high=12,
    ),
    Choice(
        key="language",
        section=LOOK,
        label=mark("Language"),
        help=mark("The language of the interface; the shipped decks are in English."),
        default="system",
        # Each language by its own name, so that whoever needs it can read it.
        choices=(("system", mark("Like the system")), ("en", "English"), ("de", "Deutsch"), ("zh_CN", "简体中文")),
    ),
    Choice(
        key="theme",
        section=LOOK,
        label=mark("Light or dark"),
        help=mark("Follow the system's light or dark, or keep to one."),
        default="system",
        choices=(("system", mark("Like the system")), ("light", mark("Light")), ("dark", mark("Dark"))),
    ),
    Choice(
        key="contrast",
        section=LOOK,
        label=mark("Contrast"),
        help=mark("High contrast makes text darker or brighter, and lines thicker."),
        default="system",
        choices=(("system", mark("Like the system")), ("normal", mark("Normal")), ("high", mark("High"))),
    ),
    Number(
        key="text_size",
        section=LOOK,
        label=mark("Text size"),
        help=mark("How large everything is written, from the usual size to twice of it."),
        default=100,
        low=100,
        high=200,
        step=10,
        unit="%",
    ),
    Choice(
        key="motion",
        section=LOOK,
        label=mark("Motion"),
        help=mark("With less motion, a run shows its end at once instead of being played."),
        default="system",
        choices=(("system", mark("Like the system")), ("full", mark("Full")), ("reduced", mark("Reduced"))),
    ),
    Choice(
        key="device",
        section=LAB,
        label=mark("Train on"),
        help=mark("Where experiments run; automatic takes the GPU only where it is faster."),
        default="auto",
        choices=(("auto", mark("Automatic")), ("cpu", "CPU"), ("cuda", mark("NVIDIA GPU"))),
    ),
    Number(
        key="threads",
        section=LAB,
        label=mark("Processor threads"),
        help=mark("How many threads one run may use; for the small models of the cards, one is the fastest."),
        default=1,
        low=1,
        high=64,
    ),
    TimeOfDay(
        key="remind_at",
        section=REMINDER,
        label=mark("Remind me at"),
        help=mark("When to be told that items are waiting; nothing is said when none are, or while you review."),
        default="",
    ),
    Switch(
        key="keep_running",
        section=REMINDER,
        label=mark("Keep running in the background"),
        help=mark("Closing the window leaves LR Desk in the system tray, so that it can remind you."),
        default=False,
    ),
    Switch(
        key="start_at_login",
        section=REMINDER,
        label=mark("Start at login"),
        help=mark("LR Desk starts in the background when you log in, so that it can remind you."),
        default=False,
    ),
    Number(
        key="backup_days",
        section=DATA,
        label=mark("Daily backups kept"),
        help=mark("For how many days each day's backup is kept; weekly and monthly ones stay longer."),
        default=7,
        low=3,
        high=60,
    ),
)
OPTIONS: Final[dict[str, Option]] = {option.key: option for option in _ALL}
