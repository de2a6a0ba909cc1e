"""Goes through a mode part by part: where one is, what comes next, and every key for it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.studying import Studying
from lrdesk.gui.decks.page import ModePage
from lrdesk.gui.decks.top_bar import TopBar
from lrdesk.gui.keys.binding import bind, told
from lrdesk.gui.parts import button, label, press_focused
from lrdesk.gui.theme import Theme
from lrdesk.words import mark, tr

DOT_PX, DOT_GAP_PX = 8, 6


class Dots(QWidget):
    """A dot for each part: those behind and the present one filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._place, self._count = 0, 1
        theme.changed.connect(self.update)

    def show_place(self, place: int, count: int) -> None:
        """Show which of so many parts is the present one."""
        self._place, self._count = place, count
        self.setAccessibleName(tr("Part {number} of {count}").format(number=place + 1, count=count))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of all dots."""
        return QSize(self._count * (DOT_PX + DOT_GAP_PX), DOT_PX + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count):
            painter.setBrush(QColor(colours.accent if place <= self._place else colours.line))
            size = DOT_PX if place == self._place else DOT_PX - 2
            left = place * (DOT_PX + DOT_GAP_PX) + (DOT_PX - size) / 2
            painter.drawEllipse(QRectF(left, (self.height() - size) / 2, size, size))


class Player(QWidget):
    """Shows the present part on the page of its mode. Keys go on, go back and leave."""

    def __init__(self, studying: Studying, theme: Theme, page_for: Callable[[str], ModePage]) -> None:
        """`page_for` gives the page that shows a mode, by its key; the same one each time."""
        super().__init__()
        self.setObjectName("page")
        self._studying, self._page_for = studying, page_for
        self.page: ModePage | None = None
        self.top = TopBar(studying, "pages-leave")
        self.dots, self._place = Dots(theme), label(role="muted")
        self.top.row.addWidget(self.dots)
        self.top.row.addWidget(self._place)
        self.pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._bottom())
        studying.moved.connect(self._show_part)
        for key, slot in (
            ("pages-go-on", self._press),
            ("pages-next", self.go_on),
            ("pages-back", studying.back),
            ("pages-leave", studying.leave),
        ):
            bind(self, key, slot, Qt.ShortcutContext.WidgetWithChildrenShortcut, repeat=False)

    def _bottom(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bottombar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keys = label(role="muted", wrap=True)
        self.back = button(tr("Back"), name=tr("Back to the part before"), key="pages-back")
        self.back.clicked.connect(self._studying.back)
        self.next = button("", "primary", tr("Go on"), key="pages-go-on")
        self.next.clicked.connect(self.go_on)
        row = QHBoxLayout(bar)
        row.setContentsMargins(22, 12, 22, 18)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self._keys, 1)
        row.addWidget(self.next)
        return bar

    @Slot()
    def go_on(self) -> None:
        """Do what is pending on the page, or go to the next part."""
        if self.page is not None and self.page.pending:
            self.page.go_on()
        else:
            self._studying.next()

    def stop(self) -> None:
        """Let nothing train on where nobody watches."""
        if self.page is not None:
            self.page.stop()

    def open_mode(self) -> None:
        """Have the page of the mode that was opened ready for its parts."""
        studying = self._studying
        assert studying.mode is not None
        self.stop()
        page = self._page_for(studying.mode.key)
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
            page.changed.connect(self._show_next)
        self.page = page
        self.pages.setCurrentWidget(page)
        self.top.show_mode()
        hint = tr("{press} or {next} goes on, {back} goes back")
        self._keys.setText(told(hint, press="pages-go-on", next="pages-next", back="pages-back"))

    @Slot()
    def _show_part(self) -> None:
        studying = self._studying
        assert self.page is not None
        self.dots.show_place(studying.place, studying.parts)
        place = tr("{number} of {count}").format(number=studying.place + 1, count=studying.parts)
        self._place.setText(place)
        self.back.setEnabled(studying.place > 0)
        self.page.show_part(studying.part, studying.experiment)
        self._show_next()
        self.next.setFocus()

    @Slot()
    def _show_next(self) -> None:
        assert self.page is not None
        last = self._studying.place + 1 == self._studying.parts
        words = tr(self.page.pending or (mark("Done") if last else mark("Next")))
        self.next.setText(words)
        self.next.setAccessibleName(words)

    @Slot()
    def _press(self) -> None:
        """Press the button that Tab has reached; otherwise go on."""
        if not press_focused(self):
            self.go_on()
