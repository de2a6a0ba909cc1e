"""The bars above and below a screen: a row that wraps where the window is narrow or the text is large."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lrdesk.gui.flow import FlowLayout

HEIGHT = 52


class TopBar(QWidget):
    """What stands above a screen; its parts are added to `row`."""

    def __init__(self, gap: int = 12) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.row = FlowLayout(self, gap, centred=True)
        self.row.setContentsMargins(22, 6, 22, 6)
