"""What is unusual about a day: a pause, a backlog to be spread, a plan to catch up, a limit that is reached."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lrdesk.gui.dates import long_date
from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.parts import button, label
from lrdesk.study.overview import Overview
from lrdesk.words import tr


class Situation(QFrame):
    """One sentence, and what can be done about it; hidden on a usual day."""

    plan_chosen = Signal(int)  # how many due items a day
    plan_ended = Signal()
    pause_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("About today"))
        self._told = label(wrap=True)
        self._offers = QWidget()
        self._row = FlowLayout(self._offers)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(22, 14, 22, 14)
        layout.setSpacing(16)
        layout.addWidget(self._told, 1)
        layout.addWidget(self._offers, 1)
        self.hide()

    def show_overview(self, overview: Overview) -> None:
        """Show what there is to say of a day."""
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            assert old is not None
            old.deleteLater()
        sentence = self._tell(overview)
        self._told.setText(sentence)
        self._offers.setVisible(self._row.count() > 0)
        self.setVisible(bool(sentence))

    def _tell(self, overview: Overview) -> str:
        if overview.paused_until is not None:
            self._offer(tr("End the pause"), self.pause_ended.emit)
            told = tr("You planned a pause until {day}. Nothing is asked of you, and your streak stays.")
            return told.format(day=long_date(overview.paused_until))
        if overview.plan is not None:
            self._offer(tr("End the plan"), self.plan_ended.emit)
            waiting = tr("%n more item(s)", "", overview.put_off)
            told = tr("You are catching up: {count} due items a day, and {waiting} on the days after.")
            return told.format(count=overview.plan, waiting=waiting)
        if overview.ways:
            for way in overview.ways:
                days, minutes = tr("%n day(s)", "", way.days), tr("%n minute(s) a day", "", way.minutes)
                text = tr("Over {days}, {minutes}").format(days=days, minutes=minutes)
                self._offer(text, partial(self.plan_chosen.emit, way.per_day))
            return tr("%n item(s) are due, more than usual. You can spread them over some days.", "", overview.due)
        if overview.put_off:
            return tr("Beyond your limit for a day, %n more due item(s) wait for another.", "", overview.put_off)
        return ""

    def _offer(self, text: str, do: object) -> None:
        made = button(text, "chip")
        made.clicked.connect(do)
        self._row.addWidget(made)
