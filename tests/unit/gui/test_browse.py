"""Browse by keyboard: search, choose, change many items at once, look at one; all of it can be undone."""

import html
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths, words
from lrdesk.bridge.browsing import Browsing
from lrdesk.bridge.trainer import Trainer
from lrdesk.gui.browse.asking import DayQuestion, TagQuestion
from lrdesk.gui.browse.columns import COLUMNS
from lrdesk.gui.browse.screen import BrowseScreen
from lrdesk.gui.keys import binding
from lrdesk.gui.keys.browse import KEYS
from lrdesk.gui.theme import Theme
from lrdesk.store import Marks, Store
from lrdesk.study import library
from lrdesk.study.history import History
from lrdesk.study.session import deck_session
from tests.samples import SAMPLE
from tests.unit.study.study_samples import Learner, deck_text

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", extend=True
)  # said of menus and lists that pop up

TODAY = date(2026, 3, 2)
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ITEMS = 6


class Desk:
    """The screen in a window, on a store with a deck of three kinds and one of three cards."""

    def __init__(self, qtbot: QtBot, store: Store) -> None:
        self.qtbot, self.store, self.history = qtbot, store, History()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme, self.trainer = Theme(application, paths.RESOURCES / "fonts"), Trainer()
        self.browsing = Browsing(store, self.history, lambda: datetime(2026, 3, 2, 9, tzinfo=UTC), lambda: TODAY)
        self.screen = BrowseScreen(self.browsing, self.trainer, self.theme)
        qtbot.addWidget(self.screen)
        self.screen.resize(1000, 700)
        with qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()
        self.screen.begin()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.screen.window().focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        self.press(KEY.Key_F, CTRL)
        self.press(KEY.Key_Backspace)
        self.qtbot.keyClicks(self.screen.line, text)
        self.screen.line.popup.hide()

    def shown(self) -> list[str]:
        return [row.key for place in range(self.browsing.count) if (row := self.browsing.row(place))]

    def chosen(self) -> list[str]:
        return self.browsing.keys(self.screen.table.ranges())

    def settle(self) -> None:
        """Let the card that is chosen be painted."""
        self.qtbot.waitUntil(lambda: not self.screen._card_due.isActive())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "sample.toml").write_text(SAMPLE, encoding="utf-8")
    (tmp_path / "zebra.toml").write_text(deck_text("zebra", recall="xyz", text="Black and white."), encoding="utf-8")
    with Store.open(tmp_path / "lrdesk.db") as opened:
        assert library.sync(opened, library.deck_files([tmp_path])) == []
        learner = Learner(opened)
        day = TODAY - timedelta(days=8)
        learner.finish(deck_session(opened, day, "zebra"), day, lambda card: 1 if card.drill is False else 4)
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    made = Desk(qtbot, store)
    yield made
    made.screen.stop()
    made.trainer.close()
    made.screen.hide()
    made.theme.deleteLater()
    qtbot.wait(0)


