"""The bar above a mode that is open: the way back to its topic, and which mode it is."""

from lrdesk.bridge.studying import Studying
from lrdesk.gui import bars
from lrdesk.gui.parts import button, label
from lrdesk.words import tr


class TopBar(bars.TopBar):
    """Leads back to the topic; what a screen adds to `row` stands on its right."""

    def __init__(self, studying: Studying, key: str) -> None:
        """`key` is the id of the shortcut that leads back."""
        super().__init__()
        self._studying = studying
        self.leave = button("", "link", tr("Back to the topic"), key=key)
        self.leave.clicked.connect(studying.leave)
        self._mode = label(role="accent-badge")
        self.row.addWidget(self.leave)
        self.row.addWidget(self._mode)
        self.row.add_stretch()

    def show_mode(self) -> None:
        """Name the mode that is open, and its topic."""
        topic, mode = self._studying.topic, self._studying.mode
        assert topic is not None
        assert mode is not None
        self.leave.setText(f"‹ {topic.title}")
        self.leave.setAccessibleName(tr("Back to {topic}").format(topic=topic.title))
        self._mode.setText(tr(mode.title))
