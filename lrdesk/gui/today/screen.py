"""Today: what waits, how long it takes, and the one button that starts it."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lrdesk.gui.charts.bar import Bar
from lrdesk.gui.charts.columns import Columns
from lrdesk.gui.charts.year import YearMap
from lrdesk.gui.dates import short_weekday, weekday
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.page import Page
from lrdesk.gui.parts import button, label, panel
from lrdesk.gui.theme import Theme, sized
from lrdesk.gui.today.decks import DeckList
from lrdesk.gui.today.situation import Situation
from lrdesk.study.overview import Overview
from lrdesk.words import mark, tr

NUMBERS = {
    "due": mark("due"),
    "new": mark("new"),
    "drills": mark("to repeat"),
    "recalled": mark("recalled, last 30 days"),
}
NARROW = 640  # below this width, at the usual text size, things stand one above the other
LEAST_NUMBER_PX = 150  # of one of the numbers


class TodayScreen(Page):
    """The first thing a learner sees; `start_asked` and `ahead_asked` begin a session."""

    start_asked = Signal()
    ahead_asked = Signal()
    choice_asked = Signal()  # a session of the learner's own choice is to be put together

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._overview: Overview | None = None

        self._title = label(role="title")
        self._subtitle = label(role="muted", wrap=True)
        self.start = button(tr("Start review"), "primary", key="today-start")
        self.start.clicked.connect(self.start_asked)
        self.ahead = button(tr("Study ahead"), name=tr("Study ahead of time"))
        self.ahead.clicked.connect(self.ahead_asked)
        self.choose = button(tr("Choose…"), name=tr("Choose what to study"), key="today-choose")
        self.choose.clicked.connect(self.choice_asked)
        self.situation = Situation()
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for made in (self.choose, self.ahead, self.start):
            buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        self._header = QHBoxLayout()
        self._header.setSpacing(10)
        self._header.addLayout(words, 1)
        self._header.addLayout(buttons)

        self._row, self._tiles = QGridLayout(), []
        self._row.setSpacing(16)
        self._numbers: dict[str, QLabel] = {}
        for key, name in NUMBERS.items():
            card, inside = panel()
            inside.setSpacing(2)
            number = label(role="right-number" if key == "recalled" else "number")
            inside.addWidget(number)
            inside.addWidget(label(tr(name), "muted", wrap=True))
            self._tiles.append(card)
            self._numbers[key] = number

        self.forecast = Columns(theme, tr("Due in the next two weeks"))
        self.year, self.decks = YearMap(theme, tr("Reviews this year")), DeckList(theme)
        self._charts = QHBoxLayout()
        self._charts.setSpacing(16)
        self._charts.addWidget(_titled(tr("Next two weeks"), self.forecast), 11)
        self._charts.addWidget(_titled(tr("Reviews this year"), self.year), 12)

        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        layout.addLayout(self._header)
        layout.addWidget(self.situation)
        layout.addLayout(self._row)
        layout.addLayout(self._charts)
        layout.addWidget(_titled(tr("Decks"), self.decks))
        layout.addStretch(1)
        self.setWidget(page)
        bind(self, "today-start", self._press)
        bind(self, "today-choose", self.choose.click)

    def begin(self) -> None:
        """Take the keyboard."""
        next((made for made in (self.start, self.ahead) if made.isVisible()), self.choose).setFocus()

    def show_overview(self, overview: Overview) -> None:
        """Show the day."""
        waiting = overview.waiting
        title = tr("{weekday}, %n to review", "", waiting) if waiting else tr("All done for today")
        self._title.setText(title.format(weekday=weekday(overview.today)))
        self._subtitle.setText(_subtitle(overview))
        for key, number in (("due", overview.due), ("new", overview.new), ("drills", overview.drills)):
            self._numbers[key].setText(str(number))
        self._numbers["recalled"].setText("–" if overview.recalled is None else f"{overview.recalled:.0%}")
        self.situation.show_overview(overview)
        self.forecast.draw([_due(day, count, overview.today) for day, count in overview.forecast])
        self.year.draw(overview.year)
        self.decks.show_decks(overview.decks)
        self.start.setVisible(waiting > 0)
        self.ahead.setVisible(waiting == 0 and overview.ahead)
        (self.start if waiting else self.ahead).setFocus()

    @Slot()
    def _press(self) -> None:
        """Press the button that is there; in a main window Enter does not reach it by itself."""
        for offered in (self.start, self.ahead):
            if offered.isVisible():
                offered.click()

    def fit(self, width: int) -> None:
        """Stand things one above the other where it is narrow."""
        narrow = width < sized(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._charts.setDirection(direction)
        self._header.setDirection(direction)
        in_row = next(count for count in (4, 2, 1) if count == 1 or width >= count * sized(LEAST_NUMBER_PX))
        for place, card in enumerate(self._tiles):
            self._row.addWidget(card, *divmod(place, in_row))
        for column in range(len(self._tiles)):
            self._row.setColumnStretch(column, int(column < in_row))


def _subtitle(overview: Overview) -> str:
    parts = []
    if overview.waiting:
        parts.append(tr("About %n minute(s).", "", overview.minutes))
    elif overview.next_due is not None:
        parts.append(_next(*overview.next_due, overview.today))
    elif not overview.decks:
        parts.append(tr("No deck was found."))
    if overview.streak > 1:
        parts.append(tr("%n-day streak.", "", overview.streak))
    return " ".join(parts)


def _next(day: date, count: int, today: date) -> str:
    days = (day - today).days
    if days == 1:
        return tr("Next: %n item(s) tomorrow.", "", count)
    if days < 7:
        return tr("Next: %n item(s) on {weekday}.", "", count).format(weekday=weekday(day))
    said = tr("Next: %n item(s) on {weekday} in {days} days.", "", count)
    return said.format(weekday=weekday(day), days=days)


def _due(day: date, count: int, today: date) -> Bar:
    said = tr("{weekday}: %n item(s)", "", count).format(weekday=weekday(day))
    return Bar(short_weekday(day), count, str(count), said, strong=day == today)


def _titled(title: str, content: QWidget) -> QFrame:
    frame, layout = panel()
    layout.addWidget(label(title, "heading"))
    layout.addWidget(content)
    layout.addStretch(1)
    return frame
