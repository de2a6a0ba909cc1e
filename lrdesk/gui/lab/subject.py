"""What a page of the Lab works on: the problem and one lane of the workbench, in words, with the way to change them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.fields import ChoiceField
from lrdesk.gui.lab.lane_form import NO_SCHEDULE
from lrdesk.gui.lab.recipe import PROBLEM_TITLES
from lrdesk.gui.parts import button, label
from lrdesk.lab.figures import figure
from lrdesk.lab.spec import Lane, Problem
from lrdesk.lab.spec.optimizers import momentum_of
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS
from lrdesk.words import tr


class Subject(QWidget):
    """Chooses problem, lane and optimizer on the workbench; `playground_asked` wants the lane's other settings."""

    playground_asked = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.problem = ChoiceField(tr("Problem"), [(tr(PROBLEM_TITLES[name]), name) for name in PROBLEMS])
        self.lane = ChoiceField(tr("Lane"), [])
        self.optimizer = ChoiceField(tr("Optimizer"), [(name, name) for name in OPTIMIZERS])
        self.words = label(role="small", wrap=True)
        self.change = button(tr("Change it in the playground"), "link")
        self.change.clicked.connect(self.playground_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.problem, self.lane, self.optimizer, self.words):
            column.addWidget(part)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem.chosen.connect(bench.set_problem)
        self.lane.chosen.connect(bench.select)
        self.optimizer.chosen.connect(bench.set_optimizer)
        bench.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        experiment, lane = self._bench.experiment, self._bench.lane
        self.problem.show_choice(experiment.problem.__struct_config__.tag)
        self.lane.box.clear()
        for number, one in enumerate(experiment.lanes):
            self.lane.box.addItem(one.label, number)
        self.lane.show_choice(self._bench.selected)
        self.optimizer.show_choice(type(lane.optimizer).__name__)
        self.words.setText(lane_words(experiment.problem, lane))


def lane_words(problem: Problem, lane: Lane) -> str:
    """Return what matters of a lane beside its rate and its optimizer's name."""
    momentum, decay = momentum_of(lane.optimizer), getattr(lane.optimizer, "weight_decay", 0.0)
    said = [] if momentum is None else [tr("momentum {value}").format(value=figure(momentum))]
    said += [tr("weight decay {value}").format(value=figure(decay))] if decay else []
    schedule = tr(NO_SCHEDULE) if lane.schedule is None else type(lane.schedule).__name__
    said.append(tr("schedule {name}").format(name=schedule))
    if problem.largest_batch:
        size = lane.batch_size or getattr(problem, "batch_size", None)
        said.append(tr("batches of {size}").format(size=size) if size else tr("all examples at each step"))
    said += [tr("without the changes made on the way")] if lane.changes else []
    return tr("With {settings}.").format(settings=", ".join(said))
