"""What the page of the range test asks for: the workbench's lane, two rates, steps and a seed. No widgets."""

from dataclasses import replace
from typing import Any

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from lrdesk.bridge.workbench import Workbench
from lrdesk.lab.errors import LabError
from lrdesk.lab.names import worded
from lrdesk.lab.range_test import RangeTest
from lrdesk.words import tr

MOST_SEED = 2**31 - 1  # as in an experiment


class RangeTesting(QObject):
    """Plans a range test of the workbench's lane; `refused` says in a sentence what cannot be."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.settings = RangeTest(bench.experiment.problem, bench.lane.optimizer)
        bench.changed.connect(self.changed)

    def plan(self) -> RangeTest | None:
        """Return the test of the present lane, or None after saying why it cannot be.

        The lane's own rate, group rates and schedule play no part: the test sets the rate.
        """
        experiment, lane = self._bench.experiment, self._bench.lane
        optimizer = structs.replace(lane.optimizer, lr=self.settings.low)
        try:
            return replace(self.settings, problem=experiment.problem, optimizer=optimizer, batch_size=lane.batch_size)
        except LabError as error:
            self.refused.emit(f"{error}.")
            return None

    def set_field(self, field: str, value: Any) -> None:
        """Change `low`, `high`, `steps` or `seed`."""
        whole = field in ("steps", "seed")
        if type(value) not in ((int,) if whole else (int, float)) or value < 0:
            said = (
                tr("{name}: expected a whole number from 0 on.")
                if whole
                else tr("{name}: expected a number from 0 on.")
            )
            self.refused.emit(said.format(name=worded(field)))
            return
        if field == "seed" and value > MOST_SEED:
            self.refused.emit(tr("{name}: expected a number of ordinary size.").format(name=worded(field)))
            return
        try:
            changed: dict[str, Any] = {field: value}
            self.settings = replace(self.settings, **changed)
        except LabError as error:
            self.refused.emit(f"{error}.")
        else:
            self.changed.emit()
