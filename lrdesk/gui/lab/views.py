"""What is drawn of a run, to be chosen from a menu."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lrdesk.bridge.workbench import Workbench
from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.lab.stage import VIEWS
from lrdesk.lab.spec.starters import possible_views
from lrdesk.words import tr


class ViewsMenu(QMenu):
    """Every view of the problem on the bench, those that are drawn ticked."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.aboutToShow.connect(self._list)
        self.triggered.connect(self._toggle)

    @Slot()
    def _list(self) -> None:
        self.clear()
        shown = self._bench.experiment.views
        for view in possible_views(self._bench.experiment.problem):
            action = self.addAction(in_sentence_case(tr(VIEWS[view].title)))
            action.setCheckable(True)
            action.setChecked(view in shown)
            action.setData(view)

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        shown = set(self._bench.experiment.views) ^ {action.data()}
        possible = possible_views(self._bench.experiment.problem)
        self._bench.set_views(tuple(one for one in possible if one in shown))
