"""The review and its sessions: made a part per turn of the event loop, begun, and left for where they were begun."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from lrdesk.app.caring import Caring
from lrdesk.app.day import Day
from lrdesk.gui.parts import after_paint
from lrdesk.gui.theme import Theme
from lrdesk.store import Store, StoreError
from lrdesk.study.history import History
from lrdesk.study.settings import Settings

if TYPE_CHECKING:
    from lrdesk.bridge.review import Review
    from lrdesk.bridge.trainer import Trainer
    from lrdesk.gui.review.screen import ReviewScreen
    from lrdesk.study.session import Session

USUAL_VIEWS = ("surface", "loss", "lr")  # what most cards show is made before the first one asks


class Reviewing(QObject):
    """Owns the review, its screen and its trainer, once `parts` has made them."""

    opened = Signal()  # the review screen is to be shown: its first card comes
    ended = Signal()
    counted = Signal(int)  # how many cards are left

    def __init__(
        self, day: Day, store: Store, settings: Settings, history: History, caring: Caring, theme: Theme
    ) -> None:
        super().__init__(caring.parent())
        self._day, self._store, self._settings = day, store, settings
        self._history, self._caring, self._theme = history, caring, theme
        self._first_card = after_paint(self, self._show_first_card)
        self._session: Session | None = None  # its first card is about to be shown
        self._back = ""
        self.leave: Callable[[], None] = lambda: None
        self.trainer: Trainer | None = None
        self.review: Review | None = None
        self.screen: ReviewScreen | None = None

    def parts(self, window: QWidget) -> Iterator[QObject]:
        """Make everything, a part at a time, so that nothing stalls the window, which the screen is to be in."""
        from lrdesk.bridge.review import Review
        from lrdesk.bridge.setting_aside import SettingAside
        from lrdesk.bridge.trainer import Trainer
        from lrdesk.gui.lab.panel import LabPanel
        from lrdesk.gui.review.card import CardPanel
        from lrdesk.gui.review.screen import ReviewScreen
        from lrdesk.study.browsing import Deeds

        self.review = Review(self._day.clock, self._day.today, self._history, self)
        self.review.card_shown.connect(self._count)
        self.review.ended.connect(self._count)
        self.review.failed.connect(self._caring.look_after)
        self.trainer = Trainer(self)
        yield self.trainer
        # The whole before its parts: with another parent, all that is within a part would be dressed anew.
        deeds = Deeds(self._store, self._history, self._day.today, self._day.now_ms)
        self.screen = ReviewScreen(self.review, SettingAside(self.review, deeds), window)
        self.screen.left.connect(self._end)
        yield self.screen
        desk = self.screen.columns.desk
        card = CardPanel(self.review, self._theme, desk)
        yield card
        lab = LabPanel(self.trainer, self._theme, parent=desk)
        yield lab
        for view in USUAL_VIEWS:
            yield lab.stage.view(view)
        self.screen.take(card, lab)
        yield self.screen
        # A first painting costs most (styles, fonts, layouts), so each part is painted once, unseen, ahead of time.
        for body in card.bodies.values():
            body.question.show_markdown("**First** $x$ `code`")
            yield body.question
        for part in (*card.bodies.values(), card, lab, self.screen.top_bar, self.screen.bottom_bar):
            part.grab()
            yield part

    def begin(self, session: "Callable[[], Session]", back: str, leave: Callable[[], None]) -> None:
        """Open a session; its first card follows a turn of the event loop later, for each takes most of a frame.

        `leave` is where leaving it leads to, and `back` says so on a button.
        """
        try:
            self._session = session()
        except StoreError as error:
            self._caring.tell(error)
            return
        self._back, self.leave = back, leave
        self._first_card.start()

    def close(self) -> None:
        """End the training."""
        if self.trainer is not None:
            self.trainer.close()

    @Slot()
    def _show_first_card(self) -> None:
        assert self.review is not None
        assert self.screen is not None
        assert self._session is not None
        self.screen.start(self._back)
        self.opened.emit()
        self.review.start(self._session)

    @Slot()
    def _end(self) -> None:
        """Go back to where the session was begun."""
        assert self.review is not None
        self.review.leave()
        self.ended.emit()
        self.leave()

    @Slot()
    def _count(self) -> None:
        assert self.review is not None
        assert self.review.session is not None
        self.counted.emit(self.review.session.left)
