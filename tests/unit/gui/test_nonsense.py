"""Nonsense in every field of every place and dialog: a sentence where it can't stay, and nothing lost or broken."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.bridge.workbench import first_experiment
from lrdesk.content.deck import Recall
from lrdesk.content.kept import KeptExperiments
from lrdesk.gui.lab.fields import NameEdit, NumberEdit
from lrdesk.gui.today.pausing import PlanPause
from lrdesk.study import library
from lrdesk.study.own_decks import OwnDecks
from tests.unit.gui.places import PARTS, TOPIC, Part, Tour
from tests.unit.gui.writing import Bench

NONSENSE = (
    *("", "   ", "a" * 10_000, "🙂🏳️‍🌈", "\u202egnidaer", "a\x00b\x07", "-7", "9" * 400, "1e999", "NaN", "31/02/2026"),
    *('"', ")", "*", "AND OR", "deck:", "due<", "-", "' OR 1=1 --", "<b>bold</b><img src=x>", "$\\frac{1$", "[1, [2"),
    *("/no/such/folder/at/all", "../../..", "{lr} %n %s"),
)
WORST = ("", "a" * 10_000, "\u202egnidaer", "a\x00b\x07", '"', "<b>bold</b><img src=x>", "$\\frac{1$", "../../..")
DECK = paths.DECKS / f"{TOPIC}.toml"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what has no screen


@pytest.fixture
def tour(open_app: Callable[[], App], decks: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Tour:
    (decks / DECK.name).write_bytes(DECK.read_bytes())
    return Tour(open_app(), qtbot, monkeypatch)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.close()


def _fields(shown: QWidget) -> Iterator[Any]:
    """Return all that can be typed into."""
    for field in shown.findChildren(QWidget):
        if isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
            within = isinstance(field.parent(), QAbstractSpinBox | QComboBox)
            if field.isVisible() and field.isEnabled() and not field.isReadOnly() and not within:
                yield field


def _put(field: Any, text: str) -> None:
    """Have a text in place of what is in a field, as pasting does."""
    line = field.lineEdit() if isinstance(field, QAbstractSpinBox) else field
    line.selectAll()
    (line.insert if isinstance(line, QLineEdit) else line.insertPlainText)(text)


def _text(field: Any) -> str:
    return str(field.toPlainText() if isinstance(field, QTextEdit | QPlainTextEdit) else field.text())


def _refusals(shown: QWidget) -> list[str]:
    labels = (one for one in shown.findChildren(QLabel) if one.property("role") == "wrong" and one.isVisible())
    return [one.text() for one in labels if one.text()]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_nonsense_in_a_field_is_refused_beside_it_and_breaks_nothing(tour: Tour, part: Part, qtbot: QtBot) -> None:
    seen: set[tuple[str, str]] = set()
    faults = []
    for name, shown in part(tour):
        qtbot.waitUntil(shown.isActiveWindow)
        for field in list(_fields(shown)):
            if (key := (type(field).__name__, field.accessibleName())) in seen:
                continue
            seen.add(key)
            before = _text(field)
            for text in (*NONSENSE, before):
                field.setFocus()
                _put(field, text)
                qtbot.keyClick(field, Qt.Key.Key_Tab)
                is_number = isinstance(field, NumberEdit) and not isinstance(field, NameEdit)
                if is_number and bool(_refusals(shown)) is (text == before):
                    faults.append(f"{name}: {key[1]}: {text[:20]!r}: {_refusals(shown)}")
    assert not faults, "\n".join(faults)


class Form(NamedTuple):
    """A dialog that takes texts: how it is opened, its field and what submits it, by name, and what is kept by then."""

    ask: Callable[[], object]
    field: str
    submit: str
    kept: Callable[[], list[str]]


def _forms(app: App) -> dict[str, Form]:
    own = OwnDecks(app.store, paths.DECKS, paths.user_decks(app.data))
    kept = KeptExperiments(paths.kept_experiments(app.data))
    browse: Any = app.show("browse", "sample/limit")
    write, lab = app.screens.get("write"), app.screens.get("lab").playground.experiment

    def titles() -> list[str]:
        return list(own.titles()[0].values())

    def of_cards(name: str) -> list[str]:
        return [getattr(item, name) for deck in own.all()[0] for item in deck.content.items]

    return {
        "a tag": Form(partial(browse.offers.asked.emit, "tag"), "name", "do", lambda: list(app.store.tags())),
        "a new deck": Form(write.decks.new_deck.click, "title", "save", titles),
        "an experiment": Form(lab._show_kept, "name", "keep", lambda: [one.title for one in kept.all()[0]]),
        "a card's deck": Form(lab._ask_for_card, "title", "add", titles),
        "a card's question": Form(lab._ask_for_card, "question", "add", partial(of_cards, "front")),
        "a card's source": Form(lab._ask_for_card, "source", "add", partial(of_cards, "source")),
    }


def test_a_dialog_keeps_a_text_to_the_letter_or_says_why_not(tour: Tour) -> None:
    app, faults = tour.app, []
    for name, form in _forms(app).items():
        refused = 0
        for text in WORST:
            before = form.kept()
            for _, dialog in tour.dialog(name, form.ask):
                for other in _fields(dialog):
                    if isinstance(other, QTextEdit):
                        _put(other, "It is.")
                field, submit = getattr(dialog, form.field), getattr(dialog, form.submit)
                if not field.isVisible():
                    dialog.deck.setCurrentIndex(0)  # a new one, which needs a title
                _put(field, text)
                typed = _text(field)
                submit.click()
                after = form.kept()
                is_told = bool(_refusals(dialog)) or not submit.isEnabled()
            new = [one for one in after if one not in before]
            if is_told:
                refused += 1
                is_right = after == before
            else:
                is_right = [_spaced(one) for one in new] == [_spaced(typed)] or (not new and len(after) > len(before))
            if not is_right:
                faults.append(f"{name}: {text[:20]!r}: told: {is_told}, kept: {new}")
        assert 0 < refused < len(WORST), name
    assert not faults, "\n".join(faults)
    assert library.sync(app.store, library.deck_files([paths.DECKS, paths.user_decks(app.data)])) == []


def _spaced(text: str) -> str:
    return " ".join(text.split())


def test_a_lane_keeps_a_name_to_the_letter_or_says_why_not(tour: Tour, qtbot: QtBot) -> None:
    tour.app.show_lab()
    recipe = tour.app.lab_screen.playground.recipe
    refused = []
    for text in NONSENSE:
        before = recipe.name.text()
        recipe.name.setFocus()
        _put(recipe.name, text)
        qtbot.keyClick(recipe.name, Qt.Key.Key_Tab)
        name = tour.app.lab_screen.playground._bench.lane.label
        if _refusals(recipe):
            refused.append(text)
            assert name == before
            recipe.name.show_value(before)
        else:
            assert name == text.strip()
    assert refused == ["", "   ", "a" * 10_000, "a\x00b\x07", "9" * 400]
    told = 'label: expected one line of characters that are shown, found "a\\u0000b\\u0007".'
    recipe.name.setFocus()
    _put(recipe.name, "a\x00b\x07")
    qtbot.keyClick(recipe.name, Qt.Key.Key_Tab)
    assert _refusals(recipe) == [told]


def test_an_item_is_written_to_the_letter_or_not_at_all(bench: Bench) -> None:
    for text in NONSENSE:
        before = bench.file()
        bench.screen.new_item("mine")
        bench.fill(front=text, back="It is.", source="A book")
        bench.composing.take_experiment(first_experiment())
        if bench.editor.save():
            deck = bench.decks.decks.read(bench.folder / "mine.toml")
            assert text.strip() in [item.front for item in deck.content.items if isinstance(item, Recall)]
        else:
            assert _refusals(bench.form), text[:20]
            assert bench.file() == before
            bench.composing.discard()


def test_a_search_for_nonsense_lists_what_it_finds_or_says_why_it_cannot(tour: Tour) -> None:
    browse: Any = tour.app.show("browse")
    for text in NONSENSE:
        browse.line.setText(text)
        listed = browse.table.model().rowCount()
        assert browse.table._notice.isVisible() is (listed == 0), text[:20]
        assert bool(browse.table._notice.text()) is (listed == 0)


def test_days_in_the_wrong_order_are_told_and_no_pause_is_planned(tour: Tour) -> None:
    for _, dialog in tour.dialog("a pause", tour.app.planning.plan_pause):
        assert isinstance(dialog, PlanPause)
        first = dialog.first.date()
        for last, sentence in (
            (first.addDays(-1), "The last day comes before the first; choose a later one."),
            (first.addDays(400), "A pause can't be longer than a year; choose an earlier last day."),
        ):
            dialog.last.setDate(last)
            assert _refusals(dialog) == [sentence]
            dialog.add.click()
            assert dialog.list.count() == 0
        dialog.last.setDate(first)
        assert _refusals(dialog) == []
        dialog.add.click()
        assert dialog.list.count() == 1
