"""The table of a trace, uncovered row by row."""

from html import escape

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from lrdesk.gui.theme import MONO, Theme, sized
from lrdesk.lab.trace import TraceTable
from lrdesk.words import tr

FONTS_PX = (11, 10, 9)  # the first in which the table fits


class TraceRows(QLabel):
    """Shows the rows that were uncovered so far, the last one marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._table: TraceTable | None = None
        self._shown = 0
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setMinimumWidth(80)
        theme.changed.connect(self._render)

    @property
    def left(self) -> int:
        """How many rows are still covered."""
        return 0 if self._table is None else len(self._table.rows) - self._shown

    @property
    def spoken(self) -> str:
        """The last row uncovered, as a screen reader should say it."""
        if self._table is None or not self._shown:
            return ""
        row = zip(self._table.columns, self._table.rows[self._shown - 1], strict=True)
        said = ", ".join(f"{name} {QLocale().createSeparatedList(text.splitlines())}" for name, text in row)
        return tr("Step {step}: {row}").format(step=self._table.steps[self._shown - 1], row=said)

    def clear(self) -> None:
        """Show no table."""
        self._table, self._shown = None, 0
        self._render()

    def show_table(self, table: TraceTable) -> None:
        """Take a table, all of it covered."""
        self._table, self._shown = table, 0
        self._render()

    def uncover(self) -> int | None:
        """Show one more row and return its step, None where none is left."""
        if self._table is None or not self.left:
            return None
        self._shown += 1
        self._render()
        return self._table.steps[self._shown - 1]

    @Slot()
    def _render(self) -> None:
        self.setVisible(self._table is not None)
        self.setAccessibleName(self.spoken)
        if self._table is None:
            return
        colours = self._theme.colours
        names = (name.replace(" at ", "<br>at ") for name in self._table.columns)  # two short lines to a wide column
        head = "".join(f"<td align='right' valign='bottom'>{name}</td>" for name in (tr("step"), *names))
        rows = [f"<tr style='color:{colours.muted}'>{head}</tr>"]
        for place in range(self._shown):
            cells = (str(self._table.steps[place]), *self._table.rows[place])
            filled = "".join(f"<td align='right'>{escape(cell).replace(chr(10), '<br>')}</td>" for cell in cells)
            last = f" bgcolor='{colours.accent_background}'" if place == self._shown - 1 else ""
            rows.append(f"<tr{last}>{filled}</tr>")
        for size in FONTS_PX:
            style = f"font-family:'{MONO}'; font-size:{sized(size)}px"
            table = f"<table width='100%' cellspacing='0' cellpadding='2' style=\"{style}\">{''.join(rows)}</table>"
            self.setText(table)
            if self.sizeHint().width() <= self.width():
                break

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the table into the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._render()
