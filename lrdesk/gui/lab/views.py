"""What is drawn of a run, to be chosen from a menu."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lrdesk.bridge.workbench import Workbench
from lrdesk.lab.spec.starters import possible_views

VIEW_NAMES = {
    "surface": "Paths over the loss surface",
    "regions": "Regions",
    "loss": "Loss",
    "lr": "Learning rate",
    "grad-norm": "Norm of the gradient",
    "sharpness": "Sharpness and the edge of stability",
    "metrics": "Accuracy",
    "group-lrs": "Learning rate of each group",
}


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
            action = self.addAction(VIEW_NAMES[view])
            action.setCheckable(True)
            action.setChecked(view in shown)
            action.setData(view)

    @Slot(QAction)
    def _toggle(self, action: QAction) -> None:
        shown = set(self._bench.experiment.views) ^ {action.data()}
        possible = possible_views(self._bench.experiment.problem)
        self._bench.set_views(tuple(one for one in possible if one in shown))
