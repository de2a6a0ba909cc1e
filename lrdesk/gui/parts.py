"""Small parts that every screen uses: labels and buttons by role, panels, rules, a row that wraps."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lrdesk.gui.keys.binding import Hint
from lrdesk.words import tr


def label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """Return a label in one of the style sheet's roles. Text in angle brackets is shown, never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def button(text: str, role: str = "", name: str = "", key: str = "") -> QPushButton:
    """Return a button; `name` is what a screen reader says where `text` alone does not tell.

    `key` is the id of the shortcut that presses it, whose key its hint then names.
    """
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    # A click must not take the focus, or the next Space would press the same button instead of grading.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    made.setAccessibleName(name or text)
    if key:
        Hint(made, name or text, key)
    return made


def search_line(name: str, placeholder: str = "") -> QLineEdit:
    """Return a line to search with, and a button in it that empties it."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder or name)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    for clear in made.findChildren(QAbstractButton):
        clear.setAccessibleName(tr("Empty the line"))
    return made


def press_focused(inside: QWidget) -> bool:
    """Press the button in a widget that Tab has reached, if there is one; return whether there was."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractButton) and inside.isAncestorOf(focus):
        focus.click()
        return True
    return False


class OneOf(QButtonGroup):
    """Buttons one of which is pressed, and which a screen reader calls so; Tab reaches that one, arrows the others."""

    def addButton(self, made: QAbstractButton, id: int = -1) -> None:
        """Take a button in; `id` is its number in the group."""
        made.setCheckable(True)
        made.setAutoExclusive(True)  # in a group it changes nothing but what the button says that it is
        super().addButton(made, id)


class ChoiceBox(QComboBox):
    """A box of choices, each with a key, that leaves the mouse wheel to the page it is on."""

    def __init__(self, name: str, choices: Iterable[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # On Linux, a screen reader takes the name of such a box from its label alone, and its value for the name.
        named = label(name)
        named.setParent(self)
        named.hide()
        named.setBuddy(self)
        for text, key in choices:
            self.addItem(text, key)

    def show_choice(self, key: object) -> None:
        """Show a choice without telling it as chosen."""
        self.setCurrentIndex(self.findData(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the chevron that a style sheet could only take from a file."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().text().color(), 1.5))
        middle = QPointF(self.width() - 16, self.height() / 2 + 1.5)
        painter.drawPolyline([middle + QPointF(-4, -4), middle, middle + QPointF(4, -4)])


def panel() -> tuple[QFrame, QVBoxLayout]:
    """Return a white panel and its layout."""
    frame = QFrame()
    frame.setProperty("role", "panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(22, 20, 22, 20)
    layout.setSpacing(12)
    return frame, layout


def rule() -> QFrame:
    """Return a horizontal hairline."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def restyle(widget: QWidget, role: str) -> None:
    """Give a widget another role and have the style sheet applied anew."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def after_paint(owner: QObject, slot: Callable[[], None]) -> QTimer:
    """Return a timer that, once started, calls `slot` when all that was changed before is painted.

    QTimer.singleShot(0, …) would not do: it posts an event, and those come before painting.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(slot)
    return timer


def announce(where: QWidget, words: str) -> None:
    """Have a screen reader say what has just appeared on a widget, when it has said what it is saying."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))


class FlowLayout(QLayout):
    """Lays items out in a row, and in further rows where they do not fit; hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the rows need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one unbroken row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self._gap
            row = max(row, hint.height())
        return y + row - rect.y()
