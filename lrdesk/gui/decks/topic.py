"""One topic: a card for each of its study modes."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from lrdesk.bridge.studying import Studying
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.page import Page
from lrdesk.gui.parts import Card, button, label, press_focused
from lrdesk.gui.theme import sized
from lrdesk.study.modes import RECALL
from lrdesk.study.topics import ModeState
from lrdesk.words import tr

COLUMNS = 3
CARD_PX = 116
LEAST_CARD_PX = 240
MOST_MODES = 9


class TopicPage(Page):
    """The modes of the open topic; `left` goes back to all topics, `recall_asked` begins a session of its cards."""

    left = Signal()
    recall_asked = Signal(str)

    def __init__(self, studying: Studying) -> None:
        super().__init__()
        self._studying = studying
        self.cards: list[QPushButton] = []
        self._title, self._subtitle = label(role="title", wrap=True), label(role="muted", wrap=True)
        self.back = button(tr("‹ All topics"), "link", tr("Back to all topics"), key="topic-leave")
        self.back.clicked.connect(self.left)
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(34, 18, 34, 26)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._title)
        layout.addWidget(self._subtitle)
        layout.addSpacing(12)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setWidget(page)
        bind(self, "topic-leave", self.back.click)
        bind(self, "topic-open", partial(press_focused, self))
        for number in range(MOST_MODES):
            bind(self, f"topic-mode-{number + 1}", partial(self._press, number))

    @Slot()
    def show_topic(self) -> None:
        """Show the open topic anew, and let the keyboard begin at the first mode that is not done."""
        topic = self._studying.topic
        assert topic is not None
        self._title.setText(topic.title)
        known = tr("%n item(s), {seen} of them seen and {known} known.", "", topic.items)
        said = [
            known.format(seen=topic.seen, known=topic.known),
            tr("All of it takes about %n minute(s).", "", topic.minutes),
        ]
        if topic.requires:
            said.append(tr("It builds on {topics}.").format(topics=", ".join(topic.requires)))
        self._subtitle.setText(" ".join(said))
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(state, topic.due) for state in topic.modes]
        self.fit(self.viewport().width())
        begin = next((card for card, state in zip(self.cards, topic.modes, strict=True) if not state.done), self.back)
        begin.setFocus()

    def fit(self, width: int) -> None:
        """Stand as many cards beside each other as have room."""
        columns = max(1, min(COLUMNS, width // sized(LEAST_CARD_PX)))
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(number, columns))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))

    def _card(self, state: ModeState, due: int) -> QPushButton:
        title, does, stands = tr(state.mode.title), tr(state.mode.line), _stands(state, due)
        name = tr("{mode}: {does}. %n minute(s). {stands}", "", state.minutes)
        card = Card(name.format(mode=title, does=does, stands=stands))
        card.setMinimumHeight(CARD_PX)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(title, "panel-title", wrap=True), 1)
        head.addWidget(label(tr("{minutes} min").format(minutes=state.minutes), "small"))
        inside.addLayout(head)
        line = label(does, "muted", wrap=True)
        line.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(line, 1)
        inside.addWidget(label(stands, "right" if state.done else "small", wrap=True))
        card.let_through()
        card.clicked.connect(partial(self._open, state))
        return card

    def _open(self, state: ModeState) -> None:
        topic = self._studying.topic
        if state.mode.key == RECALL and topic is not None:
            self.recall_asked.emit(topic.id)
        else:
            self._studying.open_mode(state)

    def _press(self, number: int) -> None:
        if number < len(self.cards):
            self.cards[number].click()


def _stands(state: ModeState, due: int) -> str:
    """Return how far a mode is."""
    if state.mode.key == RECALL:
        return tr("{seen} of {items} seen, {due} due").format(seen=state.place, items=state.parts, due=due)
    if state.place:
        said = tr("✓ Done; go on at {number} of {count}") if state.done else tr("Go on at {number} of {count}")
        return said.format(number=state.place + 1, count=state.parts)
    return tr("✓ Done") if state.done else tr("%n part(s)", "", state.parts)
