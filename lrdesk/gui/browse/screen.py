"""Browse: the search line over the list, what can be done with what is chosen, and the chosen item beside it."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from lrdesk.bridge.browsing import Browsing
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.browse.doing import Doing
from lrdesk.gui.browse.offers import OfferBar
from lrdesk.gui.browse.pane import Pane
from lrdesk.gui.browse.search_line import SearchLine
from lrdesk.gui.browse.table import ItemTable
from lrdesk.gui.keys import binding
from lrdesk.gui.parts import after_paint, announce, button, label
from lrdesk.gui.theme import Theme
from lrdesk.words import tr

if TYPE_CHECKING:
    from lrdesk.lab.devices import Preference


class BrowseScreen(QWidget):
    """All items. `edit_asked` brings the key of an item, `study_asked` and `move_asked` bring the keys of many.

    `changed` tells that items were changed, `lab_asked` brings an experiment to play with.
    """

    edit_asked = Signal(str)
    study_asked = Signal(list)
    move_asked = Signal(list)
    lab_asked = Signal(object)
    changed = Signal()

    def __init__(self, browsing: Browsing, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Browse"))
        self._browsing = browsing
        self.line = SearchLine(browsing)
        self.guide = button("?", "chip", tr("Show what can be searched for"), key="browse-help")
        self.fold = button(tr("Details"), "chip", tr("Show or hide what is beside the list"), key="browse-pane")
        self.fold.setCheckable(True)
        self.offers = OfferBar(self)
        self.table, self.pane = ItemTable(browsing, theme), Pane(trainer, theme)
        self.status = label(role="small", wrap=True)
        self._doing = Doing(browsing, self.table)
        self._card_due = after_paint(self, self._show_card)
        self._lay_out()
        self._wire()
        self._show_pane(browsing.kept("pane", True) is not False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self.line, self.guide, self.fold):
            top.addWidget(part)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setChildrenCollapsible(False)
        beside.setHandleWidth(12)
        beside.addWidget(self.table)
        beside.addWidget(self.pane)
        beside.setSizes([620, 400])  # shares, whatever room there is
        for place in range(2):
            beside.setStretchFactor(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.offers)
        layout.addWidget(beside, 1)
        layout.addWidget(self.status)
        for before, after in pairwise((self.line, self.guide, self.fold, *self.offers.buttons, self.table)):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        self.line.textChanged.connect(self.table.search)
        self.line.list_asked.connect(self._go_to_list)
        self.guide.clicked.connect(self._show_guide)
        self.fold.clicked.connect(self._show_pane)
        self.pane.tried.connect(self.line.setText)
        self.pane.lab_asked.connect(self.lab_asked)
        self.table.chosen.connect(self._take_choice)
        self.table.doubleClicked.connect(lambda: self._doing.do("edit"))
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.offers.asked.connect(self._doing.do)
        self.offers.more_asked.connect(self._open_more)
        self._doing.edit_asked.connect(self.edit_asked)
        self._doing.study_asked.connect(self.study_asked)
        self._doing.move_asked.connect(self.move_asked)
        self._doing.said.connect(self._say)
        self._browsing.went_stale.connect(self._refresh_if_seen)
        self._browsing.changed.connect(self.changed)
        for key, slot in (
            ("browse-search", self._go_to_line),
            ("browse-clear", self._clear),
            ("browse-pane", self.fold.click),
            ("browse-run", self._show_run),
            ("browse-help", self._show_guide),
        ):
            binding.bind(self, key, slot)

    def begin(self, key: str = "", page: str = "") -> None:
        """Show the list as it is now; with a key "deck-id/item-id", that item in it, with a page of PAGES beside it."""
        self.table.refresh()
        if key:
            self.show_item(key)
        else:
            self._go_to_line()
        if page:
            self._show_page(page)

    def stop(self) -> None:
        """Drop the run: nobody watches any more."""
        self.pane.stop()

    def show_item(self, key: str) -> None:
        """Choose an item: in this list, or in that of all items where this one does not hold it."""
        place = self._browsing.place_of(key)
        if place is None:
            self.line.clear()
            place = self._browsing.place_of(key)
        if place is not None:
            self.table.go_to(place)
            self.table.setFocus()

    def allow_moving(self) -> None:
        """Offer to move items: something listens to `move_asked`."""
        self.offers.allow_moving()

    def use_device(self, device: "Preference") -> None:
        """Train on this device from the next run on."""
        self.pane.use_device(device)

    @Slot()
    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.table.refresh()

    @Slot()
    def _take_choice(self) -> None:
        chosen = sum(len(some) for some in self.table.ranges())
        self.offers.take_choice(chosen)
        found, total = self._browsing.count, self._browsing.total
        number = QLocale().toString
        status = tr("{found} of {all} item(s)", "", total).format(found=number(found), all=number(total))
        if chosen:
            status = tr("{list}; {chosen} chosen").format(list=status, chosen=number(chosen))
        self.status.setText(status)
        self._card_due.start()  # once the list is painted: who walks through it waits for no card

    @Slot()
    def _show_card(self) -> None:
        row = self.table.current_row() if self.pane.isVisible() else None
        self.pane.show_card(None if row is None else self._browsing.card(row), self._browsing.today)

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        announce(self.status, sentence)

    @Slot()
    def _go_to_line(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    @Slot()
    def _clear(self) -> None:
        self.line.clear()
        self.line.setFocus()

    @Slot()
    def _go_to_list(self) -> None:
        if self._browsing.count:
            self.table.go_to(max(self.table.currentIndex().row(), 0))
            self.table.setFocus()

    @Slot()
    def _show_guide(self) -> None:
        self._show_page("help")

    @Slot()
    def _show_run(self) -> None:
        self._show_page("run")

    def _show_page(self, name: str) -> None:
        if not self.pane.isVisible():
            self.fold.click()
        self.pane.show_page(name)

    @Slot(bool)
    def _show_pane(self, shown: bool) -> None:
        """Show what is beside the list, or give its room to the list, and keep that."""
        self.fold.setChecked(shown)
        self.pane.setVisible(shown)
        if self._browsing.kept("pane", True) is not shown:
            self._browsing.keep("pane", shown)
        if not shown:
            self.pane.stop()
        self._card_due.start()

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        self._popup(self.table.viewport().mapToGlobal(at))

    @Slot()
    def _open_more(self) -> None:
        more = self.offers.more
        self._popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _popup(self, at: QPoint) -> None:
        columns, sorting = QMenu(tr("Columns")), QMenu(tr("Sort by"))
        self.table.head.fill_columns(columns)
        self.table.head.fill_sorting(sorting)
        menu = self.offers.menu(sorting, columns)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns.setParent(menu, columns.windowFlags())
        sorting.setParent(menu, sorting.windowFlags())
        menu.popup(at)
