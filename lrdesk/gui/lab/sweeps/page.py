"""The page of sweeps: a lane of the playground over a range of rates, or over a map of two parameters."""

from PySide6.QtCore import Slot

from lrdesk.bridge.sweeping import Sweeping
from lrdesk.bridge.tasks import TrainSweep
from lrdesk.bridge.trainer import Trainer
from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.charts.chart import Cell, Chart
from lrdesk.gui.lab.charts.page import ChartPage
from lrdesk.gui.lab.sweeps.curve import SweepCurve
from lrdesk.gui.lab.sweeps.form import SweepForm
from lrdesk.gui.lab.sweeps.heat import ColourBar, SweepMap
from lrdesk.gui.parts import button
from lrdesk.gui.theme import Theme
from lrdesk.lab.sweeps.plans import runnable
from lrdesk.lab.sweeps.results import MapResult
from lrdesk.lab.sweeps.words import summary
from lrdesk.lab.table import map_csv, sweep_csv
from lrdesk.words import mark, tr

HINT = mark("A click or Enter runs that lane in the playground; a drag, or Shift with arrow keys and Enter, zooms in.")


class SweepPage(ChartPage):
    """Plans on the left, a curve or a map on the right."""

    def __init__(self, bench: Workbench, trainer: Trainer, theme: Theme) -> None:
        self.sweeping = Sweeping(bench)
        form = SweepForm(bench, self.sweeping)
        super().__init__(trainer, theme, form, "sweep.png")
        self.sweeping.setParent(self)
        self.curve, self.map, self.bar = SweepCurve(theme), SweepMap(theme), ColourBar(theme)
        for chart in (self.curve, self.map):
            chart.moved.connect(self._read_out)
            chart.chosen.connect(self._run_lane)
            chart.stretched.connect(self._zoom)
            chart.back_asked.connect(self.sweeping.back)
        self.back = button(tr("Back to the wider range"), "link", key="chart-back")
        self.back.clicked.connect(self.sweeping.back)
        self.lay_out((self.bar, self.curve, self.map), links=(self.back,))
        form.subject.playground_asked.connect(self.playground_asked)
        self.sweeping.changed.connect(self._follow)
        theme.changed.connect(self._show_legend)
        self._show_chart(self.curve)
        self._follow()

    @property
    def chart(self) -> Chart:
        """The chart in view."""
        return self.map if isinstance(self.result, MapResult) else self.curve

    def task(self) -> TrainSweep | None:
        """Return the sweep that is planned."""
        plan = self.sweeping.plan()
        return None if plan is None else TrainSweep(plan)

    def show_result(self) -> None:
        """Draw the result."""
        if isinstance(self.result, MapResult):
            self.map.show_result(self.result)
            self.bar.show_losses(self.map.losses)
        else:
            self.curve.show_result(self.result)
        if self.chart.isHidden():
            self._show_chart(self.chart)
        self._show_legend()

    def conclude(self) -> str:
        """Return what the sweep found."""
        return summary(self.result)

    def done(self) -> float:
        """Return the share of the training that is done."""
        return float(self.result.done)

    def updates(self) -> int:
        """Return the steps of all lanes."""
        return int(self.result.updates)

    def data(self) -> str:
        """Return the losses."""
        return map_csv(self.result) if isinstance(self.result, MapResult) else sweep_csv(self.result)

    def _show_chart(self, shown: Chart) -> None:
        had_focus = self.curve.hasFocus() or self.map.hasFocus()
        for chart in (self.curve, self.map):
            chart.setVisible(chart is shown)
        self.bar.setVisible(shown is self.map)
        if had_focus:
            shown.setFocus()
        self._read_out()

    @Slot()
    def _show_legend(self) -> None:
        self.legend.show_entries(self.map.legend() if self.chart is self.map else self.curve.legend())

    @Slot()
    def _read_out(self) -> None:
        self.read_out(self.chart.words or tr(HINT))

    @Slot()
    def _follow(self) -> None:
        self.back.setEnabled(self.sweeping.zoomed)
        self.run_soon()

    @Slot()
    def _run_lane(self) -> None:
        cell, result = self.chart.cursor_cell, self.result
        if cell is None or result is None:
            return
        if isinstance(result, MapResult):
            values = (float(result.x[cell[0]]), float(result.y[cell[1]]))
            self.experiment_chosen.emit(runnable(result.map, *values))
        else:
            self.experiment_chosen.emit(runnable(result.sweep, float(result.values[cell[0]])))

    @Slot(object, object)
    def _zoom(self, first: Cell, last: Cell) -> None:
        chart, result = self.chart, self.result
        drawn = (result.map.x, result.map.y) if isinstance(result, MapResult) else (result.sweep.axis,)
        if drawn != self.sweeping.axes:
            return  # something else is asked for already
        firsts, lasts = [float(chart.columns[first[0]])], [float(chart.columns[last[0]])]
        if chart.rows.size:
            firsts.append(float(chart.rows[first[1]]))
            lasts.append(float(chart.rows[last[1]]))
        self.sweeping.zoom(firsts, lasts)
