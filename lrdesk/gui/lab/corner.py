"""The small buttons in the upper right corner of a view."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from lrdesk.gui.parts import button

RIGHT_PX, TOP_PX = 6, 9
PICTURE_TOP_PX = 4


class Corner(QWidget):
    """Keeps to the corner of the widget that it lies on; without a button it takes no room."""

    def __init__(self, owner: QWidget, top: int = TOP_PX) -> None:
        super().__init__(owner)
        self._owner, self._top = owner, top
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.hide()
        owner.installEventFilter(self)

    @property
    def room(self) -> int:
        """The width that the buttons take from the owner's right edge."""
        return self.width() + RIGHT_PX if self.isVisibleTo(self._owner) else 0

    def add(self, slot: Callable[[], None], text: str = "", name: str = "", key: str = "") -> QPushButton:
        """Add a button; where its text and accessible name change, the caller keeps them true."""
        made = button(text, "corner", name, key=key)
        made.clicked.connect(slot)
        self._row.addWidget(made)
        return made

    def add_switch(self, name: str, slot: Callable[[], None]) -> "Switch":
        """Add a button that says how something stands, and changes it."""
        return Switch(self, self.add(slot), name)

    def settle(self) -> None:
        """Fit the row to its buttons, after their texts or their visibility changed."""
        self.setVisible(any(not child.isHidden() for child in self.findChildren(QPushButton)))
        self.adjustSize()
        self.move(self._owner.width() - self.width() - RIGHT_PX, self._top)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the owner's corner."""
        if event.type() is QEvent.Type.Resize:
            self.settle()
        return False


class Switch:
    """A button in a corner that says in which of its states something is."""

    def __init__(self, corner: Corner, button: QPushButton, name: str) -> None:
        self.button = button
        self._corner, self._name = corner, name

    def show(self, state: str) -> None:
        """Say the state."""
        self.button.setText(state)
        self.button.setAccessibleName(f"{self._name}: {state}")
        self._corner.settle()
