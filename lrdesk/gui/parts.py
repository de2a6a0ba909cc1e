"""Small parts that every screen uses: labels and buttons by role, panels, rules."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, QSize, Qt, QTimer
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
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lrdesk.gui.keys.binding import Hint
from lrdesk.gui.theme import sized
from lrdesk.words import tr

B = TypeVar("B", bound=QPushButton)


def label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """Return a label in one of the style sheet's roles. Text in angle brackets is shown, never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap or role == "title")
    return made


def button(text: str, role: str = "", name: str = "", key: str = "") -> QPushButton:
    """Return a button; `name` is what a screen reader says where `text` alone does not tell.

    `key` is the id of the shortcut that presses it, whose key its hint then names.
    """
    made = _dressed(QPushButton(text), role, name or text)
    if key:
        Hint(made, name or text, key)
    return made


def _dressed(made: B, role: str, name: str) -> B:
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    # A click must not take the focus, or the next Space would press the same button instead of grading.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    made.setAccessibleName(name)
    return made


class Card(QPushButton):
    """A button made of parts, which are laid out in it; it is as high as they need."""

    def __init__(self, name: str) -> None:
        super().__init__()
        _dressed(self, "card", name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def let_through(self) -> None:
        """Have clicks on the parts, now that they are there, press the button."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the size of the parts."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the parts."""
        return self._inside.minimumSize()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the parts need."""
        return self._inside.heightForWidth(width)

    @property
    def _inside(self) -> QLayout:
        inside = self.layout()
        assert inside is not None
        return inside


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
        side = sized(4)
        middle = QPointF(self.width() - 12 - side, self.height() / 2 + side / 2)
        painter.drawPolyline([middle + QPointF(-side, -side), middle, middle + QPointF(side, -side)])


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
