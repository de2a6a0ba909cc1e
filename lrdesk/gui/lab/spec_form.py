"""A form made from a spec's own fields, a row each."""

import msgspec
from msgspec import inspect
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from lrdesk.gui.lab.fields import NumberEdit, refusal_label, show_refusal
from lrdesk.gui.parts import ChoiceBox, label
from lrdesk.gui.theme import keep
from lrdesk.lab.names import worded
from lrdesk.words import tr


class SpecForm(QWidget):
    """Every field of a spec but those edited elsewhere, a row each; `edited` gives a field's name and its new value."""

    edited = Signal(str, object)

    def __init__(self, elsewhere: frozenset[str] = frozenset()) -> None:
        super().__init__()
        self._elsewhere = elsewhere
        self._kind: type | None = None
        self._editors: dict[str, QWidget] = {}
        self._refusal = refusal_label()
        self._refusal.setParent(self)
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
        self.setVisible(not self.is_empty)

    @property
    def editors(self) -> tuple[QWidget, ...]:
        """What the rows are edited with, from top to bottom."""
        return tuple(self._editors.values())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to edit."""
        return not self._editors

    def refuse(self, name: str, sentence: str) -> bool:
        """Say under a field why it was not taken; return whether there is such a field. Without a name, say nothing."""
        if name in self._editors:
            self._grid.addWidget(self._refusal, 2 * list(self._editors).index(name) + 1, 0, 1, 2)
        show_refusal(self._refusal, sentence if name in self._editors else "")
        return name in self._editors

    def _rebuild(self) -> None:
        self.refuse("", "")
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self._refusal:
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
        text = label(worded(name), wrap=True)
        text.setBuddy(editor)
        row = 2 * len(self._editors)  # every other row is free for a refusal
        self._grid.addWidget(text, row, 0)
        self._grid.addWidget(editor, row, 1)
        self._editors[name] = editor

    def _editor(self, name: str, kind: inspect.Type) -> QWidget:
        if isinstance(kind, inspect.BoolType):
            check = QCheckBox()
            check.setAccessibleName(worded(name))
            check.toggled.connect(lambda on: self.edited.emit(name, on))
            return check
        if choices := _choices(kind):
            box = ChoiceBox(worded(name), choices)
            box.activated.connect(lambda index: self.edited.emit(name, box.itemData(index)))
            return box
        edit = NumberEdit(worded(name))
        keep(edit.setFixedWidth, 120)
        edit.entered.connect(lambda value: self.edited.emit(name, value))
        return edit


def _choices(kind: inspect.Type) -> list[tuple[str, object]]:
    """Return the names among which to choose, with none where that is one; nothing for any other kind of field."""
    kinds = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    named: list[tuple[str, object]] = [
        (str(value), value) for one in kinds if isinstance(one, inspect.LiteralType) for value in one.values
    ]
    optional = any(isinstance(one, inspect.NoneType) for one in kinds)
    return [(tr("none"), None), *named] if named and optional else named
