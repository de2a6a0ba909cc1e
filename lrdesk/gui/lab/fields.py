"""Rows that edit one value each: a slider with its number, a choice, and a form made from a spec's own fields."""

import math

import msgspec
from msgspec import inspect
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from lrdesk.gui.parts import label

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


class ChoiceBox(QComboBox):
    """A box of choices, each with a key, that leaves the mouse wheel to the page it is on."""

    def __init__(self, name: str, choices: list[tuple[str, object]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        for text, key in choices:
            self.addItem(text, key)

    def show_choice(self, key: object) -> None:
        """Show a choice without telling it as chosen."""
        self.setCurrentIndex(self.findData(key))

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
            self.entered.emit(_read(self.text()))


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
        self.edit = NumberEdit(f"{name}, as a number")
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setFixedWidth(84)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 0, 0)
        heading.addWidget(label(name), 1)
        heading.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(heading)
        layout.addWidget(self.slider)
        self.slider.valueChanged.connect(self._slide)
        self.edit.entered.connect(self.changed)

    def set_range(self, low: float, high: float) -> None:
        """Take other bounds; what is typed may lie beyond them."""
        self._low, self._high = low, high

    def show_value(self, value: float | None) -> None:
        """Show a value without telling it as changed; None where there is none to choose."""
        self.setEnabled(value is not None)
        self.edit.show_value("all" if value is None else value)
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
        self.box.setMinimumHeight(34)
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


class SpecForm(QWidget):
    """Every field of a spec but those edited elsewhere, a row each; `edited` gives a field's name and its new value."""

    edited = Signal(str, object)

    def __init__(self, elsewhere: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self._kind: type | None = None
        self._editors: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_spec(self, spec: msgspec.Struct | None) -> None:
        """Show a spec's fields; another kind of spec gets rows of its own."""
        if type(spec) is not self._kind:
            self._kind = type(spec)
            self._rebuild()
        for name, editor in self._editors.items():
            value = getattr(spec, name)
            if isinstance(editor, QCheckBox):
                with QSignalBlocker(editor):
                    editor.setChecked(value)
            elif isinstance(editor, ChoiceBox):
                editor.show_choice(value)
            elif isinstance(editor, NumberEdit) and not (editor.hasFocus() and editor.isModified()):
                editor.show_value(value)
        self.setVisible(bool(self._editors))

    def _rebuild(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._editors.clear()
        if self._kind is None or not issubclass(self._kind, msgspec.Struct):
            return
        information = inspect.type_info(self._kind)
        assert isinstance(information, inspect.StructType)
        for field in information.fields:
            if field.name not in self._elsewhere:
                self._add_row(field.name, field.type)

    def _add_row(self, name: str, kind: inspect.Type) -> None:
        editor = self._editor(name, kind.type if isinstance(kind, inspect.Metadata) else kind)
        text = label(name.replace("_", " "))
        text.setBuddy(editor)
        row = self._grid.rowCount()
        self._grid.addWidget(text, row, 0)
        self._grid.addWidget(editor, row, 1)
        self._editors[name] = editor

    def _editor(self, name: str, kind: inspect.Type) -> QWidget:
        if isinstance(kind, inspect.BoolType):
            check = QCheckBox()
            check.setAccessibleName(name)
            check.toggled.connect(lambda on: self.edited.emit(name, on))
            return check
        if isinstance(kind, inspect.LiteralType):
            box = ChoiceBox(name, [(str(value), value) for value in kind.values])
            box.activated.connect(lambda index: self.edited.emit(name, box.itemData(index)))
            return box
        edit = NumberEdit(name)
        edit.setFixedWidth(120)
        edit.entered.connect(lambda value: self.edited.emit(name, value))
        return edit


def _written(value: object) -> str:
    """Return a value as it is typed: numbers plainly, several in brackets, nothing for none."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6g}"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _read(text: str) -> object:
    """Return what was typed as data, or the text itself where it is none: the spec then says what it expected."""
    try:
        return msgspec.json.decode(text) if text.strip() else None
    except msgspec.DecodeError:
        return text
