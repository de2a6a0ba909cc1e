"""The few marks that a style sheet can only take from files, drawn in the colours in force."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from lrdesk.gui.theme.colours import Colours

SIDE = 12
SHARP = 4  # drawn large, so that they stay sharp on any screen and at any text size
PATHS = {
    "tick": [(2.2, 6.4), (4.9, 9.1), (9.9, 3.4)],
    "up": [(2.6, 7.8), (6, 4.4), (9.4, 7.8)],
    "down": [(2.6, 4.4), (6, 7.8), (9.4, 4.4)],
}


def draw_glyphs(folder: Path, colours: Colours) -> dict[str, str]:
    """Draw every mark that is not there yet, and return where each is, as a style sheet writes it."""
    inks = {"tick": colours.on_accent, "up": colours.ink, "down": colours.ink}
    drawn = {}
    for name, points in PATHS.items():
        file = folder / f"{name}-{inks[name].strip('#')}.png"
        if not file.exists():
            _draw(points, inks[name]).save(str(file))
        drawn[name] = f'url("{file.as_posix()}")'
    return drawn


def _draw(points: list[tuple[float, float]], ink: str) -> QPixmap:
    pixmap = QPixmap(SIDE * SHARP, SIDE * SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SHARP, SHARP)
    painter.setPen(QPen(QColor(ink), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(x, y) for x, y in points])
    painter.end()
    return pixmap
