"""The second step: a strip above the real review, which says at each point of the first card what comes now."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lrdesk.bridge.review import Review
from lrdesk.gui.keys.binding import in_words
from lrdesk.gui.parts import announce, button, label
from lrdesk.gui.review.screen import ReviewScreen
from lrdesk.gui.richtext import bare, inline
from lrdesk.scheduling.sm2 import Memory
from lrdesk.study.outlook import waits
from lrdesk.study.session import Session
from lrdesk.words import tr

LINES = 2  # as many as its sentences take in a small window, so that nothing below moves


class Coach(QWidget):
    """Follows a session of one card to recall, from above its screen; `end` takes it away again, another session too.

    To skip the card is to leave the review.
    """

    def __init__(self, review: Review, screen: ReviewScreen) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._review, self._chips = review, screen.lab.chips
        self._session: Session | None = None
        self._said = label(wrap=True)
        self._said.setTextFormat(Qt.TextFormat.RichText)
        self.skip = button(tr("Skip this card"), "link", key="review-leave")
        self.skip.clicked.connect(screen.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 10, 22, 10)
        row.setSpacing(14)
        row.addWidget(label(tr("Step 2 of 3"), "accent-badge"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._said, 1)
        row.addWidget(self.skip)
        above = screen.layout()
        assert isinstance(above, QVBoxLayout)
        above.insertWidget(0, self)
        for told in (review.card_shown, review.revealed, review.ended, self._chips.picked):
            told.connect(self._say)

    def end(self) -> None:
        """Vanish, and follow no more."""
        self.hide()
        self.deleteLater()

    @Slot()
    def _say(self) -> None:
        self._session = self._session or self._review.session
        if self._review.session is not self._session:
            self.end()  # the learner went elsewhere, and came back for other cards
            return
        sentence = self._sentence()
        self._said.setText(inline(sentence))
        self._said.setMinimumHeight(LINES * self._said.fontMetrics().lineSpacing())
        self.skip.setVisible(self._review.card is not None)
        announce(self, bare(sentence))

    def _sentence(self) -> str:
        """Return what the learner does now, and why."""
        card = self._review.card
        if card is None:
            return tr("**That is all there is to it.** What you know comes back later and later; what you don't, soon.")
        if self._review.is_revealed and card.drill:
            return tr("**Grade again.** From Good on, it is done for today.")
        if self._review.is_revealed:
            return _how_to_grade(card.memory)
        if card.drill:
            return tr("**Once more.** What you did not know well is asked again on the same day, until you do.")
        if card.experiment.predict is not None and self._chips.pick is None:
            said = tr("**Predict.** First a bet: which lane does what is asked? Click it, or press {first} to {last}.")
            last_key = in_words(f"review-digit-{len(card.experiment.lanes)}")
            return said.format(first=in_words("review-digit-1"), last=last_key)
        said = tr("**Recall.** Answer the card in your head, or guess. Then press {key} for its answer, and the run.")
        return said.format(key=in_words("review-go-on"))


def _how_to_grade(memory: Memory) -> str:
    _, second, third, fourth = waits(memory, 4)
    said = tr(
        "**Grade.** Did you know it? After **Good** the card comes back tomorrow, then after {second}, {third} and "
        "{fourth} days; after **Again**, once more today."
    )
    return said.format(second=second, third=third, fourth=fourth)
