"""The headings of the table: what it is sorted by, which columns are shown and how wide, kept from time to time."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QMenu

from lrdesk.bridge.browsing import Browsing
from lrdesk.gui.browse.columns import COLUMNS
from lrdesk.words import tr

T = TypeVar("T")
LEAST_LETTERS, MOST_LETTERS = 3, 200
_PLACES = {column.by: place for place, column in enumerate(COLUMNS)}


class Head(QHeaderView):
    """One heading a column; widths are counted in letters, so that they grow with the text."""

    def __init__(self, browsing: Browsing) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._browsing = browsing
        self._letters = {column.by: float(column.letters) for column in COLUMNS}
        self._changed = self._measuring = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_columns)
        self.sectionResized.connect(self._note_width)

    def restore(self) -> None:
        """Set the columns up as they were kept; to be called once the model is there."""
        kept = self._browsing.kept("columns", {})
        widths: dict[object, object] = _part(kept, "widths", dict)
        hidden: list[object] = _part(kept, "hidden", list)
        for column in COLUMNS:
            width = widths.get(column.by)
            if isinstance(width, int | float) and LEAST_LETTERS <= width <= MOST_LETTERS:
                self._letters[column.by] = float(width)
        for column in COLUMNS[1:]:
            self.setSectionHidden(_PLACES[column.by], column.by in hidden)
        self.measure()

    def keep(self) -> None:
        """Keep what the learner changed."""
        if self._changed:
            self._changed = False
            hidden = [column.by for column in COLUMNS if self.isSectionHidden(_PLACES[column.by])]
            self._browsing.keep("columns", {"widths": self._letters, "hidden": hidden})

    def measure(self) -> None:
        """Give columns the width that the size of the text asks for."""
        self._measuring = True
        for column in COLUMNS:
            self.resizeSection(_PLACES[column.by], round(self._letters[column.by] * self._letter()))
        self._measuring = False

    def fill_columns(self, menu: QMenu) -> None:
        """Offer in a menu which columns to show; the question always is."""
        menu.clear()
        for column in COLUMNS[1:]:
            offered = menu.addAction(tr(column.heading))
            offered.setCheckable(True)
            offered.setChecked(not self.isSectionHidden(_PLACES[column.by]))
            offered.toggled.connect(partial(self._show_column, _PLACES[column.by]))

    def fill_sorting(self, menu: QMenu) -> None:
        """Offer in a menu what to sort by."""
        menu.clear()
        for place, name in ((-1, tr("Order of adding")), *((_PLACES[one.by], tr(one.heading)) for one in COLUMNS)):
            offered = menu.addAction(name)
            offered.setCheckable(True)
            offered.setChecked(self.sortIndicatorSection() == place)
            offered.triggered.connect(partial(self._sort_by, place))

    def _letter(self) -> float:
        return (self.parentWidget() or self).fontMetrics().averageCharWidth() * 1.05 + 0.5

    def _show_column(self, place: int, shown: bool) -> None:
        self.setSectionHidden(place, not shown)
        self._changed = True

    def _sort_by(self, place: int) -> None:
        """Sort by a column, or the other way round where that is done already."""
        falling = self.sortIndicatorSection() == place and self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.setSortIndicator(place, Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder)

    @Slot(int, int, int)
    def _note_width(self, place: int, old: int, new: int) -> None:
        if new > 0 and not self._measuring and not self._is_last(place):  # the last one takes what is left
            self._letters[COLUMNS[place].by] = new / self._letter()
            self._changed = True

    def _is_last(self, place: int) -> bool:
        return all(self.isSectionHidden(later) for later in range(place + 1, self.count()))

    @Slot(QPoint)
    def _offer_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns(menu)
        menu.popup(self.mapToGlobal(at))


def _part(kept: object, name: str, kind: Callable[[], T]) -> T:
    """Return a part of what was kept; an empty one where it is not what was written there."""
    part = kept.get(name) if isinstance(kept, dict) else None
    return part if isinstance(part, type(kind())) else kind()
