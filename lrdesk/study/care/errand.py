"""What an errand is: something lengthy done to all of the learner's data, between closing the app and opening it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from lrdesk.store import StoreError
from lrdesk.words import tr


class ErrandError(Exception):
    """An errand could not be done; its text says why, and everything is as it was."""


class Stopped(Exception):  # noqa: N818 -- nothing went wrong
    """The learner stopped what was under way; everything is as it was."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How something lengthy tells how far it is, and learns that it is wanted no more."""

    tell: Callable[[float], None]
    stopped: Callable[[], bool]

    def step(self, share: float) -> None:
        """Tell how much is done, from 0 to 1. Raises Stopped."""
        if self.stopped():
            raise Stopped
        self.tell(share)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an errand came to: the data folder to open now, a sentence, and the folder that it left a copy in.

    `done` is False where everything is as it was; `place` is where the app goes then, Today unless stated.
    """

    data: Path
    said: str
    left: Path | None = None
    done: bool = True
    place: str = "today"


@dataclass(frozen=True, slots=True)
class OpenAnew:
    """The errand of doing nothing: the app opens anew, in another language say, at the place where it was."""

    data: Path
    place: str
    doing: str = ""

    def run(self, now: datetime, progress: "Progress") -> Outcome:
        """Do nothing."""
        return Outcome(self.data, "", place=self.place)


class Errand(Protocol):
    """One errand."""

    @property
    def data(self) -> Path:
        """The data folder that it is about."""

    @property
    def doing(self) -> str:
        """What is going on while it runs."""

    def run(self, now: datetime, progress: Progress) -> Outcome:
        """Do it. Raises StoreError, ErrandError or Stopped, with everything as it was."""


def carry_out(errand: Errand, now: datetime, progress: Progress) -> Outcome:
    """Do an errand; where it fails or is stopped, the outcome says so, and the old folder stays in force."""
    try:
        return errand.run(now, progress)
    except Stopped:
        return Outcome(errand.data, tr("Stopped; everything is as it was."), done=False)
    except (StoreError, ErrandError) as error:
        return Outcome(errand.data, str(error), done=False)
