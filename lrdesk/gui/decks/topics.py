"""The list of topics, in the order in which they are taught."""

from functools import partial

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lrdesk.bridge.studying import Studying
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.page import Page
from lrdesk.gui.parts import Card, label, press_focused
from lrdesk.gui.theme import Theme
from lrdesk.gui.today.decks import Bar, spread
from lrdesk.study.topics import Topic
from lrdesk.words import tr

LEAST_FIGURES_PX = 150


class TopicList(Page):
    """A row for each topic; `chosen` tells which one was asked for, by its id. `head` has room beside the title."""

    chosen = Signal(str)

    def __init__(self, studying: Studying, theme: Theme) -> None:
        super().__init__()
        self._studying, self._theme = studying, theme
        self._shown: tuple[Topic, ...] | None = None
        self.rows: list[QPushButton] = []
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 26, 34, 26)
        layout.setSpacing(18)
        self.head = QHBoxLayout()
        self.head.addWidget(label(tr("Decks"), "title"), 1)
        layout.addLayout(self.head)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        layout.addLayout(self._list)
        layout.addStretch(1)
        self.setWidget(page)
        studying.listed.connect(self._show)
        bind(self, "topics-open", partial(press_focused, self))

    @Slot()
    def _show(self) -> None:
        """Show the topics; rows are built anew only where something changed."""
        if self._studying.topics == self._shown:
            return
        self._shown = self._studying.topics
        for row in self.rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(topic) for topic in self._shown]
        for row in self.rows:
            self._list.addWidget(row)

    def take_focus(self, deck: str = "") -> None:
        """Let the keyboard begin at a topic, or at the first one."""
        ids = [topic.id for topic in self._shown or ()]
        if self.rows:
            row = self.rows[ids.index(deck) if deck in ids else 0]
            row.setFocus()
            self.ensureWidgetVisible(row)

    def _row(self, topic: Topic) -> QPushButton:
        before = QLocale().createSeparatedList([tr("“{topic}”").format(topic=title) for title in topic.requires])
        after = tr("After {topics}").format(topics=before) if topic.requires else ""
        row = Card(f"{topic.title}. {_progress(topic)}. {_modes(topic)}. {after}".strip())
        lines = [label(topic.title, "panel-title", wrap=True), label(_progress(topic), "small", wrap=True)]
        if after:
            lines.append(label(after, "small", wrap=True))
        bar = Bar(self._theme, topic.seen / topic.items if topic.items else 0.0, _progress(topic))
        minutes = label(tr("about {minutes} min").format(minutes=topic.minutes), "small")
        inside = spread(lines, bar, (label(_modes(topic), "muted"), minutes), LEAST_FIGURES_PX)
        inside.setContentsMargins(20, 12, 20, 12)
        row.setLayout(inside)
        row.let_through()
        row.clicked.connect(partial(self.chosen.emit, topic.id))
        return row


def _progress(topic: Topic) -> str:
    """Return how far the items are."""
    parts = [
        tr("%n item(s)", "", topic.items),
        tr("%n seen", "", topic.seen),
        tr("%n known", "", topic.known),
    ]
    if topic.due:
        parts.append(tr("%n due", "", topic.due))
    return " · ".join(parts)


def _modes(topic: Topic) -> str:
    return tr("{done} of %n mode(s) done", "", len(topic.modes)).format(done=topic.modes_done)
