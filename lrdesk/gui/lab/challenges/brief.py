"""The left side of an open challenge: the task, the settings that may be changed, hint and solution."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lrdesk.bridge.challenges import Contest
from lrdesk.gui.flow import wrapping
from lrdesk.gui.lab.challenges.catalogue import may_change
from lrdesk.gui.lab.fields import ChoiceField, refusal_label, show_refusal
from lrdesk.gui.lab.lane_form import LaneForm
from lrdesk.gui.parts import after_paint, announce, button, label
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import figure
from lrdesk.lab.names import worded
from lrdesk.lab.spec.schedules import LambdaLR
from lrdesk.words import tr


class Brief(QFrame):
    """Shows a contest's open challenge and changes its lane.

    `run_asked`, `submit_asked` and `left` tell what the learner wants; `changed_here` gives a change at the step shown.
    """

    run_asked = Signal()
    submit_asked = Signal()
    left = Signal()
    changed_here = Signal(object)

    def __init__(self, contest: Contest, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._contest = contest
        self.back = button(tr("‹ All challenges"), "link", tr("Back to all challenges"))
        self.next = button(tr("Next ›"), "link", tr("Next challenge"))
        self._title = label(role="panel-title", wrap=True)
        self._level = label(role="badge")
        self._best = label(role="right-badge")
        self._task = RichText(theme, "", line_height=130, gap=4)
        self.trial = ChoiceField(tr("Shown", "the problem of a challenge that is drawn"), [])
        self._free = label(role="small", wrap=True)
        self.form = LaneForm(contest.bench)
        self._changes = label(role="small", wrap=True)
        self.reset = button(tr("Start over"), "link", tr("Take the lane that the challenge starts with"))
        self.hint = button(tr("Hint"), "link", tr("Show the hint"))
        self.solution = button(tr("Solution"), "link", tr("Show the solution"))
        self.confirm = button(tr("Show it"), "", tr("Show the solution and load it"))
        self.keep_trying = button(tr("Keep trying"), "", tr("Leave the solution unseen"))
        self._advice = RichText(theme, "more", line_height=130, gap=4)
        self.refusal = refusal_label()
        self.run = button(tr("Run", "a button"), "", tr("Run your lane"), key="challenge-run")
        self.submit = button(
            tr("Submit"), "primary", tr("Submit your lane to the held-out seeds"), key="challenge-submit"
        )
        self._question = QWidget()
        self._below = after_paint(self, self._scroll_down)
        self._arrange()

        self.back.clicked.connect(self.left)
        self.next.clicked.connect(self._go_on)
        self.trial.chosen.connect(self._show_trial)
        self.reset.clicked.connect(self._start_over)
        self.hint.clicked.connect(self._show_hint)
        self.solution.clicked.connect(self._ask)
        self.confirm.clicked.connect(self._show_solution)
        self.keep_trying.clicked.connect(self._question.hide)
        self.run.clicked.connect(self.run_asked)
        self.submit.clicked.connect(self.submit_asked)
        self.form.changed_here.connect(self.changed_here)
        contest.chosen.connect(self.show_challenge)
        contest.scored.connect(self._show_best)
        contest.bench.changed.connect(self._show_lane)
        contest.bench.refused.connect(self._refuse)
        self.form.drawing_asked.connect(self._draw)
        self.show_challenge()

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(wrapping(self.back, None, self.next))
        column.addWidget(self._title)
        column.addLayout(wrapping(self._level, self._best, None))
        column.addWidget(self._task)
        for part in (self.trial, self._free, self.form, self._changes):
            column.addWidget(part)
        column.addLayout(wrapping(self.reset, self.hint, self.solution, None))
        asked = QVBoxLayout(self._question)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(label(tr("Once seen, it is no longer yours to find."), "muted", wrap=True))
        asked.addLayout(wrapping(self.confirm, self.keep_trying, None))
        column.addWidget(self._question)
        column.addWidget(self._advice)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self.refusal)
        actions = QHBoxLayout()
        actions.addWidget(self.run, 1)
        actions.addWidget(self.submit, 1)
        foot.addLayout(actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 18)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)

    @Slot()
    def show_challenge(self) -> None:
        """Show the open challenge from its beginning."""
        contest, challenge = self._contest, self._contest.challenge
        self._title.setText(challenge.title)
        self._level.setText(
            tr("{number} of {count} · {level}").format(
                number=contest.index + 1, count=len(contest.challenges), level=worded(challenge.level)
            )
        )
        self._task.show_markdown(challenge.task)
        self._free.setText(tr("You may change: {settings}.").format(settings=may_change(challenge)))
        self.trial.box.clear()
        for index, trial in enumerate(challenge.trials):
            self.trial.box.addItem(trial.title, index)
        self.trial.setVisible(len(challenge.trials) > 1)
        self.next.setEnabled(not contest.is_last)
        self._question.hide()
        self._advise("")
        self.form.change_from(None)
        self.form.limit(challenge.may_change, challenge.on_the_way)
        self._scroll.verticalScrollBar().setValue(0)
        self._show_best()
        self._show_lane()

    def change_from(self, step: int | None) -> None:
        """Have changes take hold at a step of the run that is shown, or at the start."""
        if self.form.change_from(step):
            self._show_lane()

    def show_refusal(self, sentence: str) -> None:
        """Say why something was not changed, and show what stands."""
        self._show_lane()
        show_refusal(self.refusal, sentence)

    @Slot(str, str)
    def _refuse(self, place: str, sentence: str) -> None:
        """Say so beside the field at a place, or above the buttons where there is none."""
        self._show_lane()
        if not self.form.refuse(place, sentence):
            show_refusal(self.refusal, sentence)

    @Slot()
    def _draw(self) -> None:
        """Begin a schedule by hand, as a straight line to zero."""
        self._contest.bench.set_schedule(LambdaLR.__name__)

    @Slot()
    def _show_lane(self) -> None:
        self.form.refuse("", "")
        show_refusal(self.refusal, "")
        self.form.show_lane()
        changes = self._contest.bench.lane.changes
        told = "; ".join(
            tr("{rate} from step {step} on").format(rate=figure(change.lr), step=change.at)
            for change in changes
            if change.lr is not None
        )
        self._changes.setText(tr("Rates on the way: {rates}.").format(rates=told))
        self._changes.setVisible(bool(told))

    @Slot()
    def _show_best(self) -> None:
        best = self._contest.best.get(self._contest.challenge.id)
        self._best.setVisible(best is not None)
        if best is not None:
            margin = figure(best.margin)
            self._best.setText(tr("✓ best {margin}×").format(margin=margin))
            self._best.setAccessibleName(tr("Solved; best margin {margin}").format(margin=margin))

    def _advise(self, markdown: str) -> None:
        self._advice.show_markdown(markdown)
        self._advice.setVisible(bool(markdown))
        announce(self._advice, self._advice.plain)
        self._below.start()

    @Slot()
    def _scroll_down(self) -> None:
        """Bring a hint, a solution or the question before it into view."""
        for below in (self._advice, self._question):
            if below.isVisible():
                self._scroll.ensureWidgetVisible(below)

    @Slot()
    def _go_on(self) -> None:
        self._contest.choose(self._contest.index + 1)

    @Slot(object)
    def _show_trial(self, trial: int) -> None:
        self._contest.show_trial(trial)
        self.run_asked.emit()

    @Slot()
    def _start_over(self) -> None:
        self._contest.take_lane(self._contest.challenge.start)

    @Slot()
    def _show_hint(self) -> None:
        self._advise(tr("**Hint.** {hint}").format(hint=self._contest.challenge.hint))

    @Slot()
    def _ask(self) -> None:
        self._question.show()
        self.keep_trying.setFocus()
        self._below.start()

    @Slot()
    def _show_solution(self) -> None:
        self._question.hide()
        challenge = self._contest.challenge
        self._contest.take_lane(challenge.solution)
        self._advise(tr("**Solution**, loaded above. {why}").format(why=challenge.why))
        self.run_asked.emit()
