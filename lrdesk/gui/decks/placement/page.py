"""The page of a round of placement: one question at a time, none of them judged before the end, then the verdicts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lrdesk.bridge.placing import Placing
from lrdesk.gui.bars import TopBar
from lrdesk.gui.decks.placement.verdicts import Verdicts
from lrdesk.gui.decks.practice.desk import Words
from lrdesk.gui.flow import wrapping
from lrdesk.gui.keys.binding import bind, told
from lrdesk.gui.parts import announce, button, label, press_focused
from lrdesk.gui.review.option import OptionButton
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme, keep
from lrdesk.scheduling.placement import MOST_QUESTIONS
from lrdesk.words import tr

WIDTH = 760


class PlacementPage(QWidget):
    """Keys choose, say that one does not know, and leave, which keeps nothing."""

    def __init__(self, placing: Placing, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._placing = placing
        self.leave = button(tr("‹ All topics"), "link", tr("Back to all topics, keeping nothing"), key="level-leave")
        self.place = label(role="muted")
        self.question = RichText(theme, "question", line_height=120, gap=2)
        self.options = [OptionButton(f"{number + 1}", theme) for number in range(4)]
        self.unknown = button(tr("I don't know"), key="level-unknown")
        self._keys = label(role="muted", wrap=True)
        self._words = Words()
        self._words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verdicts = Verdicts(placing, theme)
        self._pages = QStackedWidget()
        self._arrange()

        self.leave.clicked.connect(placing.leave)
        self.unknown.clicked.connect(partial(placing.answer, None))
        for option in self.options:
            option.clicked.connect(self._choose)
        placing.asked.connect(self._show_question)
        placing.judged.connect(self._show_verdicts)
        presses: dict[str, Callable[[], object]] = {
            "level-unknown": partial(self._press, self.unknown),
            "level-press": self._press_focused,
            "level-leave": placing.leave,
        }
        for number, option in enumerate(self.options, start=1):
            presses[f"level-option-{number}"] = partial(self._press, option)
        for key, press in presses.items():
            bind(self, key, press, Qt.ShortcutContext.WidgetWithChildrenShortcut, repeat=False)

    def _arrange(self) -> None:
        bar = TopBar()
        bar.row.addWidget(self.leave)
        bar.row.addWidget(label(tr("Find your level"), "accent-badge"))
        bar.row.add_stretch()
        bar.row.addWidget(self.place)
        for part in (self.question, *self.options):
            self._words.column.addWidget(part)
        self._words.column.addStretch(1)
        self._words.foot.addWidget(self._keys, 1)
        self._words.foot.addLayout(wrapping(self.unknown))
        for panel in (self._words, self.verdicts):
            self._pages.addWidget(_centred(panel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._pages, 1)

    def begin(self) -> None:
        """Take the keyboard, now that the page is looked at."""
        if self._placing.question is None:
            self.verdicts.start.setFocus()
        else:
            self._words.setFocus()

    @Slot()
    def _show_question(self) -> None:
        question = self._placing.question
        assert question is not None
        self._pages.setCurrentIndex(0)
        place = tr("{number} of {count} at most")
        self.place.setText(place.format(number=self._placing.number, count=MOST_QUESTIONS))
        self.question.show_markdown(question.quiz.question)
        for made, option in zip(self.options, question.choices, strict=True):
            made.show_option(option, question.quiz.options[option])
        self._words.setAccessibleName(self.question.plain)
        hint = tr("Choose with {first} to {last}; {unknown} says that you don't know")
        self._keys.setText(told(hint, first="level-option-1", last="level-option-4", unknown="level-unknown"))
        self._words.show_start()
        announce(self, f"{self.place.text()}: {self.question.plain}")
        self.begin()

    @Slot()
    def _show_verdicts(self) -> None:
        self.place.clear()
        self.verdicts.show_round()
        self._pages.setCurrentIndex(1)
        self.begin()

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        assert isinstance(sender, OptionButton)
        self._placing.answer(sender.option)

    def _press(self, pressed: QAbstractButton) -> None:
        if pressed.isVisible():
            pressed.click()

    @Slot()
    def _press_focused(self) -> None:
        press_focused(self)


def _centred(panel: QWidget) -> QWidget:
    keep(panel.setMaximumWidth, WIDTH)
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(22, 16, 22, 16)
    row.addStretch(1)
    row.addWidget(panel, 30)
    row.addStretch(1)
    return page
