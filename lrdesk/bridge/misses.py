"""Has the items asked again sooner that were missed in practice. No widgets."""

from PySide6.QtCore import QObject, Signal, Slot

from lrdesk.store import StoreError
from lrdesk.study.browsing import Deeds


class Misses(QObject):
    """Takes the `missed` of any page of practice; `brought_forward` tells that an item now comes sooner."""

    brought_forward = Signal(str)
    failed = Signal(str)  # a sentence for the learner

    def __init__(self, deeds: Deeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds

    @Slot(str)
    def take(self, item: str) -> None:
        """Bring the item "deck-id/item-id" forward."""
        try:
            sooner = self._deeds.bring_forward(item)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        if sooner:
            self.brought_forward.emit(item)
