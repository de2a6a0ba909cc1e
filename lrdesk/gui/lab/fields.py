"""Rows that edit one value each: a number, a slider with its number, a choice."""

import math
from contextlib import suppress
from itertools import pairwise

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from lrdesk.gui.parts import ChoiceBox, announce, label
from lrdesk.gui.theme import keep
from lrdesk.words import tr

NOTCHES = 400
DIGITS = 3  # a slider's values have so many significant digits


class Slider(QSlider):
    """A horizontal slider that leaves the mouse wheel to the page it is on."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class NumberEdit(QLineEdit):
    """A number to type; `entered` gives what was typed, as a number where it is one, else as text."""

    entered = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "number")
        self.setAccessibleName(name)
        self.editingFinished.connect(self._enter)

    def show_value(self, value: object) -> None:
        """Show a value; it is not told as entered."""
        self.setText(_written(value))
        self.setCursorPosition(0)
        self.setModified(False)

    @Slot()
    def _enter(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.entered.emit(self._read(self.text()))

    def _read(self, text: str) -> object:
        """Return what was typed as data, or the text itself where it is none: the spec then says what it expected."""
        if not text.strip():
            return None
        for written in (text, f"[{text}]"):  # several numbers need no brackets
            with suppress(msgspec.DecodeError, RecursionError):
                return msgspec.json.decode(written)
        return text


class NameEdit(NumberEdit):
    """A name to type, which stays as it is typed even if it looks like a number."""

    def _read(self, text: str) -> object:
        return text.strip()


class SliderField(QWidget):
    """A number with a slider; with `zero`, a logarithmic one has a notch for 0 at its low end."""

    changed = Signal(object)

    def __init__(
        self, name: str, low: float, high: float, *, log: bool = False, whole: bool = False, zero: bool = False
    ):
        super().__init__()
        self._low, self._high, self._log, self._whole, self._zero = low, high, log, whole, zero
        self.slider = Slider(name)
        self.slider.setRange(-1 if zero else 0, NOTCHES)
        self.slider.setPageStep(NOTCHES // 20)
        self.edit = NumberEdit(tr("{name}, as a number").format(name=name))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        keep(self.edit.setFixedWidth, 84)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 0, 0)
        heading.addWidget(label(name), 1)
        heading.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(heading)
        layout.addWidget(self.slider)
        self._refusal = refusal_label()
        layout.addWidget(self._refusal)
        self.slider.valueChanged.connect(self._slide)
        self.edit.entered.connect(self.changed)

    def refuse(self, sentence: str) -> None:
        """Say beside the number why it was not taken, or nothing any more."""
        show_refusal(self._refusal, sentence)

    def set_range(self, low: float, high: float) -> None:
        """Take other bounds; what is typed may lie beyond them."""
        self._low, self._high = low, high

    def show_value(self, value: float | None) -> None:
        """Show a value without telling it as changed; None where there is none to choose."""
        self.setEnabled(value is not None)
        self.edit.show_value(tr("all") if value is None else value)
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._notch(value or 0.0))

    @Slot(int)
    def _slide(self, notch: int) -> None:
        value = self._value(notch)
        self.edit.show_value(value)
        self.changed.emit(value)

    def _value(self, notch: int) -> float:
        if notch < 0:
            return 0.0
        share = notch / NOTCHES
        if self._log:
            value = self._low * (self._high / self._low) ** share
        else:
            value = self._low + (self._high - self._low) * share
        return round(value) if self._whole else float(f"{value:.{DIGITS}g}")

    def _notch(self, value: float) -> int:
        if self._log:
            if value <= 0:
                return -1
            return round(NOTCHES * math.log(value / self._low) / math.log(self._high / self._low))
        return round(NOTCHES * (value - self._low) / (self._high - self._low))


class ChoiceField(QWidget):
    """One of several named things, under a caption; `chosen` gives its key."""

    chosen = Signal(object)

    def __init__(self, caption: str, choices: list[tuple[str, object]]) -> None:
        super().__init__()
        self.box = ChoiceBox(caption, choices)
        keep(self.box.setMinimumHeight, 34)
        self.box.setMinimumContentsLength(10)
        self.show_choice = self.box.show_choice
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label(caption, "heading"))
        layout.addWidget(self.box)
        self.box.activated.connect(self._choose)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(self.box.itemData(index))


def refusal_label() -> QLabel:
    """Return the line under a field that says why what was entered was not taken."""
    made = label(role="wrong", wrap=True)
    made.hide()
    return made


def show_refusal(refusal: QLabel, sentence: str) -> None:
    """Say why something was not taken; without a sentence the line takes no room."""
    refusal.setText(sentence)
    refusal.setVisible(bool(sentence))
    announce(refusal, sentence)


def keep_tab_order(*widgets: QWidget) -> None:
    """Have Tab go from each widget to the next: one that joins the window late would be the last that it reaches."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def _written(value: object) -> str:
    """Return a value as it is typed: numbers plainly, several in brackets, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
