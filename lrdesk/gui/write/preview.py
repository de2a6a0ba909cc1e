"""The card that is being written, as a review will show it with its answer."""

from typing import NoReturn, cast

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.composing import Composing
from lrdesk.bridge.review import Review
from lrdesk.content.deck import Item, Quiz
from lrdesk.content.drafts import OPTIONS, Draft, unchecked_item
from lrdesk.gui.review.body import Body
from lrdesk.gui.review.explain import ExplainBody
from lrdesk.gui.review.quiz import QuizBody
from lrdesk.gui.review.recall import RecallBody
from lrdesk.gui.theme import Theme
from lrdesk.lab.spec import Experiment
from lrdesk.scheduling.sm2 import Memory
from lrdesk.study.session import Card
from lrdesk.words import tr

SETTLE_MS = 120  # after the last key
LONGEST = 4000  # characters that are shown of a text; more will not be saved
NOTHING = "…"  # where there is nothing yet


class CardPreview(QScrollArea):
    """Follows what is composed, with the very widgets of a review; nothing in it can be pressed."""

    def __init__(self, composing: Composing, theme: Theme) -> None:
        super().__init__()
        self._composing = composing
        self._review = Review(_no_clock, _no_today)
        self.bodies: dict[str, Body] = {
            "recall": RecallBody(self._review, theme),
            "quiz": QuizBody(self._review, theme),
            "explain": ExplainBody(self._review, theme),
        }
        self.setAccessibleName(tr("Preview of the card"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the arrows scroll it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        for body in self.bodies.values():
            body.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            for part in body.findChildren(QWidget):
                part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(body)
            body.hide()
        column.addStretch(1)
        self.setWidget(page)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(SETTLE_MS)
        self._due.timeout.connect(self.show_draft)
        composing.began.connect(self.show_draft)
        composing.changed.connect(self._due.start)

    @Slot()
    def show_draft(self) -> None:
        """Show the draft as it is now."""
        draft = self._composing.draft
        item = _item(draft, self._composing.faults)
        choices = tuple(range(len(OPTIONS))) if isinstance(item, Quiz) else ()
        experiment = cast("Experiment", self._composing.experiment)  # no body looks at it
        self._review.card = Card("", "", item, experiment, Memory(), False, 0, choices)
        self._review.is_revealed = True
        self._review.chosen = draft.answer
        for kind, body in self.bodies.items():
            body.setVisible(kind == draft.kind)
        body = self.bodies[draft.kind]
        body.show_item(item)
        body.reveal(item)
        body.hint.setVisible(bool(body.hint.markdown))
        if isinstance(body, ExplainBody):
            body.answer.hide()
            body.model_answer.show()


def _item(draft: Draft, faults: dict[str, str]) -> Item:
    """Return the item of a draft, with what cannot be shown as it was typed, such as a formula that is not finished."""

    def said(name: str) -> str:
        text = draft.text(name)[:LONGEST]
        if name not in faults:
            return text
        return text.replace("$", "\\$") if text.strip() else NOTHING

    return unchecked_item(draft, said)


def _no_clock() -> NoReturn:
    raise AssertionError("A card that is only shown is not answered.")


def _no_today() -> NoReturn:
    raise AssertionError("A card that is only shown has no day.")
