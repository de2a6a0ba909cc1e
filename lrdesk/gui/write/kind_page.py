"""The texts of one kind of item, each with what is wrong with it beside it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lrdesk.content.drafts import FIELDS, OPTIONS, Draft
from lrdesk.gui.parts import OneOf, button, label
from lrdesk.gui.write.names import SHORT, field_name
from lrdesk.gui.write.text_field import MarkdownEdit, TextField
from lrdesk.words import tr


class KindPage(QWidget):
    """`edited` tells that a text is another one, `pictured` brings a picture and where it is to go."""

    edited = Signal()
    pictured = Signal(QImage, MarkdownEdit)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.fields: dict[str, TextField] = {}
        self.right = OneOf(self)
        self._touched: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        for name in FIELDS[kind]:
            if name == OPTIONS[0]:
                self._column.addWidget(label(tr("Four different options; mark the right one."), "muted", wrap=True))
            self._column.addWidget(self._option(name) if name in OPTIONS else self._field(name))
        self.right.idToggled.connect(self.edited)

    @property
    def question(self) -> TextField:
        """The field that asks."""
        return self.fields[FIELDS[self.kind][0]]

    def texts(self) -> dict[str, str]:
        """Return what was typed, by the field."""
        return {name: field.text for name, field in self.fields.items() if field.text}

    @property
    def answer(self) -> int:
        """Which option is marked as the right one, counted from 0."""
        return max(0, self.right.checkedId())

    def show_draft(self, draft: Draft) -> None:
        """Show the texts of another item of this kind."""
        self._touched.clear()
        for name, field in self.fields.items():
            field.show_text(draft.text(name))
        if (right := self.right.button(draft.answer)) is not None:
            right.setChecked(True)
        self._touched.clear()

    def show_faults(self, faults: dict[str, str], also_empty: bool = False) -> None:
        """Say beside the texts why they cannot stay; of an empty one only where one was, or with `also_empty`."""
        if also_empty:
            self._touched.update(self.fields)
        for name, field in self.fields.items():
            field.refuse(faults.get(name, "") if field.text.strip() or name in self._touched else "")

    def _field(self, name: str) -> TextField:
        shown = tr(field_name(self.kind, name))
        made = TextField(shown, one_line=name == "source", least_lines=1 if name in SHORT else 2)
        made.changed.connect(partial(self._touch, name))
        if isinstance(made.edit, MarkdownEdit):
            made.edit.pictured.connect(lambda image, edit=made.edit: self.pictured.emit(image, edit))
        self.fields[name] = made
        return made

    def _option(self, name: str) -> TextField:
        """Return a field with the mark of the right option beside its name."""
        made = self._field(name)
        right = button(tr("Right"), "chip", tr("{option} is right").format(option=tr(field_name(self.kind, name))))
        right.toggled.connect(lambda on: right.setText(tr("✓ Right") if on else tr("Right")))
        self.right.addButton(right, OPTIONS.index(name))
        made.head.addWidget(right)
        return made

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        self.edited.emit()
