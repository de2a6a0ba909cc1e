"""A challenge that is open: what may be changed on the left, on the right its runs and its judging."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lrdesk.bridge.challenges import Contest, Judge
from lrdesk.bridge.playback import Playback
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.columns import Columns
from lrdesk.gui.keys.binding import bind
from lrdesk.gui.lab.challenges.brief import Brief
from lrdesk.gui.lab.challenges.seeds import SeedTable
from lrdesk.gui.lab.lanes import LaneChips
from lrdesk.gui.lab.recipe import LEAST, WIDTH
from lrdesk.gui.lab.stage import Stage
from lrdesk.gui.lab.transport import Transport
from lrdesk.gui.lab.verdicts import VerdictList
from lrdesk.gui.parts import label, press_focused
from lrdesk.gui.theme import Theme
from lrdesk.lab.challenges.judgement import Judgement
from lrdesk.lab.claims import verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Change

PROGRESS_MS = 100


class OpenChallenge(QWidget):
    """Lets the learner run the lane of a contest's open challenge, and submit it; has the training thread to itself."""

    def __init__(self, contest: Contest, trainer: Trainer, theme: Theme, above: QWidget | None = None) -> None:
        """`above` stands over the page, and scrolls with it."""
        super().__init__()
        self._contest, self.trainer, self._theme = contest, trainer, theme
        self.recording: Recording | None = None
        self._follow = False  # whether the next recording is shown as fast as it trains
        self.playback = Playback(self, lambda: theme.still)
        self.brief = Brief(contest, theme)
        self.chips = LaneChips()
        self.stage = Stage(self.playback, theme)
        self.transport = Transport(self.playback)
        self.verdicts = VerdictList()
        self.seeds = SeedTable()
        self._note = label(role="muted", wrap=True)
        self._progress = QTimer(self)
        self._progress.setInterval(PROGRESS_MS)
        self._progress.timeout.connect(self.seeds.show_progress)
        self._arrange(above)

        self.brief.run_asked.connect(self.run)
        self.brief.submit_asked.connect(self.submit)
        self.brief.changed_here.connect(self._change_here)
        self.transport.seed_asked.connect(self._run_next_seed)
        self.playback.moved.connect(self._tell_step)
        self.playback.toggled.connect(self._tell_step)
        contest.chosen.connect(self._begin_challenge)
        trainer.prepared.connect(self._take_prepared)
        trainer.finished.connect(self._take_finished)
        trainer.failed.connect(self._take_failure)
        theme.changed.connect(self._colour)
        self._colour()

    def _arrange(self, above: QWidget | None) -> None:
        right = QFrame()
        right.setProperty("role", "panel")
        column = QVBoxLayout(right)
        column.setContentsMargins(18, 18, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addWidget(self.stage, 1)
        for part in (self.transport, self.verdicts, self.seeds, self._note):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(self.brief, right, least=LEAST, fixed=WIDTH, above=above))
        self.transport.bind_keys(self)
        for key, slot in (("challenge-run", self._press_or_run), ("challenge-submit", self.submit)):
            bind(self, key, slot)

    def begin(self) -> None:
        """Take the keyboard."""
        self.brief.run.setFocus()

    def stop(self) -> None:
        """Let nothing run on unwatched; a judging under way is dropped."""
        self.trainer.drop()
        self.playback.pause()
        self._give_up_judging()

    @Slot()
    def run(self) -> None:
        """Run the learner's lane from the start, and watch."""
        self._start(follow=False)

    @Slot()
    def submit(self) -> None:
        """Have the lane judged with the held-out seeds."""
        self.stop()
        self._show_note("")
        self.trainer.carry_out(Judge(self._contest.challenge, self._contest.bench.lane), "cpu")

    def _start(self, follow: bool) -> None:
        self.stop()
        self._show_note("")
        self._follow = follow
        self.trainer.prepare(self._contest.experiment, self._contest.seed, "cpu")
        self.trainer.run()

    @Slot()
    def _begin_challenge(self) -> None:
        self.seeds.hide()
        self.run()

    @Slot()
    def _press_or_run(self) -> None:
        if press_focused(self):
            return
        if self.recording is None or (self.playback.at_end and not self.playback.playing):
            self.run()
        else:
            self.playback.toggle()

    @Slot()
    def _run_next_seed(self) -> None:
        self._contest.take_next_seed()
        self.run()

    @Slot(object)
    def _change_here(self, change: Change) -> None:
        if refused := self._contest.change_on_the_way(change):
            self.brief.show_refusal(refused)
        else:
            self._start(follow=True)

    @Slot(object)
    def _take_prepared(self, recording: Recording | Judgement) -> None:
        if isinstance(recording, Judgement):
            self.seeds.expect(recording)
            self.seeds.show()
            self.verdicts.hide()
            self._progress.start()
            return
        self.recording = recording
        self.seeds.hide()
        self.verdicts.expect(len(recording.experiment.claims))
        self.verdicts.show()
        self.chips.show_lanes([lane.label for lane in recording.experiment.lanes], pickable=False)
        self.transport.show_recording(recording)
        self.stage.show_recording(recording)
        if self._follow:
            self.playback.follow()
        else:
            self.playback.begin()

    @Slot(object)
    def _take_finished(self, recording: Recording | Judgement) -> None:
        if isinstance(recording, Judgement):
            self._progress.stop()
            self.seeds.show_progress()
            self._contest.take_judgement(recording)
        else:
            self.verdicts.show_verdicts(verdicts(recording))

    @Slot(str)
    def _take_failure(self, sentence: str) -> None:
        self._give_up_judging()
        self._show_note(sentence)

    def _give_up_judging(self) -> None:
        if self._progress.isActive():
            self._progress.stop()
            self.seeds.hide()

    @Slot()
    def _tell_step(self) -> None:
        """Where the challenge lets a run be changed on the way, have changes take hold at the step shown."""
        point, recording = self.playback.point, self.recording
        live = recording is not None and self._contest.under_way(recording, point)
        self.brief.change_from(point if live else None)

    @Slot(str)
    def _show_note(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    @Slot()
    def _colour(self) -> None:
        self.chips.set_colours(self._theme.colours)
        self.transport.set_colours(self._theme.colours)
