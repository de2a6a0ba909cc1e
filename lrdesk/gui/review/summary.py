"""What a session came to, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.gui.parts import button, label, panel
from lrdesk.study.session import Summary


class SummaryPage(QWidget):
    """The session's end; `left` goes back to Today."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        card, inside = panel()
        card.setMaximumWidth(560)
        inside.setContentsMargins(36, 32, 36, 32)
        inside.setSpacing(14)
        self._title = label("Session done", "title")
        self._lines = label(role="answer", wrap=True)
        self._lines.setTextFormat(Qt.TextFormat.RichText)
        self.back = button("Back to Today", "primary", shortcut="Return")
        self.back.clicked.connect(self.left)
        inside.addWidget(self._title)
        inside.addWidget(self._lines)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def show_summary(self, summary: Summary, predictions: tuple[int, int]) -> None:
        """Show the figures; `predictions` is how many were right, and how many were made."""
        self._lines.setText("".join(f"<p>{line}</p>" for line in _lines(summary, *predictions)))
        self.setAccessibleName("Session done")
        self.back.setFocus()


def _lines(summary: Summary, right: int, predicted: int) -> list[str]:
    minutes, seconds = divmod(summary.seconds, 60)
    lines = [f"<b>{_count(summary.reviews, 'card')}</b> reviewed in {minutes} min {seconds:02d} s."]
    seen_before = summary.reviews - summary.first_seen
    if summary.first_seen:
        lines.append(f"<b>{summary.first_seen}</b> of them for the first time.")
    if seen_before:
        lines.append(f"<b>{summary.recalled_again} of {seen_before}</b> that you had seen before were recalled.")
    if summary.drills:
        lines.append(f"{_count(summary.drills, 'answer')} in drills.")
    if predicted:
        lines.append(f"<b>{right} of {predicted}</b> predictions agreed with the run.")
    if summary.still_to_drill:
        lines.append(f"{_count(summary.still_to_drill, 'card')} still to repeat today.")
    return lines


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
