"""Saves what the stage shows as a figure, and what a run measured as data."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from lrdesk.gui.lab.corner import Corner
from lrdesk.lab.recording import Recording
from lrdesk.lab.table import as_csv

FILES = ("Figure (*.png)", "Figure for print (*.svg)", "Data (*.csv)")
SCALE = 2  # so that a figure is sharp in print and on any screen


def save(recording: Recording, shown: QWidget, file: Path) -> str:
    """Save a run's plots, or its data where the name ends in .csv; return the sentence that says how it went."""
    try:
        if file.suffix.lower() == ".csv":
            save_data(recording, file)
        else:
            save_figure(shown, file)
    except OSError as error:
        return f"Nothing was saved: {error.strerror or error}. Choose another place."
    return f"Saved as {file}."


def save_figure(shown: QWidget, file: Path) -> None:
    """Save a picture of a widget: SVG where the name ends so, else PNG. Raises OSError where it can't be written."""
    corners = [corner for corner in shown.findChildren(Corner) if corner.isVisible()]
    try:
        for corner in corners:  # nothing can be clicked in a figure
            corner.hide()
        (_save_svg if file.suffix.lower() == ".svg" else _save_png)(shown, file)
    finally:
        for corner in corners:
            corner.show()


def save_data(recording: Recording, file: Path) -> None:
    """Save what a run measured as CSV. Raises OSError where it can't be written."""
    file.write_text(as_csv(recording), encoding="utf-8")


def _save_png(shown: QWidget, file: Path) -> None:
    image = QImage(shown.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(Qt.GlobalColor.white)
    shown.render(image)
    if not image.save(str(file), "PNG"):  # type: ignore[call-overload]  # PySide6 says bytes, and takes text
        raise OSError(f"{file} could not be written")


def _save_svg(shown: QWidget, file: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator  # needed here alone

    file.touch()  # the generator keeps quiet about a file that it can't write
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(QSize(shown.width(), shown.height()))
    generator.setViewBox(QRect(0, 0, shown.width(), shown.height()))
    painter = QPainter(generator)
    shown.render(painter, QPoint())
    painter.end()
