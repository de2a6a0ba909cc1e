"""Lengths for letters of the usual size, scaled for larger ones: the application's font alone says how large."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

SANS, MONO = "Inter", "JetBrains Mono"
USUAL_PX = 14  # of plain text at a text size of 100 %
KEPT = "kept-lengths"


def base_font(percent: int) -> QFont:
    """Return the font of plain text at a text size."""
    made = QFont(SANS)
    made.setPixelSize(round(USUAL_PX * percent / 100))
    return made


def sized(pixels: float) -> int:
    """Return a length in pixels, given for the usual text size, at the one in force."""
    letters = QGuiApplication.font().pixelSize()  # -1 before there is a theme
    return round(pixels * letters / USUAL_PX) if letters > 0 else round(pixels)


def keep(setter: Callable[[int], None], pixels: int) -> None:
    """Set a length of a widget, as by `keep(button.setFixedWidth, 84)`, and again whenever the text size changes."""
    bound: Any = setter
    widget: QWidget = bound.__self__
    kept = widget.property(KEPT) or {}
    widget.setProperty(KEPT, {**kept, bound.__name__: pixels})
    setter(sized(pixels))


def refit() -> None:
    """Set all lengths that are kept anew."""
    for widget in QApplication.allWidgets():
        for name, pixels in (widget.property(KEPT) or {}).items():
            getattr(widget, name)(sized(pixels))
