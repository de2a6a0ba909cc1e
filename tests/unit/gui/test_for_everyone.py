"""Every place and every dialog as a screen reader meets them, and as a keyboard does."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui.charts.chart import Chart as SmallChart
from lrdesk.gui.lab.charts.chart import Chart
from lrdesk.gui.lab.picture import Picture
from lrdesk.gui.lab.plot import Plot, RecordingPlot
from lrdesk.gui.window import MainWindow
from tests.unit.gui.places import PARTS, TOPIC, Part, Tour

ROLE, TEXT = QAccessible.Role, QAccessible.Text
READ = {ROLE.StaticText, ROLE.ListItem, ROLE.TreeItem, ROLE.Cell}
"""What says something, and does nothing that its list or table does not do."""
CONTROLS = READ | {
    *(ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.Slider),
    *(ROLE.SpinBox, ROLE.List, ROLE.Table, ROLE.Tree, ROLE.MenuItem, ROLE.Separator),
}
FRAMES = {ROLE.Client, ROLE.Border}
"""What Qt calls everything of our own making: a chart, a card, what scrolls."""
MOST_STOPS = 40
CELLS = 160  # of a table, that are looked at; the others are made in the same way
DECK = paths.DECKS / f"{TOPIC}.toml"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what has no screen


@pytest.fixture
def tour(open_app: Callable[[], App], decks: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Tour:
    (decks / DECK.name).write_bytes(DECK.read_bytes())
    return Tour(open_app(), qtbot, monkeypatch)


def _told(shown: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown)


def _all(inside: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk through all that is shown."""
    for place in range(min(inside.childCount(), CELLS)):
        child = inside.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from _all(child)


def _name(told: QAccessibleInterface) -> str:
    if told.role() is ROLE.ComboBox:  # its name is its value on Linux, where a label says what it is for
        labels = [one.text(TEXT.Name) for one, _ in told.relations(QAccessible.RelationFlag.Label)]
        return next(iter(labels), "").strip()
    return told.text(TEXT.Name).strip()


def _unsaid(shown: QWidget) -> Iterator[str]:
    """Tell what a screen reader could not say, or would say of two things in the same words."""
    controls: Counter[tuple[str, str, str]] = Counter()
    for told in _all(_told(shown)):
        role, name, about = told.role(), _name(told), told.text(TEXT.Description).strip()
        if role is ROLE.MenuItem or told.state().focusable:
            if not name and role is not ROLE.Cell:
                yield f"{role.name} {type(told.object()).__name__} has no name"
            if role not in CONTROLS | FRAMES:
                yield f"{name} is a {role.name}"
            if role not in READ:
                controls[role.name, name, about] += 1
    yield from (f"{count} times {one}" for one, count in controls.items() if count > 1)
    for chart in shown.findChildren(QWidget):
        if chart.isVisible() and isinstance(chart, Plot | Picture | Chart | SmallChart) and not _is_empty(chart):
            what = _told(chart).text(TEXT.Name)
            if not what or not _told(chart).text(TEXT.Description):
                yield f"The chart {what or type(chart).__name__} does not say what it shows"


def _is_empty(chart: QWidget) -> bool:
    """Whether nothing was trained yet that the chart could show."""
    recording = getattr(chart, "_recording", None)
    return isinstance(chart, RecordingPlot | Picture) and (recording is None or recording.length == 0)


def _is_typed_into(field: QWidget) -> bool:
    return isinstance(field, QLineEdit | QAbstractSpinBox) and not field.isReadOnly()


def _by_tab(shown: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Return what Tab reaches, from where the focus is until it is there again."""
    reached: list[QWidget] = []
    while (focus := shown.focusWidget()) is not None and focus not in reached:
        reached.append(focus)
        for _ in range(MOST_STOPS):  # a date and a text with links have several
            if shown.focusWidget() is focus:
                qtbot.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def _out_of_reach(shown: QWidget, reached: list[QWidget]) -> Iterator[str]:
    """Tell which controls no Tab and no arrow comes to."""
    inside = shown.screens.currentWidget() if isinstance(shown, MainWindow) else shown
    if not reached or not inside.isAncestorOf(reached[0]):
        yield "it does not take the focus"
    elif isinstance(shown, QDialog) and isinstance(reached[0], QAbstractButton) and any(map(_is_typed_into, reached)):
        yield "what is typed at once goes nowhere"
    groups = {made.group() for made in reached if isinstance(made, QAbstractButton) and made.group() is not None}
    for control in shown.findChildren(QWidget):
        if control in reached or not control.isEnabled() or not control.isVisible() or control.window() is not shown:
            continue
        if isinstance(control, QAbstractButton):
            is_drawn_only = control.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if control.group() in groups or is_drawn_only or isinstance(control.parent(), QLineEdit):
                continue  # arrows reach it, or it only shows, or keys do what it does
        elif control.focusProxy() is not None or not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        yield f"no key reaches {type(control).__name__} {control.accessibleName()!r}"


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_everything_is_named_and_reached_by_keys_and_charts_say_what_they_show(
    tour: Tour, part: Part, qtbot: QtBot
) -> None:
    faults = []
    for name, shown in part(tour):
        faults += [f"{name}: {fault}" for fault in _unsaid(shown)]
        if not isinstance(shown, QMenu):
            qtbot.waitUntil(shown.isActiveWindow)
            faults += [f"{name}: {fault}" for fault in _out_of_reach(shown, _by_tab(shown, qtbot))]
        if isinstance(shown, QMenu | QDialog):
            qtbot.keyClick(shown, Qt.Key.Key_Escape)
            assert not shown.isVisible(), name
    assert not faults, "\n".join(faults)