def dialog(desk: Desk) -> QDialog:
    found = [one for one in desk.screen.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def menu() -> QMenu:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    assert found
    return found[0]


def test_all_items_are_listed_and_the_search_line_has_the_keyboard(desk: Desk) -> None:
    assert len(desk.shown()) == ITEMS
    assert desk.screen.status.text() == "6 of 6 items"
    assert desk.screen.line.hasFocus()


def test_what_is_typed_is_found_at_once_and_escape_lists_all_again(desk: Desk) -> None:
    desk.type("black")
    assert desk.shown() == ["zebra/x", "zebra/y", "zebra/z"]
    desk.type("kind:quiz")
    assert desk.shown() == ["sample/beyond"]
    assert desk.screen.status.text() == "1 of 6 items"
    desk.press(KEY.Key_Escape)
    assert len(desk.shown()) == ITEMS
    assert desk.screen.line.hasFocus()


def test_the_last_deed_is_undone_from_a_search_line_in_which_nothing_was_typed(desk: Desk) -> None:
    binding.bind(desk.screen, "undo", desk.history.undo)
    desk.screen.show_item("zebra/x")
    desk.press(KEY.Key_J, CTRL)
    desk.screen.begin()
    desk.type("black")
    desk.press(KEY.Key_Z, CTRL)
    assert desk.screen.line.text() != "black"
    desk.screen.line.clear()
    assert desk.screen.line.hasFocus()
    desk.press(KEY.Key_Z, CTRL)
    assert desk.store.marks(["zebra/x"]) == {"zebra/x": Marks()}


def test_what_cannot_be_understood_is_said_in_the_list_which_is_empty(desk: Desk) -> None:
    desk.type("colour:red")
    assert desk.shown() == []
    assert desk.screen.table._notice.isVisible()
    assert "colour:" in desk.screen.table._notice.text()
    desk.type("nowhere")
    assert desk.screen.table._notice.text() == "No item is like that."
    desk.type("")
    assert not desk.screen.table._notice.isVisible()


def test_a_key_and_then_a_name_are_completed_by_arrow_and_enter(desk: Desk) -> None:
    line = desk.screen.line
    desk.press(KEY.Key_F, CTRL)
    desk.qtbot.keyClicks(line, "de")
    assert line.popup.isVisible()
    desk.qtbot.keyClick(line.popup, KEY.Key_Down)
    desk.qtbot.keyClick(line.popup, KEY.Key_Return)
    assert line.text() == "deck:"
    assert line.popup.isVisible()
    for _ in range(2):
        desk.qtbot.keyClick(line.popup, KEY.Key_Down)
    desk.qtbot.keyClick(line.popup, KEY.Key_Return)
    assert line.text() == "deck:zebra "
    assert not line.popup.isVisible()
    assert desk.shown() == ["zebra/x", "zebra/y", "zebra/z"]


def test_escape_first_puts_away_what_is_offered_and_then_empties_the_line(desk: Desk) -> None:
    line = desk.screen.line
    desk.press(KEY.Key_F, CTRL)
    desk.qtbot.keyClicks(line, "is")
    assert line.popup.isVisible()
    desk.qtbot.keyClick(line, KEY.Key_Escape)  # where the window has the keys, as without a window manager
    assert not line.popup.isVisible()
    assert line.text() == "is"
    desk.qtbot.keyClick(line, KEY.Key_Escape)
    assert line.text() == ""


def test_tab_takes_the_first_that_is_offered_and_enter_with_none_marked_goes_to_the_list(desk: Desk) -> None:
    line = desk.screen.line
    desk.press(KEY.Key_F, CTRL)
    desk.qtbot.keyClicks(line, "adam is:s")
    desk.qtbot.keyClick(line.popup, KEY.Key_Tab)
    assert line.text() == "adam is:suspended "
    assert line.hasFocus()
    line.clear()
    desk.qtbot.keyClicks(line, "l")
    assert line.popup.isVisible()
    desk.qtbot.keyClick(line.popup, KEY.Key_Return)
    assert not line.popup.isVisible()
    assert line.text() == "l"
    assert desk.screen.table.hasFocus()


def test_enter_goes_to_the_list_and_shift_and_the_arrows_choose_more_of_it(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    assert desk.screen.table.hasFocus()
    assert desk.chosen() == desk.shown()[:1]
    desk.press(KEY.Key_Down, SHIFT)
    desk.press(KEY.Key_Down, SHIFT)
    assert desk.chosen() == desk.shown()[:3]
    assert desk.screen.status.text() == "6 of 6 items; 3 chosen"
    desk.press(KEY.Key_A, CTRL)
    assert desk.chosen() == desk.shown()


def test_many_are_suspended_by_one_key_and_undone_in_one_step_and_stay_chosen(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Down, SHIFT)
    chosen = desk.chosen()
    with desk.qtbot.waitSignal(desk.screen.changed):
        desk.press(KEY.Key_J, CTRL)
    assert {key for key, marks in desk.store.marks(desk.shown()).items() if marks.suspended} == set(chosen)
    assert desk.chosen() == chosen
    assert desk.screen.status.text().startswith("Done: suspend 2 items. Ctrl+Z")
    assert desk.screen.table.model().index(0, len(COLUMNS) - 1).data() == "suspended"
    desk.history.undo()
    assert set(desk.store.marks(desk.shown()).values()) == {Marks()}
    assert desk.screen.table.model().index(0, len(COLUMNS) - 1).data() == ""
    assert desk.chosen() == chosen


MARKED = {
    "B": ("bury", Marks(buried_until=TODAY + timedelta(days=1))),
    "M": ("flag", Marks(flagged=True)),
    "J": ("suspend", Marks(suspended=True)),
}


@pytest.mark.parametrize("letter", MARKED)
def test_a_mark_is_set_by_a_key_and_taken_off_with_shift(desk: Desk, letter: str) -> None:
    name, marks = MARKED[letter]
    key = KEY[f"Key_{letter}"]
    desk.press(KEY.Key_Return)
    (item,) = desk.chosen()
    desk.press(key, CTRL)
    assert desk.store.marks([item])[item] == marks
    assert desk.history.undo_name == f"{name} 1 item"
    desk.press(key, CTRL)
    assert desk.screen.status.text() == "Nothing to do: the chosen items are like that already."
    desk.press(key, CTRL | SHIFT)
    assert desk.store.marks([item])[item] == Marks()


def test_what_no_longer_fits_the_search_leaves_the_list_and_its_place_stays(desk: Desk) -> None:
    desk.type("black -is:suspended")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_J, CTRL)
    assert desk.shown() == ["zebra/x", "zebra/z"]
    assert desk.chosen() == []
    assert desk.screen.table.currentIndex().row() == 1


def test_delete_takes_items_away_and_undo_brings_them_back(desk: Desk) -> None:
    desk.type("black")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_Delete)
    assert desk.shown() == []
    assert desk.screen.status.text().startswith("Done: delete 3 items.")
    desk.history.undo()
    assert len(desk.shown()) == 3


