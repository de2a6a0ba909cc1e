"""Which kinds a classifier takes for which: a table of counts for each lane."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from lrdesk.gui.lab.picture import Picture, heading_with
from lrdesk.gui.lab.style import font, mix
from lrdesk.gui.theme import sized
from lrdesk.lab.confusion import Confusion, confusion_at
from lrdesk.lab.names import worded
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

EDGE_PX = 18  # room for what stands at the table's edges
DARKEST = 0.45  # how much of its colour the fullest cell takes
LEAST_TEXT_PX = 9
NAME_PX = 11
LARGEST_CELL_PX = 74.0


class ConfusionPicture(Picture):
    """A table for each lane: a row for what an example is, a column for what it is taken for, and how many."""

    title = mark("confusion")
    most_lanes = 3

    def heading(self, recording: Recording, lane: int) -> str:
        """Return the lane's name, and how much is right."""
        table = confusion_at(recording, lane, self.point)
        heading = super().heading(recording, lane)
        return heading if table is None else f"{heading} · {table.accuracy:.0%}"

    def spoken(self, recording: Recording, lane: int) -> str:
        """Return the lane's name, how many are right, and what is confused most."""
        table = confusion_at(recording, lane, self.point)
        heading = super().heading(recording, lane)
        if table is None:
            return heading
        if table.worst is None:
            return heading_with(heading, table.right, table.total)
        kind, other = (worded(table.kinds[number]) for number in table.worst)
        return tr("{lane} · {right} of {total} right, most often {kind} taken for {other}").format(
            lane=heading, right=table.right, total=table.total, kind=kind, other=other
        )

    def paint_tile(self, painter: QPainter, tile: QRectF, recording: Recording, lane: int) -> None:
        """Paint the table, its cells as square as there is room."""
        table = confusion_at(recording, lane, self.point)
        if table is None:
            return
        count = len(table.kinds)
        room = tile.adjusted(sized(EDGE_PX), sized(EDGE_PX), 0, 0)
        high = min(room.height() / count, sized(LARGEST_CELL_PX))
        wide = min(room.width() / count, 2 * high)
        left = tile.center().x() + sized(EDGE_PX) / 2 - wide * count / 2
        grid = QRectF(left, room.top(), wide * count, high * count)
        self._paint_edges(painter, grid, table, wide, high)
        for row in range(count):
            for column in range(count):
                cell = QRectF(grid.left() + column * wide, grid.top() + row * high, wide, high)
                self._paint_cell(painter, cell, table, row, column)

    def _paint_cell(self, painter: QPainter, cell: QRectF, table: Confusion, row: int, column: int) -> None:
        colours = self.colours
        number = int(table.counts[row, column])
        share = number / max(1, int(table.counts[row].sum()))
        tint = colours.right if row == column else colours.wrong
        painter.fillRect(cell, QColor(mix(colours.panel, tint, DARKEST * share)))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(cell)
        if number:
            painter.setFont(font(max(LEAST_TEXT_PX, min(14, int(cell.height() / sized(2)))), mono=True))
            painter.setPen(QColor(colours.ink))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_edges(self, painter: QPainter, grid: QRectF, table: Confusion, wide: float, high: float) -> None:
        """Name the columns above and the rows at the left, where they read upwards if they are words."""
        painter.setFont(font(NAME_PX))
        painter.setPen(QColor(self.colours.muted))
        kinds = [worded(kind) for kind in table.kinds]
        words = any(len(kind) > 1 for kind in table.kinds)
        for number, kind in enumerate(kinds):
            above = QRectF(grid.left() + number * wide, grid.top() - sized(EDGE_PX), wide, sized(EDGE_PX))
            said = tr("said {kind}").format(kind=kind) if words else kind
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, _fitting(said, kind, wide))
            painter.save()
            painter.translate(QPointF(grid.left() - sized(EDGE_PX) / 2, grid.top() + (number + 0.5) * high))
            if words:
                painter.rotate(-90)
            beside = QRectF(-high / 2, -sized(EDGE_PX) / 2, high, sized(EDGE_PX))
            painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, kind)
            painter.restore()


def _fitting(text: str, short: str, width: float) -> str:
    """Return a text, or a shorter one where there is no room."""
    return text if QFontMetricsF(font(NAME_PX)).horizontalAdvance(text) < width else short
