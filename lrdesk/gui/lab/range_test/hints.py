"""The hints of a range test as a list: the rate, what was seen, why not to trust it too far, and a run of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.lab.range_test.curve import BADGE, paint_badge
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.figures import figure
from lrdesk.lab.range_test import Suggestion
from lrdesk.words import tr

MOST = 4


class HintRow(QWidget):
    """One hint."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self.title, self.rate = label(role="panel-title"), label(role="mono")
        self.explanation, self.caveat = label(wrap=True), label(role="small", wrap=True)
        self.run = button(tr("Run it"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(_Badge(number, theme), 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.rate, 0, 2)
        grid.addWidget(self.run, 0, 3, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.explanation, 1, 1, 1, 2)
        grid.addWidget(self.caveat, 2, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def show_hint(self, suggestion: Suggestion) -> None:
        """Show a hint."""
        self.title.setText(in_sentence_case(suggestion.title))
        self.rate.setText(figure(suggestion.lr))
        self.explanation.setText(suggestion.explanation)
        self.caveat.setText(suggestion.caveat)
        self.run.setAccessibleName(
            tr("Run {hint}, a rate of {rate}").format(hint=suggestion.title, rate=figure(suggestion.lr))
        )


class HintList(QScrollArea):
    """All hints of a test; `chosen` gives the one to run."""

    chosen = Signal(object)  # Suggestion

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._suggestions: tuple[Suggestion, ...] = ()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.rows = [HintRow(number + 1, theme) for number in range(MOST)]
        for row in self.rows:
            column.addWidget(row)
            row.run.clicked.connect(self._choose)
            row.hide()
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_hints(self, suggestions: tuple[Suggestion, ...]) -> None:
        """Show these hints."""
        if suggestions == self._suggestions:
            return
        self._suggestions = suggestions
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(suggestions))
            if number < len(suggestions):
                row.show_hint(suggestions[number])
        announce(self, " ".join(f"{hint.title}: {figure(hint.lr)}." for hint in suggestions))

    @Slot()
    def _choose(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        number = next(number for number, row in enumerate(self.rows) if row.run is pressed)
        self.chosen.emit(self._suggestions[number])


class _Badge(QWidget):
    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._text, self._theme = str(number), theme
        keep(self.setFixedWidth, 2 * BADGE)
        keep(self.setFixedHeight, 2 * BADGE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number in its disc, as in the chart."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, self.rect().toRectF().center(), self._text, colours.accent, colours.on_accent)
        painter.end()
