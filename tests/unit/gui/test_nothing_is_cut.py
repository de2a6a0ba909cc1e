"""Every place and every dialog in the smallest window, with the largest text, in every language: no word is cut."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui import language
from lrdesk.gui.rows import PADDING
from lrdesk.store import Store
from lrdesk.study.settings import Settings
from tests.unit.gui.places import PARTS, TOPIC, Part, Tour

SMALLEST = (960, 640)
LAID_OUT_MS = 500
DECK = paths.DECKS / f"{TOPIC}.toml"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what has no screen


@pytest.fixture(params=("en", "de", "zh_CN"))
def tour(
    request: pytest.FixtureRequest,
    open_app: Callable[[], App],
    decks: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[Tour]:
    (decks / DECK.name).write_bytes(DECK.read_bytes())
    (tmp_path / "data").mkdir(exist_ok=True)
    with Store.open(paths.database(tmp_path / "data")) as store:
        Settings(store)["language"] = request.param
    app = open_app()
    app.settings["text_size"] = 200
    app.settings["motion"] = "reduced"
    app.window.resize(*SMALLEST)
    yield Tour(app, qtbot, monkeypatch)
    language.speak("en", paths.TRANSLATIONS)


def _says(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text[:60]!r}"


def _needs(widget: QLabel | QAbstractButton) -> tuple[int, int]:
    """Return the least width and height in which nothing of the widget is cut."""
    hint = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0, widget.heightForWidth(widget.width())
    if widget.layout() is not None:
        return widget.minimumSizeHint().width(), max(0, widget.heightForWidth(widget.width()))
    return hint.width(), hint.height()


def _seen(widget: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Go through what the widget lies in, up to what scrolls: each, and where in it the widget is."""
    inside = widget.parentWidget()
    while inside is not None and not isinstance(inside.parentWidget(), QAbstractScrollArea):  # what scrolls shows all
        yield inside, QRect(widget.mapTo(inside, widget.rect().topLeft()), widget.size())
        inside = None if inside.isWindow() else inside.parentWidget()


def _cut(shown: QWidget) -> Iterator[str]:
    """Tell which labels and buttons have less room than their words need, or stand out of what they lie in."""
    for widget in shown.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QCheckBox) or not widget.isVisible() or not widget.text():
            continue
        if widget.window() is not shown:
            continue
        wide, high = _needs(widget)
        if widget.width() < wide or widget.height() < high:
            yield f"{_says(widget)} has {widget.width()} × {widget.height()} of {wide} × {high} pixels"
        for inside, place in _seen(widget):
            rect = inside.rect()
            if place.left() < -1 or place.right() > rect.right() + 1 or place.bottom() > rect.bottom() + 1:
                yield f"{_says(widget)} at {place.getRect()} stands out of {type(inside).__name__} {rect.getRect()}"
                break


def _rows_cut(shown: QWidget) -> Iterator[str]:
    """Tell which rows of lists are lower than the lines that their words take."""
    for view in shown.findChildren(QListWidget):
        for row in range(view.count() if view.isVisible() else 0):
            place, words = view.visualItemRect(view.item(row)), view.item(row).text()
            room = QRect(0, 0, place.width() - 2 * PADDING, 9999)
            needed = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
            if place.height() < needed:
                yield f"{words!r} has {place.height()} of {needed} pixels"


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_no_word_is_cut_in_the_smallest_window_with_the_largest_text(tour: Tour, part: Part, qtbot: QtBot) -> None:
    faults = []
    for name, shown in part(tour):
        assert (tour.app.window.width(), tour.app.window.height()) == SMALLEST, name
        if not isinstance(shown, QMenu):
            with suppress(qtbot.TimeoutError):  # until what was brought up is laid out
                qtbot.waitUntil(lambda shown=shown: not any(_cut(shown)), timeout=LAID_OUT_MS)
            faults += [f"{name}: {fault}" for fault in (*_cut(shown), *_rows_cut(shown))]
    assert not faults, "\n".join(faults)
