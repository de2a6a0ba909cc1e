"""The picture of a sweep: final and lowest loss against the rate, what diverged, and what theory says."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lrdesk.gui.lab.charts.chart import Cell, Chart
from lrdesk.gui.lab.charts.legend import Entry, line_pen, paint_cross
from lrdesk.gui.lab.charts.lines import in_pixels, paint_line
from lrdesk.gui.lab.charts.scale import Scale, Values, fitted
from lrdesk.gui.theme import Theme
from lrdesk.lab.figures import figure
from lrdesk.lab.sweeps.plans import name_of, stability_limit
from lrdesk.lab.sweeps.results import SweepResult
from lrdesk.lab.sweeps.words import of_value
from lrdesk.words import tr

CROSS_EVERY = 9  # pixels, at least, between two crosses
CROSS_AT = 9  # pixels below the top


class SweepCurve(Chart):
    """Medians over the seeds as lines, and each seed's final loss as a dot where there are several."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Final loss against the rate"))
        self.y_title = tr("loss after the last step")
        self._result: SweepResult | None = None
        self._limit: float | None = None

    def show_result(self, result: SweepResult) -> None:
        """Show a sweep, as far as it has come."""
        sweep = result.sweep
        if result is not self._result:
            self._result = result
            self._limit = stability_limit(sweep.problem, sweep.lane) if sweep.axis.parameter == "lr" else None
            self.x_scale = Scale(float(result.values[0]), float(result.values[-1]), sweep.axis.log)
            self.x_title = name_of(sweep.axis)
            self.show_cells(result.values)
        self.y_scale = fitted(np.concatenate([result.final, result.best, result.initial]))
        self.refresh()

    def legend(self) -> list[Entry]:
        """Return what is drawn, in words."""
        colours = self._theme.colours
        entries = [
            Entry("line", colours.lanes[0], tr("final loss")),
            Entry("dash", colours.lanes[1], tr("lowest on the way")),
            Entry("dots", colours.muted, tr("before training")),
            Entry("cross", colours.wrong, tr("diverged")),
        ]
        if self._limit is not None:
            theory = tr("theory: diverges above {rate}").format(rate=figure(self._limit))
            entries.append(Entry("dash", colours.ink, theory))
        return entries

    def describe(self, cell: Cell) -> str:
        """Return what is known of a rate."""
        assert self._result is not None
        return of_value(self._result, cell[0])

    def paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Paint the curves."""
        result = self._result
        if result is None:
            return
        colours = self._theme.colours
        across = self.x_scale.shares(result.values)
        initial = result.initial[np.isfinite(result.initial)]
        if initial.size:
            height = float(in_pixels(area, np.zeros(1), self.y_scale.shares(np.median(initial)).reshape(1))[0, 1])
            painter.setPen(line_pen("dots", colours.muted))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        self._paint_limit(painter, area)
        paint_line(painter, self._points(area, across, result.median_best), line_pen("dash", colours.lanes[1]))
        paint_line(painter, self._points(area, across, result.median_final), line_pen("line", colours.lanes[0]))
        if len(result.sweep.seeds) > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.lanes[0]))
            for seed in result.final:
                for x, y in self._points(area, across, seed).tolist():
                    if np.isfinite(y):
                        painter.drawEllipse(QPointF(x, y), 1.6, 1.6)
        self._paint_crosses(painter, area, across[np.isinf(result.median_final)])

    def paint_cursor(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Mark a rate by a line, and its final loss by a ring."""
        assert self._result is not None
        colours = self._theme.colours
        x = self.place(cell).x()
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        final = self._result.median_final[cell[0]]
        if np.isfinite(final):
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(QColor(colours.panel))
            painter.drawEllipse(QPointF(x, area.bottom() - float(self.y_scale.shares(final)) * area.height()), 4.5, 4.5)

    def _points(self, area: QRectF, across: Values, losses: Values) -> Values:
        return in_pixels(area, across, np.where(np.isfinite(losses), self.y_scale.shares(losses), np.nan))

    def _paint_crosses(self, painter: QPainter, area: QRectF, diverged: Values) -> None:
        last = -np.inf
        for share in diverged.tolist():
            x = area.left() + share * area.width()
            if x - last >= CROSS_EVERY:
                paint_cross(painter, QPointF(x, area.top() + CROSS_AT), self._theme.colours.wrong)
                last = x

    def _paint_limit(self, painter: QPainter, area: QRectF) -> None:
        if self._limit is None or not self.x_scale.low <= self._limit <= self.x_scale.high:
            return
        x = area.left() + float(self.x_scale.shares(self._limit)) * area.width()
        painter.setPen(line_pen("dash", self._theme.colours.ink))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
