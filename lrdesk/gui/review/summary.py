"""What a session came to, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label, panel
from lrdesk.study.session import Summary
from lrdesk.words import tr


class SummaryPage(QWidget):
    """The session's end; `left` goes back to Today."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        card, inside = panel()
        card.setMaximumWidth(560)
        inside.setContentsMargins(36, 32, 36, 32)
        inside.setSpacing(14)
        self._title = label(tr("Session done"), "title")
        self._lines = label(role="answer", wrap=True)
        self._lines.setTextFormat(Qt.TextFormat.RichText)
        self.back = button("", "primary")
        self.back.clicked.connect(self.left)
        inside.addWidget(self._title)
        inside.addWidget(self._lines)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        middle = QHBoxLayout()  # an alignment would leave lines that wrap too little height
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)

    def show_summary(self, summary: Summary, predictions: tuple[int, int]) -> None:
        """Show the figures; `predictions` is how many were right, and how many were made."""
        self._lines.setText("".join(f"<p>{line}</p>" for line in _lines(summary, *predictions)))
        self.setAccessibleName(tr("Session done"))
        self.back.setFocus()


def _lines(summary: Summary, right: int, predicted: int) -> list[str]:
    minutes, seconds = divmod(summary.seconds, 60)
    reviewed = tr("<b>%n card(s)</b> reviewed in {minutes} min {seconds} s.", "", summary.reviews)
    lines = [reviewed.format(minutes=minutes, seconds=f"{seconds:02d}")]
    seen_before = summary.reviews - summary.first_seen
    if summary.first_seen:
        lines.append(tr("<b>%n</b> of them for the first time.", "", summary.first_seen))
    if seen_before:
        recalled = tr("<b>{recalled} of {seen}</b> that you had seen before were recalled.")
        lines.append(recalled.format(recalled=summary.recalled_again, seen=seen_before))
    if summary.drills:
        lines.append(tr("%n answer(s) in drills.", "", summary.drills))
    if predicted:
        agreed = tr("<b>{right} of {predicted}</b> predictions agreed with the run.")
        lines.append(agreed.format(right=right, predicted=predicted))
    if summary.still_to_drill:
        lines.append(tr("%n card(s) still to repeat today.", "", summary.still_to_drill))
    return lines
