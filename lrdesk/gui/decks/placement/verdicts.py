"""What a round of placement found, topic by topic; the learner has the last word."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lrdesk.bridge.placing import Placing, TopicVerdict
from lrdesk.gui.decks.practice.desk import Words
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.review.tick import Tick
from lrdesk.gui.theme import Theme
from lrdesk.words import tr


class Verdicts(Words):
    """A tick for each topic that counts as known; `start` puts the ticked ones aside."""

    def __init__(self, placing: Placing, theme: Theme) -> None:
        super().__init__()
        self._placing, self._theme = placing, theme
        self.ticks: dict[str, Tick] = {}
        self._title, self._sentence = label(role="title", wrap=True), label(role="muted", wrap=True)
        self._list = QWidget()
        self.start = button(tr("Start from here"), "primary", key="level-press")
        self.start.clicked.connect(self._start)
        for part in (self._title, self._sentence, self._list):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._note = label(role="muted", wrap=True)
        self.foot.addWidget(self._note, 1)
        self.foot.addWidget(self.start)

    def show_round(self) -> None:
        """Show the verdicts, with what counts as known ticked."""
        verdicts = self._placing.verdicts
        known = sum(verdict.known for verdict in verdicts)
        if known:
            self._title.setText(tr("You know {known} of %n topic(s)", "", len(verdicts)).format(known=known))
            self._sentence.setText(
                tr(
                    "Items of the ticked topics come back as reviews in one to four weeks, the harder ones sooner. "
                    "Untick what you would rather learn from the start."
                )
            )
        else:
            self._title.setText(tr("Start at the beginning"))
            self._sentence.setText(
                tr("No topic counts as known yet. Tick one if you would rather skip its first lessons.")
            )
        self._show_rows(verdicts)
        self._count()
        self.show_start()
        announce(self, f"{self._title.text()}. {self._sentence.text()}")

    def _show_rows(self, verdicts: tuple[TopicVerdict, ...]) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        self.ticks = {}
        for row, verdict in enumerate(verdicts):
            tick = Tick(self._theme)
            tick.setChecked(verdict.known and verdict.new > 0)
            tick.setEnabled(verdict.new > 0)
            tick.setAccessibleName(f"{verdict.title}: {_stands(verdict)}")
            tick.toggled.connect(self._count)
            self.ticks[verdict.deck] = tick
            title = label(verdict.title, wrap=True)
            title.setBuddy(tick)
            grid.addWidget(tick, row, 0)
            grid.addWidget(title, row, 1)
            grid.addWidget(label(_stands(verdict), "small"), row, 2, Qt.AlignmentFlag.AlignRight)
        layout = self._list.layout()
        if layout is None:
            layout = QHBoxLayout(self._list)
            layout.setContentsMargins(0, 0, 0, 0)
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        layout.addWidget(rows)

    @Slot()
    def _count(self) -> None:
        new = sum(verdict.new for verdict in self._placing.verdicts if self.ticks[verdict.deck].isChecked())
        self._note.setText(tr("About %n item(s) are put aside.", "", new) if new else tr("Nothing is put aside."))

    @Slot()
    def _start(self) -> None:
        self._placing.start_here([deck for deck, tick in self.ticks.items() if tick.isChecked()])


def _stands(verdict: TopicVerdict) -> str:
    """Return what the verdict rests on."""
    right = tr("{right} of {count} right").format(right=verdict.right, count=verdict.asked)
    asked = right if verdict.asked else tr("not asked")
    known = tr("known", "a topic") if verdict.known else tr("to learn", "a topic")
    return " · ".join((asked, known if verdict.new else tr("nothing new")))
