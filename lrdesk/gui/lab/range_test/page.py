"""The page of the range test: one short training at a rising rate, and what it hints at."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from lrdesk.bridge.range_testing import RangeTesting
from lrdesk.bridge.tasks import RaiseRate
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.charts.form import FormPanel
from lrdesk.gui.lab.charts.page import ChartPage
from lrdesk.gui.lab.fields import NumberEdit, SliderField
from lrdesk.gui.lab.range_test.curve import RangeCurve
from lrdesk.gui.lab.range_test.hints import HintList
from lrdesk.gui.lab.subject import Subject
from lrdesk.gui.parts import label
from lrdesk.gui.theme import Theme, keep
from lrdesk.lab.range_test import Suggestion, notice, runnable, suggestions
from lrdesk.lab.range_test.recording import LEAST_STEPS, MOST_STEPS
from lrdesk.lab.table import range_csv
from lrdesk.words import mark, tr

HINT = mark("Point at the chart, or go into it by Tab and the arrow keys, to read rate and loss.")
LEAST_LIST = 150  # pixels for the hints
UNTOUCHED = mark(
    "The test trains a model of its own and sets the rate itself: the weights of the playground's lanes stay as they "
    "are, and a lane's rate and schedule play no part."
)


class RangeForm(FormPanel):
    """Shows the settings of the test and changes them."""

    def __init__(self, bench: Workbench, testing: RangeTesting) -> None:
        super().__init__(tr("Test"), tr("Run the range test anew"))
        self._testing = testing
        self.subject = Subject(bench)
        self.low, self.high, self.seed = (NumberEdit(name) for name in (tr("Rate: from"), tr("Rate: to"), tr("Seed")))
        self.steps = SliderField(tr("steps"), LEAST_STEPS, MOST_STEPS, whole=True)
        rates = QWidget()
        grid = QGridLayout(rates)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(label(tr("The rate rises"), role="heading"), 0, 0, 1, 4)
        for column, (word, edit) in enumerate(((tr("from"), self.low), (tr("to"), self.high))):
            grid.addWidget(label(word), 1, 2 * column)
            grid.addWidget(edit, 1, 2 * column + 1)
        grid.addWidget(label(tr("seed")), 2, 0)
        grid.addWidget(self.seed, 2, 1)
        self.lay_out(self.subject, rates, self.steps, label(tr(UNTOUCHED), "small", wrap=True))
        for name, field in (("low", self.low), ("high", self.high), ("seed", self.seed)):
            field.entered.connect(partial(testing.set_field, name))
        self.steps.changed.connect(partial(testing.set_field, "steps"))
        testing.changed.connect(self.show_settings)
        for refusing in (bench, testing):
            refusing.refused.connect(self.show_refusal)
        self.show_settings()

    @Slot()
    def show_settings(self) -> None:
        """Show the settings."""
        self.refusal.hide()
        settings = self._testing.settings
        self.low.show_value(settings.low)
        self.high.show_value(settings.high)
        self.seed.show_value(settings.seed)
        self.steps.show_value(settings.steps)

    @Slot(str)
    def show_refusal(self, sentence: str) -> None:
        """Say why something was not done, and show what stands."""
        self.show_settings()
        self.refusal.setText(sentence)
        self.refusal.show()


class RangeTestPage(ChartPage):
    """Settings on the left; the curve on the right, and below it the hints."""

    def __init__(self, bench: Workbench, trainer: Trainer, theme: Theme) -> None:
        self.testing = RangeTesting(bench)
        form = RangeForm(bench, self.testing)
        super().__init__(trainer, theme, form, "range-test.png")
        self.testing.setParent(self)
        self.chart, self.hints = RangeCurve(theme), HintList(theme)
        keep(self.hints.setMinimumHeight, LEAST_LIST)
        self.lay_out((self.chart,), below=(self.hints,))
        self.chart.moved.connect(self._read_out)
        self.hints.chosen.connect(self._run_hint)
        form.subject.playground_asked.connect(self.playground_asked)
        self.testing.changed.connect(self.run_soon)
        theme.changed.connect(self._show_legend)
        self._show_legend()
        self._read_out()

    def task(self) -> RaiseRate | None:
        """Return the test that is planned."""
        plan = self.testing.plan()
        return None if plan is None else RaiseRate(plan)

    def show_result(self) -> None:
        """Draw the curve, and once it is complete the hints."""
        found = suggestions(self.result) if self.result.finished else ()
        self.chart.show_recording(self.result, found)
        self.hints.show_hints(found)
        self.hints.setVisible(bool(found))

    def conclude(self) -> str:
        """Return what the test could not find."""
        return notice(self.result) or ""

    def done(self) -> float:
        """Return the share of the steps that are taken."""
        return float(self.result.length / (self.result.test.steps + 1))

    def updates(self) -> int:
        """Return the steps of the test."""
        return int(self.result.length)

    def data(self) -> str:
        """Return the measurements."""
        return range_csv(self.result)

    @Slot()
    def _show_legend(self) -> None:
        self.legend.show_entries(self.chart.legend())

    @Slot()
    def _read_out(self) -> None:
        self.read_out(self.chart.words or tr(HINT))

    @Slot(object)
    def _run_hint(self, suggestion: Suggestion) -> None:
        self.experiment_chosen.emit(runnable(self.result, suggestion))