def test_delete_in_the_search_line_deletes_letters_alone(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    desk.type("black")
    desk.press(KEY.Key_Home)
    desk.press(KEY.Key_Delete)
    assert desk.screen.line.text() == "lack"
    assert desk.history.undo_name is None


def test_a_tag_is_asked_for_refused_with_a_sentence_and_put_on(desk: Desk) -> None:
    desk.type("black")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_A, CTRL)
    desk.press(KEY.Key_T, CTRL)
    asked = dialog(desk)
    assert isinstance(asked, TagQuestion)
    for nonsense in ("", "two words", "a:b", "🙂"):
        asked.name.setText(nonsense)
        desk.qtbot.keyClick(asked.name, KEY.Key_Return)
        assert asked.isVisible()
        assert "one word" in asked.refusal.text()
    asked.name.setText("#exam")
    desk.qtbot.keyClick(asked.name, KEY.Key_Return)
    assert not any(one.isVisible() for one in desk.screen.findChildren(QDialog))
    assert desk.store.tags() == {"exam": 3}
    assert desk.history.undo_name == "tag 3 items"
    desk.type("tag:exam")
    assert len(desk.shown()) == 3
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_T, CTRL | SHIFT)
    off = dialog(desk)
    assert isinstance(off, TagQuestion)
    off.name.setText("exam")
    off.do.click()
    assert desk.store.tags() == {"exam": 2}


def test_a_day_is_chosen_by_date_or_by_distance(desk: Desk) -> None:
    desk.type("black")
    desk.press(KEY.Key_Return)
    (item,) = desk.chosen()
    desk.press(KEY.Key_D, CTRL)
    asked = dialog(desk)
    assert isinstance(asked, DayQuestion)
    asked.date.setDate(asked.date.date().addDays(9))
    assert asked.days.value() == 9
    asked.days.setValue(5)
    assert asked.date.date().toPython() == TODAY + timedelta(days=5)
    asked.do.click()
    assert desk.store.memory(item).due == TODAY + timedelta(days=5)
    assert desk.history.undo_name == "set the day of 1 item"


