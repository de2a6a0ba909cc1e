"""Saves what is drawn as a figure, and what was measured as data."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from lrdesk.gui.lab.corner import Corner
from lrdesk.words import mark, tr

KINDS = {"*.png": mark("Figure"), "*.svg": mark("Figure for print"), "*.csv": mark("Data")}
SCALE = 2  # so that a figure is sharp in print and on any screen


def save(data: Callable[[], str], shown: QWidget, file: Path) -> str:
    """Save a picture of a widget, or data where the name ends in .csv; return the sentence that says how it went."""
    if file.suffix.lower() == ".csv":
        return save_text(data(), file)
    return _attempt(partial(save_figure, shown, file), file)


def save_text(text: str, file: Path) -> str:
    """Save a text, and return the sentence that says how it went."""
    return _attempt(partial(file.write_text, text, encoding="utf-8"), file)


def filters(kinds: dict[str, str]) -> str:
    """Return the kinds of files that a dialog offers, from what they are called by the pattern of their names."""
    return ";;".join(f"{tr(name)} ({pattern})" for pattern, name in kinds.items())


def _attempt(write: Callable[[], object], file: Path) -> str:
    try:
        write()
    except OSError as error:
        return tr("Nothing was saved: {reason}. Choose another place.").format(reason=error.strerror or error)
    return tr("Saved as {file}.").format(file=file)


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


def _save_png(shown: QWidget, file: Path) -> None:
    image = QImage(shown.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(Qt.GlobalColor.white)
    shown.render(image)
    if not image.save(str(file), "PNG"):  # type: ignore[call-overload]  # PySide6 says bytes, and takes text
        raise OSError(tr("{file} could not be written").format(file=file))


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
