"""Has the items asked again sooner that were missed in practice. No widgets."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.store import Store, StoreError
from lrdesk.study.practice import bring_forward


class Misses(QObject):
    """Takes the `missed` of any page of practice; `brought_forward` tells that an item now comes sooner."""

    brought_forward = Signal(str)
    failed = Signal(str)  # a sentence for the learner

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives the time, aware of its zone, `today` the learning day."""
        super().__init__(parent)
        self._store, self._clock, self._today = store, clock, today

    @Slot(str)
    def take(self, item: str) -> None:
        """Bring the item "deck-id/item-id" forward."""
        try:
            sooner = bring_forward(self._store, item, self._today(), int(self._clock().timestamp() * 1000))
        except StoreError as error:
            self.failed.emit(str(error))
            return
        if sooner:
            self.brought_forward.emit(item)