def test_a_heading_sorts_turns_round_and_goes_back_to_the_order_of_adding(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    first = desk.chosen()
    heads = desk.screen.table.horizontalHeader()
    at = QPoint(heads.sectionViewportPosition(0) + 20, heads.height() // 2)
    added = desk.shown()
    orders = []
    for _ in range(3):
        desk.qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)
        orders.append(desk.shown())
        assert desk.chosen() == first
    titles = [[desk.store.item_rows([desk.store.number(key) or 0]) for key in order] for order in orders[:2]]
    names = [[next(iter(rows.values())).title for rows in order] for order in titles]
    assert names[0] == sorted(names[0], key=str.lower)
    assert names[1] == names[0][::-1]
    assert orders[2] == added


def test_everything_is_in_the_menu_with_its_keys_and_columns_can_be_hidden_there_for_good(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    desk.screen.offers.more.click()
    offered = menu()
    assert "Suspend\tCtrl+J" in [action.text() for action in offered.actions()]
    columns = next(action.menu() for action in offered.actions() if action.text() == "Columns")
    deck = next(action for action in columns.actions() if action.text() == "Deck")
    assert deck.isChecked()
    deck.trigger()
    offered.close()
    place = [column.by for column in COLUMNS].index("deck")
    assert desk.screen.table.isColumnHidden(place)
    desk.screen.table.horizontalHeader().resizeSection(1, 222)
    desk.screen.hide()
    again = BrowseScreen(desk.browsing, desk.trainer, desk.theme)
    desk.qtbot.addWidget(again)
    assert again.table.isColumnHidden(place)
    assert again.table.columnWidth(1) == pytest.approx(222, abs=2)


@pytest.mark.parametrize("kept", [None, 7, {"widths": 3, "hidden": 4}, {"widths": {"due": "x"}, "hidden": [1]}])
def test_nonsense_kept_of_the_columns_is_passed_over(desk: Desk, kept: object) -> None:
    desk.browsing.keep("columns", kept)
    again = BrowseScreen(desk.browsing, desk.trainer, desk.theme)
    desk.qtbot.addWidget(again)
    assert not any(again.table.isColumnHidden(place) for place in range(len(COLUMNS)))


def test_items_can_be_moved_once_something_can_move_them(desk: Desk) -> None:
    def move() -> tuple[bool, str]:
        action = next(one for one in desk.screen.offers.menu().actions() if one.text() == "Move to a deck…")
        return action.isEnabled(), action.toolTip()

    desk.press(KEY.Key_Return)
    allowed, why = move()
    assert not allowed
    assert why.endswith(".")
    desk.screen.allow_moving()
    assert move()[0]
    with desk.qtbot.waitSignal(desk.screen.move_asked) as asked:
        desk.screen.offers.asked.emit("move")
    assert asked.args == [desk.chosen()]


def test_study_takes_all_that_is_chosen_and_edit_one_alone(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    with desk.qtbot.waitSignal(desk.screen.edit_asked) as edited:
        desk.press(KEY.Key_E, CTRL)
    assert edited.args == desk.chosen()
    desk.press(KEY.Key_Down, SHIFT)
    with desk.qtbot.assertNotEmitted(desk.screen.edit_asked):
        desk.press(KEY.Key_E, CTRL)
    with desk.qtbot.waitSignal(desk.screen.study_asked) as studied:
        desk.press(KEY.Key_Return, CTRL)
    assert studied.args == [desk.chosen()]


def test_an_item_is_shown_from_elsewhere_even_where_the_search_hides_it(desk: Desk) -> None:
    desk.type("black")
    desk.screen.begin("sample/beyond")
    assert desk.chosen() == ["sample/beyond"]
    assert desk.screen.table.hasFocus()
    desk.type("black")
    desk.screen.show_item("zebra/y")
    assert desk.screen.line.text() == "black"
    assert desk.chosen() == ["zebra/y"]


ANSWERS = {
    "sample/limit": "Twice the inverse of the curvature.",
    "sample/beyond": "A, right: It diverges",
    "sample/why-a-limit": "a long step overshoots",
}


@pytest.mark.parametrize("key", ANSWERS)
def test_the_card_is_read_beside_the_list_whatever_its_kind(desk: Desk, key: str) -> None:
    desk.screen.show_item(key)
    desk.settle()
    preview = desk.screen.pane.preview
    assert preview.isVisible()
    assert ANSWERS[key] in re.sub(r"<[^>]+>|\*\*", "", preview.answer.markdown)
    assert preview.question.markdown


def test_the_memory_of_a_card_is_told_in_figures_a_plot_and_a_table(desk: Desk) -> None:
    desk.screen.show_item("zebra/x")
    desk.screen.pane.show_page("memory")
    desk.settle()
    info = desk.screen.pane.info
    shown = [part.text() for part in info.findChildren(QLabel)]
    assert "2.50" in shown
    assert "zebra/x" in shown
    assert any("7 days ago" in text for text in shown)
    steps = [[info.steps.item(row, place).text() for place in range(5)] for row in range(info.steps.rowCount())]
    assert [row[1] for row in steps] == ["Drill: Good", "Review: Wrong"]
    assert info.plot.accessibleName() == "The last intervals, in days: 1"
    info.plot.grab()
    desk.screen.show_item("sample/limit")
    desk.settle()
    assert not info.plot.isVisible()


def test_the_run_of_a_card_is_made_when_asked_for_and_stops_when_left(desk: Desk) -> None:
    desk.screen.show_item("sample/limit")
    desk.settle()
    assert "lab" not in desk.screen.pane.__dict__
    desk.press(KEY.Key_R, CTRL)
    lab = desk.screen.pane.lab
    with desk.qtbot.waitSignal(lab.finished, timeout=60_000) as ran:
        pass
    assert ran.args[0].experiment.id == "two-rates"
    desk.screen.show_item("sample/beyond")
    desk.settle()
    assert lab.isVisible()  # the same experiment: it goes on
    desk.screen.stop()
    assert not lab.playback.playing


def test_the_history_of_an_item_is_shown_from_elsewhere(desk: Desk) -> None:
    desk.press(KEY.Key_I, CTRL)
    desk.screen.begin("zebra/x", "memory")
    desk.settle()
    assert desk.screen.pane.info.steps.isVisible()


def test_what_is_beside_the_list_can_be_folded_away_and_stays_so(desk: Desk) -> None:
    assert desk.screen.pane.isVisible()
    desk.press(KEY.Key_I, CTRL)
    assert not desk.screen.pane.isVisible()
    again = BrowseScreen(desk.browsing, desk.trainer, desk.theme)
    desk.qtbot.addWidget(again)
    assert again.pane.isHidden()
    desk.press(KEY.Key_H, CTRL)
    assert desk.screen.pane.isVisible()
    assert desk.screen.pane.page == "help"


def test_an_example_of_the_help_can_be_tried(desk: Desk) -> None:
    desk.press(KEY.Key_H, CTRL)
    tried = [one for one in desk.screen.pane.guide.findChildren(QAbstractButton) if one.text() == "kind:quiz"]
    tried[0].click()
    assert desk.screen.line.text() == "kind:quiz"
    assert desk.shown() == ["sample/beyond"]


def test_tab_reaches_every_part_in_reading_order(desk: Desk) -> None:
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_F, CTRL)
    reached = []
    for _ in range(30):
        desk.press(KEY.Key_Tab)
        focus = desk.screen.window().focusWidget()
        if focus is desk.screen.line:
            break
        reached.append(focus)
    screen = desk.screen
    wanted = [screen.guide, screen.fold, *screen.offers.buttons, screen.table]
    assert reached[: len(wanted)] == wanted
    card = screen.pane._chips["card"]
    assert card in reached
    card.setFocus()
    desk.press(KEY.Key_Right)  # within a group, the arrows go on
    assert screen.pane.page == "memory"


def test_every_shortcut_is_bound(desk: Desk) -> None:
    assert {key.id for key in KEYS} <= {made.key_id for made in binding.bound()}


def test_every_control_has_a_name(desk: Desk) -> None:
    for page in ("memory", "help", "card"):
        desk.screen.show_item("zebra/x")
        desk.screen.pane.show_page(page)
        for control in desk.screen.findChildren(QWidget):
            if isinstance(control, QAbstractButton | QLineEdit) and control.isVisible():
                assert control.accessibleName() or control.objectName().startswith("qt_")
    assert desk.screen.table.accessibleName()


def test_rows_and_columns_grow_with_the_text(desk: Desk) -> None:
    table = desk.screen.table
    height, width = table.rowHeight(0), table.columnWidth(0)
    font = QFont(table.font())
    font.setPixelSize(28)
    table.setFont(font)
    assert table.rowHeight(0) > 1.8 * height
    assert table.columnWidth(0) > 1.8 * width


NAMES = {"zebrax", "Whatisx", "Blackandwhite", "samplelimit", "CtrlZ"}


def test_all_that_it_says_comes_from_the_translator(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "_translate", lambda text, comment, n: f"«{words.english(text, comment, n)}»")
    desk = Desk(qtbot, store)
    try:
        desk.screen.show_item("zebra/x")
        for page in ("memory", "help", "card"):
            desk.screen.pane.show_page(page)
            desk.settle()
            assert _untranslated(desk.screen) == []
        model = desk.screen.table.model()
        for place, column in enumerate(COLUMNS):
            assert "«" in model.headerData(place, Qt.Orientation.Horizontal)
            if column.by in ("due", "kind", "level"):
                assert "«" in model.index(0, place).data()
    finally:
        desk.trainer.close()
        desk.screen.hide()


def _untranslated(shown: QWidget) -> list[str]:
    found = []
    for widget in shown.findChildren(QWidget):
        texts = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton) and widget.property("role") != "lane":
            texts.append(widget.text())
        for text in texts if widget.isVisible() else ():
            bare = re.sub(r"<style>.*?</style>|<[^>]+>", "", text, flags=re.DOTALL)
            letters = "".join(re.findall("[A-Za-z]+", html.unescape(bare)))
            if letters and "«" not in text and letters not in NAMES and letters[:8] not in SAMPLE:
                found.append(text)
    return found
