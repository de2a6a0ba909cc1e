"""The list of challenges: which there are, how hard they are, and what was reached."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.challenges import Contest
from lrdesk.gui.parts import button, label, restyle
from lrdesk.gui.theme.scale import sized
from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.spec.challenges import Challenge
from lrdesk.words import mark, tr

COLUMNS = ("", mark("Challenge"), mark("Level"), mark("You may change"), mark("Best margin"))
INDENT = 7  # of the text in a row's button
LEAST = 600  # pixels at the usual text size: in less, what is said of a challenge stands below its title
SETTING_NAMES = {
    "lr": mark("rate"),
    "momentum": mark("momentum"),
    "weight_decay": mark("weight decay"),
    "optimizer": mark("optimizer"),
    "schedule": mark("schedule"),
    "batch_size": mark("batch size"),
    "group_lrs": mark("rates of groups"),
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
        self._ticks: list[QLabel] = []
        self._margins: list[QLabel] = []
        self._beside: list[QLabel] = []  # of a title, and
        self._below: list[QLabel] = []  # below it, where there is less room

        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(20, 14, 20, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self._solved, 0, 0, 1, len(COLUMNS) + 1)
        for column, name in enumerate(COLUMNS):
            heading = label(tr(name), "small", wrap=True)
            heading.setContentsMargins(INDENT if column == 1 else 0, 10, 0, 4)
            grid.addWidget(heading, 1, column, _side(column))
            if column in (2, 3):
                self._beside.append(heading)
        for index, challenge in enumerate(contest.challenges):
            self._add_row(grid, index, challenge)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)
        contest.scored.connect(self.show_scores)
        self.show_scores()

    def _add_row(self, grid: QGridLayout, index: int, challenge: Challenge) -> None:
        tick, margin = label(role="muted"), label(role="mono")
        chosen = button(f"{index + 1}. {challenge.title}", "lane")
        chosen.clicked.connect(partial(self.opened.emit, index))
        level, changes = worded(challenge.level), may_change(challenge)
        beside = label(level, "muted"), label(changes, "muted", wrap=True)
        for column, cell in enumerate((tick, chosen, beside[0], None, margin)):
            if cell is not None:
                grid.addWidget(cell, 2 * index + 2, column, _side(column))
        grid.addWidget(beside[1], 2 * index + 2, 3)  # over all the width that is left
        below = label(f"{level} · {changes}", "muted", wrap=True)
        below.setContentsMargins(INDENT, 0, 0, 6)
        below.hide()
        grid.addWidget(below, 2 * index + 3, 1, 1, 3)
        self._beside += beside
        self._below.append(below)
        self.rows.append(chosen)
        self._ticks.append(tick)
        self._margins.append(margin)

    def event(self, event: QEvent) -> bool:
        """Say what there is of each challenge beside its title, or below it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            narrow = self.width() < sized(LEAST)
            for part in self._beside:
                part.setHidden(narrow)
            for part in self._below:
                part.setVisible(narrow)
        return super().event(event)

    @Slot()
    def show_scores(self) -> None:
        """Mark what is solved."""
        contest = self._contest
        solved = sum(challenge.id in contest.best for challenge in contest.challenges)
        self._solved.setText(
            tr(
                "{solved} of {count} challenges solved. A margin of 2 means twice as good as asked, with the worst of "
                "the seeds that you never see."
            ).format(solved=solved, count=len(contest.challenges))
        )
        rows = zip(contest.challenges, self.rows, self._ticks, self._margins, strict=True)
        for challenge, row, tick, margin in rows:
            best = contest.best.get(challenge.id)
            tick.setText("○" if best is None else "✓")
            restyle(tick, "muted" if best is None else "right")
            margin.setText("–" if best is None else f"{figure(best.margin)}×")
            reached = tr("not solved")
            if best is not None:
                reached = tr("solved with a margin of {margin}").format(margin=figure(best.margin))
            row.setAccessibleName(f"{row.text()}, {worded(challenge.level)}, {reached}")


def may_change(challenge: Challenge) -> str:
    """Return in words what a challenge lets the learner change."""
    words = [tr(SETTING_NAMES[name]) for name in challenge.may_change]
    words += [tr("{setting} on the way").format(setting=tr(SETTING_NAMES[name])) for name in challenge.on_the_way]
    return ", ".join(words)


def _side(column: int) -> Qt.AlignmentFlag:
    if column == len(COLUMNS) - 1:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
