"""The end of a round of questions: what was right, what was missed, how long it took, and the items to look up."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from lrdesk.bridge.questions import Questions
from lrdesk.gui.parts import button, label, panel
from lrdesk.gui.richtext import bare
from lrdesk.gui.theme import keep
from lrdesk.words import tr

WIDTH = 760


class ResultsPage(QWidget):
    """A row for each question; `item_asked` gives the item of one that was missed, for a closer look."""

    item_asked = Signal(str)

    def __init__(self, questions: Questions) -> None:
        super().__init__()
        self._questions = questions
        self._title, self._sentence = label(role="title"), label(role="muted", wrap=True)
        self.again, self.done = button(tr("Another round")), button(tr("Done"), "primary")
        self.links: list[QPushButton] = []
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidget(self._rows)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card, inside = panel()
        keep(card.setMaximumWidth, WIDTH)
        inside.addWidget(self._title)
        inside.addWidget(self._sentence)
        inside.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self.done)
        inside.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 16)
        layout.addStretch(1)
        layout.addWidget(card, 6)
        layout.addStretch(1)

    def show_round(self) -> None:
        """Show what became of each question of the round that is over."""
        questions, answered = self._questions.questions, self._questions.answered
        self._clear()
        right = sum(one.right for one in answered.values())
        self._title.setText(tr("{right} of {count} right").format(right=right, count=len(questions)))
        missed = len(questions) - right
        self._sentence.setText(_missed(missed))
        for row, question in enumerate(questions):
            one = answered[question.id]
            mark = label("✓" if one.right else "✗", "right" if one.right else "wrong")
            mark.setAccessibleName(tr("right") if one.right else tr("missed"))
            took = tr("{seconds} s").format(seconds=f"{one.seconds:.0f}")
            seconds = label(took if one.in_time else tr("time up"), "mono")
            cells: list[QWidget] = [mark, label(" ".join(bare(question.question).split()), wrap=True), seconds]
            if not one.right:
                link = button(tr("See the item"), "link", tr("See the item {item}").format(item=question.item))
                link.clicked.connect(partial(self.item_asked.emit, self._questions.key(question)))
                self.links.append(link)
                cells.append(link)
            for column, cell in enumerate(cells):
                self._grid.addWidget(cell, row, column)
        self._grid.setRowStretch(len(questions), 1)

    def _clear(self) -> None:
        self.links.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _missed(count: int) -> str:
    if not count:
        return tr("Nothing missed.")
    if count == 1:
        return tr("1 missed: its item comes sooner in Recall.")
    return tr("%n missed: their items come sooner in Recall.", "", count)
