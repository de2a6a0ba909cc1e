"""The panel on the left of a page with a chart: a column of fields that scrolls, and a button that stays in view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label


class FormPanel(QFrame):
    """Lays out fields; `run_asked` comes from the button, and `refusal` says above it what cannot be."""

    run_asked = Signal()

    def __init__(self, action: str, name: str) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.run = button(action, "primary", name, key="lab-run")
        self.run.clicked.connect(self.run_asked)
        self.refusal = label(role="wrong", wrap=True)
        self.refusal.hide()

    def lay_out(self, *parts: QWidget) -> None:
        """Put the parts in a column, in the order in which Tab shall reach them, and the button last."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 18, 18, 12)
        column.setSpacing(12)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self.refusal)
        foot.addWidget(self.run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 18)
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
