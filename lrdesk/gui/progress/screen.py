"""Progress: the learner's figures of any period, each with what it means."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.bridge.progress import ProgressReader
from lrdesk.gui.dates import span
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.page import Page
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.progress.card import Card
from lrdesk.gui.progress.cards import FIRST_COLUMN, KINDS, SECOND_COLUMN, TILES, YEAR
from lrdesk.gui.progress.empty import Empty
from lrdesk.gui.progress.period import PeriodChooser
from lrdesk.gui.theme import Theme
from lrdesk.study.progress.figures import Figure, Nothing, RecallRate
from lrdesk.words import tr

GAP = 16
TILE_LETTERS, COLUMN_LETTERS = 22, 36  # the least width of a tile and of a column


class ProgressScreen(Page):
    """Reads the figures whenever it is shown; `start_asked` wants the first review begun."""

    start_asked = Signal()

    def __init__(self, reader: ProgressReader, theme: Theme) -> None:
        super().__init__()
        self.reader = reader
        self.period, self.empty = PeriodChooser(), Empty()
        self.tables = button(
            tr("Tables"), name=tr("Show all charts as tables, or as charts again"), key="progress-tables"
        )
        self.cards: dict[str, Card] = {key: kind.make(theme) for key, kind in KINDS.items()}
        self._takes_focus = False
        self._span = label(role="muted", wrap=True)
        self._header, self._columns = QHBoxLayout(), QHBoxLayout()
        self._tiles, self._body, self._choosing = QGridLayout(), QWidget(), QWidget()
        self._lay_out()
        self.empty.start.clicked.connect(self.start_asked)
        self.period.chosen.connect(self._read)
        self.tables.clicked.connect(self.turn_tables)
        reader.figured.connect(self._show_figure)
        reader.ended.connect(self._tell_end)
        bind(self, "progress-tables", self.turn_tables)
        bind(self, "progress-save", self._save_focused)

    @Slot()
    def begin(self) -> None:
        """Read all figures anew, and take the keyboard once it is known whether there are any."""
        self._takes_focus = True
        self._read()

    def follow(self) -> None:
        """Read the figures anew after something was done or undone, where they are looked at."""
        if self.isVisible():
            self._read()

    @Slot()
    def _read(self) -> None:
        today = self.reader.today()
        self.period.end_with(today)
        if self.period.period is not None:
            self.reader.read(self.period.period)

    def stop(self) -> None:
        """Read no more: nobody watches."""
        self.reader.stop()

    @Slot()
    def turn_tables(self) -> None:
        """Show all charts as tables or, where all are, as charts."""
        with_charts = [card for card in self.cards.values() if card.chart is not None]
        as_tables = not all(card.as_table for card in with_charts)
        for card in with_charts:
            card.show_as_table(as_tables)

    @Slot(object)
    def _show_figure(self, figure: Figure) -> None:
        is_nothing = isinstance(figure, Nothing)
        for part in (self._body, self._choosing):
            part.setVisible(not is_nothing)
        self.empty.setVisible(is_nothing)
        if self._takes_focus:
            self._takes_focus = False
            (self.empty.start if is_nothing else self.period.box).setFocus()
        if isinstance(figure, RecallRate):
            self._span.setText(span(figure.period.first, figure.period.last))
            self.period.show_days(figure.period)
        for key, kind in KINDS.items():
            if isinstance(figure, kind.figure):
                self.cards[key].show_figure(kind.tell(figure))

    @Slot()
    def _tell_end(self) -> None:
        """Tell the learner who does not see it what the period came to."""
        if self._body.isVisible():
            told = tr("{period}: recall rate {recall}, time {time}")
            number = {key: self.cards[key].number.text() for key in ("recall", "time")}
            announce(self, told.format(period=self._span.text(), **number))

    @Slot()
    def _save_focused(self) -> None:
        """Save the card that has the focus."""
        focus = QApplication.focusWidget()
        for card in self.cards.values():
            if focus is not None and card.isAncestorOf(focus):
                card.ask_where_to_save()

    def fit(self, width: int) -> None:
        """Stand fewer cards beside each other where it is narrow or the text is large."""
        letters = width / self.fontMetrics().averageCharWidth()
        beside = QBoxLayout.Direction.LeftToRight if letters >= 2 * COLUMN_LETTERS else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside)
        self._header.setDirection(beside)
        in_row = next(count for count in (4, 2, 1) if count == 1 or letters >= count * TILE_LETTERS)
        for place, key in enumerate(TILES):
            self._tiles.addWidget(self.cards[key], *divmod(place, in_row))
        for column in range(4):
            self._tiles.setColumnStretch(column, int(column < in_row))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(label(tr("Progress"), "title"))
        words.addWidget(self._span)
        # A widget to hide as one: a layout of hidden widgets would allow the header no width.
        chosen = QHBoxLayout(self._choosing)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(10)
        chosen.addWidget(self.period, 1)
        chosen.addWidget(self.tables, 0, Qt.AlignmentFlag.AlignTop)
        self._header.setSpacing(10)
        self._header.addLayout(words, 1)
        self._header.addWidget(self._choosing)
        self._tiles.setSpacing(GAP)
        self._columns.setSpacing(GAP)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        inside.addLayout(self._tiles)
        for key in YEAR:
            inside.addWidget(self.cards[key])
        inside.addLayout(self._columns)
        for keys in (FIRST_COLUMN, SECOND_COLUMN):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for key in keys:
                column.addWidget(self.cards[key])
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addLayout(self._header)
        for part in (self._body, self.empty):
            layout.addWidget(part)
            part.hide()  # until it is known which of them it is
        layout.addStretch(1)
        self.setWidget(page)
