"""The bar above a mode that is open: the way back to its topic, and which mode it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lrdesk.bridge.studying import Studying
from lrdesk.gui.parts import button, label
from lrdesk.words import tr

HEIGHT_PX = 52


class TopBar(QWidget):
    """Leads back to the topic; what a screen adds to `row` stands on its right."""

    def __init__(self, studying: Studying, key: str) -> None:
        """`key` is the id of the shortcut that leads back."""
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self._studying = studying
        self.leave = button("", "link", tr("Back to the topic"), key=key)
        self.leave.clicked.connect(studying.leave)
        self._mode = label(role="accent-badge")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(22, 0, 22, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self.leave)
        self.row.addWidget(self._mode, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addStretch(1)

    def show_mode(self) -> None:
        """Name the mode that is open, and its topic."""
        topic, mode = self._studying.topic, self._studying.mode
        assert topic is not None
        assert mode is not None
        self.leave.setText(f"‹ {topic.title}")
        self.leave.setAccessibleName(tr("Back to {topic}").format(topic=topic.title))
        self._mode.setText(tr(mode.title))
