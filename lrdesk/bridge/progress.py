"""The figures of a period for the screen that shows them: a step per turn of the event loop, so nothing stalls."""

from collections.abc import Callable, Iterator
from datetime import date, tzinfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lrdesk.store import Store, StoreError
from lrdesk.study.progress.figures import Figure
from lrdesk.study.progress.period import Period
from lrdesk.study.progress.reading import read


class ProgressReader(QObject):
    """Reads figures; `read` gives each when it is known, `ended` says that all are, `failed` why they are not.

    `zone` is that of the learner's clock, or None for the system's.
    """

    figured = Signal(object)
    ended = Signal()
    failed = Signal(str)

    def __init__(
        self, store: Store, today: Callable[[], date], zone: tzinfo | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._today, self._zone = store, today, zone
        self._steps: Iterator[Figure | None] = iter(())
        self._next = QTimer(self)  # at 0 ms, its turn comes when all that was changed before is painted
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._step)

    def today(self) -> date:
        """Return the learning day."""
        return self._today()

    def read(self, asked: str | Period) -> None:
        """Begin to read the figures of a period, one of PERIODS or any; what was being read is given up."""
        self._steps = read(self._store, asked, self._today(), self._zone)
        self._next.start()

    def stop(self) -> None:
        """Give up what is being read: nobody watches any more."""
        self._next.stop()

    @Slot()
    def _step(self) -> None:
        try:
            figure = next(self._steps)
        except StopIteration:
            self.ended.emit()
        except StoreError as error:
            self.failed.emit(str(error))
        else:
            self._next.start()
            if figure is not None:
                self.figured.emit(figure)
