"""The picture of a map: a coloured cell for each pair of values, hatched where training diverged."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lrdesk.gui.lab.charts.chart import Cell, Chart
from lrdesk.gui.lab.charts.legend import Entry, line_pen, paint_hatch
from lrdesk.gui.lab.charts.lines import in_pixels, paint_line
from lrdesk.gui.lab.charts.scale import SMALLEST, Scale, Values, edges
from lrdesk.gui.lab.style import font
from lrdesk.gui.lab.sweeps.palette import COLOURS
from lrdesk.gui.theme import Theme, keep, sized
from lrdesk.lab.figures import figure
from lrdesk.lab.sweeps.plans import name_of, stability_limit
from lrdesk.lab.sweeps.results import MapResult
from lrdesk.lab.sweeps.words import of_cell
from lrdesk.words import tr

BAR = (150, 10)  # pixels
GAP = 8  # between the palette and the words, in pixels


class Range(NamedTuple):
    """The losses at the two ends of the palette; in equal ratios between them with `log`."""

    low: float
    high: float
    log: bool


class SweepMap(Chart):
    """Cells between the middles to their neighbours, coarse ones first; the colour is the final loss."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Final loss over two parameters"))
        self._result: MapResult | None = None
        self._across = self._up = np.empty(0)
        self._shade = np.empty((0, 0))
        self._limits: Values | None = None

    def show_result(self, result: MapResult) -> None:
        """Show a map, as far as it has come."""
        if result is not self._result:
            self._result = result
            x, y = result.map.x, result.map.y
            columns, rows = edges(result.x, x.log), edges(result.y, y.log)
            self.x_scale = Scale(float(columns[0]), float(columns[-1]), x.log)
            self.y_scale = Scale(float(rows[0]), float(rows[-1]), y.log)
            self._across, self._up = self.x_scale.shares(columns), self.y_scale.shares(rows)
            self.x_title, self.y_title = name_of(x), name_of(y)
            self._limits = self._theory(result)
            self.show_cells(result.x, result.y)
        self._shade = result.filled(result.final)
        self.refresh()

    @property
    def losses(self) -> Range | None:
        """What the palette stands for: the finite losses up to the largest before training; None while there are none.

        A loss above that, of training that made things worse, has the palette's last colour.
        """
        result = self._result
        finite = self._shade[np.isfinite(self._shade)]
        if result is None or not finite.size:
            return None
        low, high = float(finite.min()), float(min(finite.max(), np.nanmax(result.initial)))
        if low < 0:
            return Range(low, max(high, low + 1e-9), log=False)
        low = max(low, SMALLEST)
        return Range(low, max(high, low * 1.01), log=True)

    def legend(self) -> list[Entry]:
        """Return what is drawn besides the colours, in words."""
        colours = self._theme.colours
        entries = [Entry("hatch", colours.wrong, tr("diverged"))]
        if self._limits is not None:
            entries.append(Entry("dash", colours.wrong, tr("theory: diverges right of it")))
        return entries

    def describe(self, cell: Cell) -> str:
        """Return what is known of a cell."""
        assert self._result is not None
        return of_cell(self._result, cell[1], cell[0])

    def paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """Paint the cells over a hatched ground, which shows where they diverged."""
        paint_hatch(painter, area, self._theme.colours.wrong)
        sharp = painter.device().devicePixelRatio()
        painter.drawImage(area, self._cells(round(area.width() * sharp), round(area.height() * sharp)))
        if self._limits is not None and self._result is not None:
            heights = self.y_scale.shares(self._result.y)
            pixels = in_pixels(area, self.x_scale.shares(self._limits), heights)
            paint_line(painter, pixels, QPen(QColor(self._theme.colours.panel), 4))
            paint_line(painter, pixels, line_pen("dash", self._theme.colours.wrong))

    def paint_cursor(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Frame a cell, twice so that it is seen on any colour."""
        column, row = cell
        left, right = (area.left() + float(share) * area.width() for share in self._across[column : column + 2])
        bottom, top = (area.bottom() - float(share) * area.height() for share in self._up[row : row + 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grown, colour in ((2, "#FFFFFF"), (1, "#000000")):
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.drawRect(QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-grown, -grown, grown, grown))

    def _cells(self, width: int, height: int) -> QImage:
        """Return the cells as an image of so many pixels, each pixel in the colour of its cell."""
        well = QColor(self._theme.colours.well).rgba()
        colours = np.array([*(colour.rgba() for colour in COLOURS), 0, well], dtype=np.uint32)
        columns = np.searchsorted(self._across, (np.arange(width) + 0.5) / width) - 1
        rows = np.searchsorted(self._up, (np.arange(height)[::-1] + 0.5) / height) - 1
        pixels = colours[_colour_numbers(self._shade, self.losses)[rows[:, None], columns]]
        return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()

    @staticmethod
    def _theory(result: MapResult) -> Values | None:
        """Return the largest stable rate for each row, where the map is of the rate over the momentum of a bowl."""
        spec = result.map
        if (spec.x.parameter, spec.x.group, spec.y.parameter) != ("lr", None, "momentum"):
            return None
        limits = [stability_limit(spec.problem, spec.y.applied(spec.lane, value)) for value in result.y.tolist()]
        return None if None in limits else np.array(limits, dtype=np.float64)


class ColourBar(QWidget):
    """The palette, with the losses at its ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._before = self._after = ""
        self._left = 0
        keep(self.setFixedHeight, 18)

    def show_losses(self, losses: Range | None) -> None:
        """Show what the palette stands for."""
        if losses is not None:
            low, high = figure(losses.low), figure(losses.high)
            self.setAccessibleName(
                tr("Colours: dark blue is a final loss of {low}, light yellow one of {high}").format(low=low, high=high)
            )
            before = tr("final loss {loss} or less") if losses.low == SMALLEST else tr("final loss {loss}")
            self._before, self._after = before.format(loss=low), tr("{loss} or more").format(loss=high)
            metrics = QFontMetrics(font(12))
            self._left = metrics.horizontalAdvance(self._before) + GAP
            self.setFixedWidth(self._left + BAR[0] + GAP + metrics.horizontalAdvance(self._after) + 1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the palette between the words."""
        painter = QPainter(self)
        painter.setFont(font(12))
        painter.setPen(QColor(self._theme.colours.muted))
        painter.drawText(QPointF(0, sized(13)), self._before)
        for number, colour in enumerate(COLOURS):
            painter.fillRect(QRectF(self._left + number * BAR[0] / len(COLOURS), sized(4), 1.5, BAR[1]), colour)
        painter.drawText(QPointF(self._left + BAR[0] + GAP, sized(13)), self._after)
        painter.end()


def _colour_numbers(losses: Values, spread: Range | None) -> npt.NDArray[np.int64]:
    """Return which colour of the palette each loss has; the next number where it diverged, -1 where it is unknown."""
    numbers = np.where(np.isinf(losses), len(COLOURS), -1)
    finite = np.isfinite(losses)
    if spread is not None:
        shares = np.clip(Scale(*spread).shares(losses[finite]), 0.0, 1.0)
        numbers[finite] = (shares * (len(COLOURS) - 1)).astype(np.int64)
    return numbers
