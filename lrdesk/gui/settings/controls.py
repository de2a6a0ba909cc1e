"""The control for each kind of option: it shows the value that is kept, and tells the one that the learner chose."""

from collections.abc import Callable
from functools import singledispatch
from typing import TypeAlias, TypeVar

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from lrdesk.gui.parts import ChoiceBox
from lrdesk.study.options import Choice, Number, Option, Switch, TimeOfDay, Value
from lrdesk.words import tr

W = TypeVar("W", bound=QWidget)
Keep: TypeAlias = Callable[[Value], None]
FIRST_TIME = QTime(19, 0)  # what a reminder is set to when it is first switched on


@singledispatch
def control(option: Option, value: Value, keep: Keep) -> QWidget:
    """Return a control that shows `value` and calls `keep` with each one chosen."""
    raise TypeError(f"no control for {type(option).__name__}")


@control.register
def _(option: Choice, value: Value, keep: Keep) -> QWidget:
    made = ChoiceBox(tr(option.label), [(tr(text), choice) for choice, text in option.choices])
    made.show_choice(value)
    made.currentIndexChanged.connect(lambda index: keep(made.itemData(index)))
    return made


@control.register
def _(option: Number, value: Value, keep: Keep) -> QWidget:
    made = WheelPassing()
    made.setButtonSymbols(QSpinBox.ButtonSymbols.PlusMinus)
    made.setRange(option.low, option.high)
    made.setSingleStep(option.step)
    made.setSuffix(f" {option.unit}" if option.unit else "")
    made.setSpecialValueText(tr(option.at_low) if option.at_low else "")
    made.setValue(int(value))
    made.setKeyboardTracking(False)  # a number half typed is none to keep
    made.valueChanged.connect(keep)
    return _named(made, option)


@control.register
def _(option: Switch, value: Value, keep: Keep) -> QWidget:
    made = QCheckBox(tr("On"))
    made.setChecked(bool(value))
    made.toggled.connect(keep)
    return _named(made, option)


@control.register
def _(option: TimeOfDay, value: Value, keep: Keep) -> QWidget:
    return TimeBox(option, str(value), keep)


class WheelPassing(QSpinBox):
    """A box for a number that leaves the mouse wheel to the page it is on."""

    def wheelEvent(self, event: object) -> None:
        """Let the page scroll."""
        event.ignore()  # type: ignore[attr-defined]


class TimeBox(QWidget):
    """On or off, and the time while it is on."""

    def __init__(self, option: TimeOfDay, value: str, keep: Keep) -> None:
        super().__init__()
        self._keep = keep
        self.tick = _named(QCheckBox(tr("On")), option)
        self.time = _named(QTimeEdit(QTime.fromString(value, "HH:mm") if value else FIRST_TIME), option)
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # or Qt has the minutes before the hours
        self.time.setDisplayFormat("HH:mm")
        self.time.setKeyboardTracking(False)
        self.tick.setChecked(bool(value))
        self.time.setEnabled(bool(value))
        self.tick.toggled.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick)
        row.addWidget(self.time, 1)
        self.setFocusProxy(self.tick)

    def _tell(self) -> None:
        on = self.tick.isChecked()
        self.time.setEnabled(on)
        self._keep(self.time.time().toString("HH:mm") if on else "")


def _named(made: W, option: Option) -> W:
    made.setAccessibleName(tr(option.label))
    made.setAccessibleDescription(tr(option.help))
    return made
