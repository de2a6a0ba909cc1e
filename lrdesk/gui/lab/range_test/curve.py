"""The picture of a range test: the loss of each batch, faint, and smoothed over it, while the rate rises."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from lrdesk.gui.lab.charts.chart import Cell, Chart
from lrdesk.gui.lab.charts.legend import Entry, line_pen, paint_cross
from lrdesk.gui.lab.charts.lines import in_pixels, paint_line
from lrdesk.gui.lab.charts.scale import Scale, Values, fitted
from lrdesk.gui.lab.style import font
from lrdesk.gui.theme import Theme, sized
from lrdesk.lab.figures import figure
from lrdesk.lab.range_test import RangeRecording, Suggestion
from lrdesk.words import tr

BADGE = 9  # the radius of a number's disc, in pixels


class RangeCurve(Chart):
    """Losses over the rate; each suggestion is a line with its number in the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Loss while the rate rises"))
        self.x_title, self.y_title = tr("rate"), tr("loss of each batch, before its update")
        self._recording: RangeRecording | None = None
        self._suggestions: tuple[Suggestion, ...] = ()

    def show_recording(self, recording: RangeRecording, suggestions: tuple[Suggestion, ...]) -> None:
        """Show a test as far as it has come, and what it hints at."""
        self._recording, self._suggestions = recording, suggestions
        length = recording.length
        self.x_scale = Scale(recording.test.low, recording.test.high)
        self.y_scale = fitted(np.concatenate([recording.loss[:length], recording.smoothed[:length]]))
        self.show_cells(recording.lr[:length])
        self.refresh()

    def legend(self) -> list[Entry]:
        """Return what is drawn, in words."""
        colours = self._theme.colours
        return [
            Entry("faint", colours.lanes[0], tr("loss")),
            Entry("line", colours.lanes[0], tr("smoothed over a tenth of the steps")),
            Entry("cross", colours.wrong, tr("blew up: 4 times the lowest")),
            Entry("dash", colours.accent, tr("hints, by number")),
        ]

    def describe(self, cell: Cell) -> str:
        """Return what is known of a step."""
        recording, step = self._recording, cell[0]
        assert recording is not None
        said = tr("Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}.")
        if step == recording.blew_up_at:
            said = tr("Rate {rate}, at step {step}: loss {loss}, smoothed {smoothed}, blown up.")
        rate, loss, smoothed = (float(of[step]) for of in (recording.lr, recording.loss, recording.smoothed))
        return said.format(rate=figure(rate), step=step, loss=figure(loss), smoothed=figure(smoothed))

    def paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Paint the two curves, where it blew up, and the hints."""
        recording = self._recording
        if recording is None or not self.columns.size:
            return
        colours = self._theme.colours
        raw, smoothed = (self._points(area, losses) for losses in (recording.loss, recording.smoothed))
        faint = QColor(colours.lanes[0])
        faint.setAlpha(110)
        pen = line_pen("faint", colours.lanes[0])
        pen.setColor(faint)
        paint_line(painter, raw, pen)
        for number, suggestion in enumerate(self._suggestions, start=1):
            self._paint_suggestion(painter, area, number, suggestion.lr)
        paint_line(painter, smoothed, line_pen("line", colours.lanes[0]))
        if recording.blew_up_at is not None and recording.blew_up_at < len(smoothed):
            x, y = smoothed[recording.blew_up_at]
            paint_cross(painter, QPointF(x, y if np.isfinite(y) else area.top() + BADGE), colours.wrong)

    def paint_cursor(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Mark a step by a line, and its smoothed loss by a ring."""
        assert self._recording is not None
        colours = self._theme.colours
        x = self.place(cell).x()
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        smoothed = self._recording.smoothed[cell[0]]
        if np.isfinite(smoothed):
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.setBrush(QColor(colours.panel))
            painter.drawEllipse(
                QPointF(x, area.bottom() - float(self.y_scale.shares(smoothed)) * area.height()), 4.5, 4.5
            )

    def _points(self, area: QRectF, losses: Values) -> Values:
        losses = losses[: self.columns.size]  # by now the test may have come further
        up = np.where(np.isfinite(losses), self.y_scale.shares(losses), np.nan)
        return in_pixels(area, self.x_scale.shares(self.columns), up)

    def _paint_suggestion(self, painter: QPainter, area: QRectF, number: int, lr: float) -> None:
        colours = self._theme.colours
        share = float(self.x_scale.shares(lr))
        if not 0 <= share <= 1:
            return
        x = area.left() + share * area.width()
        painter.setPen(line_pen("dash", colours.accent))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        height = area.bottom() - (2 * number - 1) * sized(BADGE)  # one above the other, for rates may lie close
        paint_badge(painter, QPointF(x, height), str(number), colours.accent, colours.on_accent)


def paint_badge(painter: QPainter, where: QPointF, text: str, ground: str, ink: str) -> None:
    """Paint a number in a disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    radius = sized(BADGE)
    painter.drawEllipse(where, radius - 1, radius - 1)
    painter.setPen(QColor(ink))
    painter.setFont(font(11, bold=True))
    painter.drawText(
        QRectF(where.x() - radius, where.y() - radius, 2 * radius, 2 * radius), Qt.AlignmentFlag.AlignCenter, text
    )
