"""What a learner may want of the card at hand beside grading it: to put it away, or to find it again later."""

from collections.abc import Callable, Collection
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.bridge.review import Review
from lrdesk.store import StoreError
from lrdesk.study.browsing import Deeds

Deed: TypeAlias = Callable[[Collection[str]], int]


class SettingAside(QObject):
    """Deeds to the card of a review; each can be undone, and the review follows by itself."""

    failed = Signal(str)

    def __init__(self, review: Review, deeds: Deeds) -> None:
        super().__init__(review)
        self._review, self._deeds = review, deeds

    @Slot()
    def suspend(self) -> None:
        """Ask the card no more, until the learner wants it back."""
        self._do(self._deeds.suspend)

    @Slot()
    def bury(self) -> None:
        """Ask the card again tomorrow at the earliest."""
        self._do(self._deeds.bury)

    @Slot()
    def flag(self) -> None:
        """Put a flag on the card, or take it off."""
        card = self._review.card
        if card is not None:
            self._do(self._deeds.unflag if card.flagged else self._deeds.flag)

    def _do(self, deed: Deed) -> None:
        if self._review.card is None:
            return
        try:
            deed([self._review.card.key])
        except StoreError as error:
            self.failed.emit(str(error))
