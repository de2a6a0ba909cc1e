"""An exercise's code with its gaps, and below it a field for each gap: a list to choose from, or a line to type in."""

import re
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from lrdesk.content.filling import GAP, shown
from lrdesk.content.highlight import highlighted
from lrdesk.content.practice import Blank, Entry, Exercise
from lrdesk.gui.decks.practice.desk import CodeLabel
from lrdesk.gui.parts import ChoiceBox, label
from lrdesk.gui.theme import Theme, keep
from lrdesk.words import mark, tr

MARK = "lrdesk_gap_{}_"  # a word that the highlighter takes for a name
MARKED = re.compile(r"lrdesk_gap_(\w+?)_(?!\w)")
UNCHOSEN = mark("Choose…")


class Blanks(QWidget):
    """Shows the code as it is filled in by now; `put` gives a blank's name and what was put there."""

    put = Signal(str, object)
    entered = Signal()  # Return was pressed in a field

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._exercise: Exercise | None = None
        self._entries: dict[str, Entry] = {}
        self.fields: dict[str, ChoiceBox | QLineEdit] = {}
        self.code = CodeLabel(theme)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.code)
        layout.addLayout(self._grid)

    def show_exercise(self, exercise: Exercise, entries: dict[str, Entry]) -> None:
        """Show the code with these entries in its blanks."""
        if exercise is not self._exercise:
            self._exercise = exercise
            self._make_fields(exercise)
        self._entries = dict(entries)
        for blank in exercise.blanks:
            self._show_entry(blank, entries.get(blank.name))
        self._show_code()

    def settle(self, settled: bool) -> None:
        """Take nothing more, or take entries again."""
        for field in self.fields.values():
            field.setEnabled(not settled)

    def take_focus(self) -> None:
        """Take the keyboard in the first field."""
        next(iter(self.fields.values())).setFocus()

    def _make_fields(self, exercise: Exercise) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields.clear()
        for row, blank in enumerate(exercise.blanks):
            field = self._choice(blank) if blank.choices else self._line(blank)
            keep(field.setMinimumHeight, 34)
            self.fields[blank.name] = field
            self._grid.addWidget(label(blank.name, "mono"), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(field, row, 1)

    def _choice(self, blank: Blank) -> ChoiceBox:
        named = [(choice.shown, place) for place, choice in enumerate(blank.choices)]
        box = ChoiceBox(tr("Blank {name}").format(name=blank.name), [(tr(UNCHOSEN), None), *named])
        box.setMinimumContentsLength(10)
        box.setProperty("blank", blank.name)
        box.activated.connect(self._choose)
        return box

    def _line(self, blank: Blank) -> QLineEdit:
        assert blank.typed is not None
        line = QLineEdit()
        line.setProperty("role", "number")
        line.setProperty("blank", blank.name)
        line.setAccessibleName(tr("Blank {name}").format(name=blank.name))
        names = ", ".join(("steps", *blank.typed.names))
        line.setPlaceholderText(tr("a number or arithmetic; names: {names}").format(names=names))
        line.textEdited.connect(self._type)
        line.returnPressed.connect(self.entered)
        return line

    def _show_entry(self, blank: Blank, entry: Entry | None) -> None:
        field = self.fields[blank.name]
        if isinstance(field, ChoiceBox):
            field.show_choice(entry)
        else:
            field.setText("" if entry is None else str(entry))

    @Slot(int)
    def _choose(self, index: int) -> None:
        box = self.sender()
        assert isinstance(box, ChoiceBox)
        if box.currentData() is not None:
            self._put(box.property("blank"), box.currentData())

    @Slot(str)
    def _type(self, text: str) -> None:
        line = self.sender()
        assert isinstance(line, QLineEdit)
        self._put(line.property("blank"), text)

    def _put(self, name: str, entry: Entry) -> None:
        self._entries[name] = entry
        self._show_code()
        self.put.emit(name, entry)

    def _show_code(self) -> None:
        assert self._exercise is not None
        code = GAP.sub(lambda gap: MARK.format(gap[1]), self._exercise.code)
        self.code.show_html(MARKED.sub(self._gap, highlighted(code)))

    def _gap(self, mark: re.Match[str]) -> str:
        """Return the HTML of a gap: what is in it, or its name."""
        assert self._exercise is not None
        blank = next(blank for blank in self._exercise.blanks if blank.name == mark[1])
        entry = self._entries.get(blank.name)
        said = blank.name if entry in (None, "") else shown(blank, entry)
        return f'<span class="gap">&nbsp;{escape(said)}&nbsp;</span>'
