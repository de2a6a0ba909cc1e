"""The list of challenges: which there are, how hard they are, and what was reached."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.challenges import Contest
from lrdesk.gui.parts import button, label, restyle
from lrdesk.lab.figures import figure
from lrdesk.lab.spec.challenges import Challenge

COLUMNS = ("", "Challenge", "Level", "You may change", "Best margin")
INDENT = 7  # of the text in a row's button
MARGIN = "A margin of 2 means twice as good as asked, with the worst of the seeds that you never see."
SETTING_NAMES = {
    "lr": "rate",
    "momentum": "momentum",
    "weight_decay": "weight decay",
    "optimizer": "optimizer",
    "schedule": "schedule",
    "batch_size": "batch size",
    "group_lrs": "rates of groups",
}


class Catalogue(QFrame):
    """One row a challenge; `opened` gives the place of the one that the learner wants."""

    opened = Signal(int)

    def __init__(self, contest: Contest) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._contest = contest
        self._solved = label(role="muted", wrap=True)
        self.rows: list[QPushButton] = []
        self._marks: list[QLabel] = []
        self._margins: list[QLabel] = []

        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(len(COLUMNS), 1)
        grid.addWidget(self._solved, 0, 0, 1, len(COLUMNS) + 1)
        for column, name in enumerate(COLUMNS):
            heading = label(name, "small")
            heading.setContentsMargins(INDENT if column == 1 else 0, 10, 0, 4)
            grid.addWidget(heading, 1, column, _side(column))
        for index, challenge in enumerate(contest.challenges):
            self._add_row(grid, index, challenge)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)
        contest.scored.connect(self.show_scores)
        self.show_scores()

    def _add_row(self, grid: QGridLayout, index: int, challenge: Challenge) -> None:
        mark, margin = label(role="muted"), label(role="mono")
        chosen = button(f"{index + 1}. {challenge.title}", "lane")
        chosen.clicked.connect(partial(self.opened.emit, index))
        changes = label(may_change(challenge), "muted")
        for column, cell in enumerate((mark, chosen, label(challenge.level, "muted"), changes, margin)):
            grid.addWidget(cell, index + 2, column, _side(column))
        self.rows.append(chosen)
        self._marks.append(mark)
        self._margins.append(margin)

    @Slot()
    def show_scores(self) -> None:
        """Mark what is solved."""
        contest = self._contest
        solved = sum(challenge.id in contest.best for challenge in contest.challenges)
        self._solved.setText(f"{solved} of {len(contest.challenges)} challenges solved. {MARGIN}")
        rows = zip(contest.challenges, self.rows, self._marks, self._margins, strict=True)
        for challenge, row, mark, margin in rows:
            best = contest.best.get(challenge.id)
            mark.setText("○" if best is None else "✓")
            restyle(mark, "muted" if best is None else "right")
            margin.setText("–" if best is None else f"{figure(best.margin)}×")
            reached = "not solved" if best is None else f"solved with a margin of {figure(best.margin)}"
            row.setAccessibleName(f"{row.text()}, {challenge.level}, {reached}")


def may_change(challenge: Challenge) -> str:
    """Return in words what a challenge lets the learner change."""
    words = [SETTING_NAMES[name] for name in challenge.may_change]
    words += [f"{SETTING_NAMES[name]} on the way" for name in challenge.on_the_way]
    return ", ".join(words)


def _side(column: int) -> Qt.AlignmentFlag:
    if column == len(COLUMNS) - 1:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
