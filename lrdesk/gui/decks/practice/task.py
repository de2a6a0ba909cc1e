"""Experiment: a lane with its figures as given, what is to be reached, and the learner's run judged by it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from lrdesk.bridge.challenges import Contest
from lrdesk.bridge.trainer import Trainer
from lrdesk.content.practice import TASK_SECONDS
from lrdesk.gui.decks.practice.desk import about_left
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.lab.challenges.catalogue import may_change
from lrdesk.gui.lab.challenges.open import OpenChallenge
from lrdesk.gui.parts import label, panel
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.challenges.words import standing, target
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

PARTS = {"given": mark("As given"), "target": mark("Target"), "change": mark("You may change")}


LEAST_PART_PX = 130


class TaskPage(QWidget):
    """A deck's tasks, one of them open; has the training thread to itself."""

    def __init__(self, contest: Contest, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._contest = contest
        self._begun = False
        self.told: dict[str, QLabel] = {part: label(wrap=True) for part in PARTS}
        self._time = label(role="muted")
        self.desk = OpenChallenge(contest, trainer, theme, self._strip())
        self.desk.brief.back.setText(tr("‹ Previous"))
        self.desk.brief.back.setAccessibleName(tr("Previous task"))
        self.desk.brief.next.setAccessibleName(tr("Next task"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.desk)

        self.desk.brief.left.connect(self._go_back)
        contest.chosen.connect(self._show_task)
        contest.scored.connect(self._show_time)
        trainer.finished.connect(self._take_finished)
        self._show_task()

    def _strip(self) -> QWidget:
        strip, inside = panel()
        inside.setContentsMargins(20, 12, 20, 12)
        row = FlowLayout(gap=24)
        for part, said in self.told.items():
            words = QWidget()
            words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            keep(words.setMinimumWidth, LEAST_PART_PX)
            column = QVBoxLayout(words)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label(tr(PARTS[part]), "heading"))
            column.addWidget(said)
            column.addStretch(1)
            row.addWidget(words)
        row.addWidget(self._time)
        inside.addLayout(row)
        return strip

    def resume(self, place: str) -> None:
        """Open the task that was open when the learner left; the first where it is gone."""
        ids = [challenge.id for challenge in self._contest.challenges]
        self._begun = True
        self._contest.choose(ids.index(place) if place in ids else 0)

    def begin(self) -> None:
        """Take the keyboard, and run the lane as it is given, so that there is something to see at once."""
        if not self._begun:
            self.resume("")
        self.desk.begin()

    def stop(self) -> None:
        """Let nothing run on unwatched."""
        self.desk.stop()

    @Slot()
    def _show_task(self) -> None:
        contest, challenge = self._contest, self._contest.challenge
        self.told["given"].setText(tr("measured by the first run…"))
        self.told["target"].setText(target(challenge))
        self.told["change"].setText(may_change(challenge))
        self._show_time()
        self.desk.brief.back.setEnabled(contest.index > 0)

    @Slot(object)
    def _take_finished(self, recording: Recording | Judgement) -> None:
        """Say how the lane does as it is given, once that has been trained."""
        if isinstance(recording, Recording) and recording.experiment.lanes[0] == self._contest.challenge.start:
            self.told["given"].setText(standing(recording))

    @Slot()
    def _show_time(self) -> None:
        """Show about how long the tasks take that are not solved."""
        left = sum(challenge.id not in self._contest.best for challenge in self._contest.challenges)
        self._time.setText(about_left(left * TASK_SECONDS) if left else tr("all solved"))

    @Slot()
    def _go_back(self) -> None:
        self._contest.choose(max(0, self._contest.index - 1))
