"""The page of challenges: the list of them, and behind it the one that is open."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from lrdesk.bridge.challenges import Contest
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.lab.challenges.catalogue import Catalogue
from lrdesk.gui.lab.challenges.open import OpenChallenge
from lrdesk.gui.theme import Theme


class ChallengesPage(QStackedWidget):
    """Lets the learner open a challenge and go back to the list; has the training thread to itself."""

    def __init__(self, contest: Contest, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._contest = contest
        self.catalogue = Catalogue(contest)
        self.desk = OpenChallenge(contest, trainer, theme)
        listed = QWidget()
        row = QHBoxLayout(listed)
        row.setContentsMargins(22, 16, 22, 16)
        row.addWidget(self.catalogue)
        self.addWidget(listed)
        self.addWidget(self.desk)
        self.catalogue.opened.connect(self.open)
        self.desk.brief.left.connect(self.show_all)

    def begin(self) -> None:
        """Take the keyboard: the list as it was left, or the challenge that is open."""
        if self.currentIndex() == 0:
            self.catalogue.rows[self._contest.index].setFocus()
        else:
            self.desk.begin()

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        self.desk.stop()

    @Slot(int)
    def open(self, index: int) -> None:
        """Show a challenge and run the lane that it starts from, so that there is something to see at once."""
        self.setCurrentIndex(1)
        self._contest.choose(index)
        self.desk.begin()

    @Slot()
    def show_all(self) -> None:
        """Go back to the list."""
        self.stop()
        self.setCurrentIndex(0)
        self.begin()
