"""The page of the reading modes and of Visualize: words on the left, the experiment that shows them on the right."""

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.trainer import Trainer
from lrdesk.content.modes import Page, Trace
from lrdesk.gui.columns import Columns
from lrdesk.gui.decks.page import ModePage
from lrdesk.gui.decks.rows import TraceRows
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.keys.lab import STEP_KEYS_BESIDE_PAGES
from lrdesk.gui.lab.panel import LabPanel
from lrdesk.gui.parts import after_paint, announce, label
from lrdesk.gui.richtext import RichText, bare, inline
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment
from lrdesk.lab.trace import predictions, updates
from lrdesk.words import mark

PREDICTED = mark("Run it")  # what the button says once there is something to predict
READING, TRACING = (45, 55), (56, 44)
"""How words and experiment share the width."""


class Desk(ModePage):
    """Shows pages and traces: a prediction comes before its run, and a trace is uncovered row by row."""

    def __init__(self, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._part: Page | Trace | None = None
        self._asks = False  # for a prediction, which has not been made yet
        self.lab = LabPanel(trainer, theme, STEP_KEYS_BESIDE_PAGES)
        self.text, self.points = RichText(theme, "prose"), RichText(theme, "more")
        self.rows = TraceRows(theme)
        self._title = label(role="question", wrap=True)
        self._foot = label(role="muted", wrap=True)
        self._foot.setTextFormat(Qt.TextFormat.RichText)
        self._end_due = after_paint(self, self._show_end)

        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(4, 0, 8, 0)  # clear of the scroll bar
        column.setSpacing(14)
        for widget in (self._title, self.text, self.points, self.rows, self._foot):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(words)
        panel = QFrame()
        panel.setProperty("role", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(16, 22, 8, 16)
        inside.addWidget(self._scroll)
        self._columns = Columns(panel, self.lab)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        for key, pages in (("up", -0.25), ("down", 0.25), ("page-up", -1), ("page-down", 1)):
            bind(self, f"pages-{key}", partial(self._turn, pages))
        self.lab.judged.connect(self._take_judgement)
        self.lab.finished.connect(self._take_run)

    @property
    def pending(self) -> str:
        """A prediction to be put to the test, or a row to be uncovered."""
        if self._asks:
            return PREDICTED
        return mark("Next row") if self.rows.left else ""

    def go_on(self) -> None:
        """Run the experiment, or uncover the next row and take the player to its step."""
        if self._asks:
            self._run()
        elif self.rows.left:
            self._uncover()

    def show_part(self, part: Any, experiment: Experiment | None) -> None:
        """Show a page or a trace; where its experiment asks for a prediction, that comes first."""
        assert isinstance(part, Page | Trace)
        self._part = part
        if experiment is not None and isinstance(part, Trace):
            experiment = msgspec.structs.replace(experiment, predict=None)  # its run is watched, not guessed
        self._title.setText(part.title)
        self.text.show_markdown(part.text)
        points = part.points if isinstance(part, Page) else ()
        self.points.show_markdown("\n".join(f"- {point}" for point in points))
        self.points.setVisible(bool(points))
        self.rows.clear()
        self._foot.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._columns.share(*(TRACING if isinstance(part, Trace) else READING))
        self.setAccessibleName(part.title)
        announce(self, f"{part.title}. {self.text.plain}")
        self._asks = isinstance(part, Page) and experiment is not None and experiment.predict is not None
        self.lab.setVisible(experiment is not None)
        if experiment is None:
            self.lab.stop()
        else:
            self.lab.show_experiment(experiment)
            if not self._asks:
                self.lab.reveal()
        self.changed.emit()

    def stop(self) -> None:
        """Drop the run."""
        self.lab.stop()

    def _run(self) -> None:
        self._asks = False
        self.lab.reveal()
        self.changed.emit()

    @Slot(object)
    def _take_run(self, recording: Recording) -> None:
        """Make the table of a trace, now that its run is there, and uncover its first row."""
        trace = self._part
        if not isinstance(trace, Trace):
            return
        lane = recording.labels.index(trace.lane)
        if trace.of == "updates":
            table = updates(recording, lane, trace.steps)
        else:
            table = predictions(recording, lane, trace.steps, trace.inputs)
        self.rows.show_table(table)
        self._uncover()

    def _uncover(self) -> None:
        step = self.rows.uncover()
        if step is not None:
            self.lab.playback.pause()
            self.lab.playback.seek(step)
            announce(self.rows, self.rows.spoken)
            self._end_due.start()
        self.changed.emit()

    def _turn(self, pages: float) -> None:
        """Scroll the words by so many pages, downwards."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * bar.pageStep()))

    @Slot()
    def _show_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot(str, bool)
    def _take_judgement(self, markdown: str, agreed: bool) -> None:
        announce(self, bare(markdown))
        self._foot.setText(inline(markdown))
