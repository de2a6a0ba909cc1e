"""Progress as a learner meets it: the numbers that are shown, what a screen reader is told, tables and pictures."""

import csv
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QFileDialog, QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths, words
from lrdesk.bridge.progress import ProgressReader
from lrdesk.gui.progress.cards import KINDS, TILES
from lrdesk.gui.progress.screen import ProgressScreen
from lrdesk.gui.theme import Theme
from lrdesk.store import DamagedDatabase, Store
from lrdesk.study import library, pauses
from lrdesk.study.session import todays_session
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

KEY = Qt.Key
TUESDAY = MONDAY + timedelta(days=1)
Show = Callable[..., ProgressScreen]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A learner with two topics, who has answered nothing yet."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    (shelf / "a.toml").write_text(deck_text("rates", recall=["a", "b"], quiz=["c"]), encoding="utf-8")
    (shelf / "b.toml").write_text(deck_text("others", explain=["d", "e"]), encoding="utf-8")
    with Store.open(tmp_path / "lrdesk.db") as opened:
        library.sync(opened, library.deck_files([shelf]))
        yield opened


@pytest.fixture
def studied(store: Store) -> Store:
    """On Monday, four items were met; on Tuesday they were asked, one was forgotten and repeated, and one was met."""
    learner = Learner(store)
    learner.finish(todays_session(store, MONDAY, new_per_day=4), MONDAY)
    session = todays_session(store, TUESDAY, new_per_day=1)
    learner.finish(session, TUESDAY, lambda card: 1 if card.key == "rates/b" and not card.drill else 4)
    store.keep_prediction("rates/a", True, MONDAY)
    store.keep_prediction("rates/a", True, TUESDAY)
    store.keep_prediction("rates/b", False, TUESDAY)
    return store


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, store: Store) -> Iterator[Show]:
    """Show the screen on a day, with all its figures."""
    theme = Theme(qapp, paths.RESOURCES / "fonts")
    screens: list[ProgressScreen] = []

    def show_it(today: date = TUESDAY, size: tuple[int, int] = (1100, 800)) -> ProgressScreen:
        screen = ProgressScreen(ProgressReader(store, lambda: today), theme)
        qtbot.addWidget(screen)
        screens.append(screen)
        screen.resize(*size)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        read(screen, qtbot)
        return screen

    yield show_it
    theme.deleteLater()


def read(screen: ProgressScreen, qtbot: QtBot, how: Callable[[], object] | None = None) -> None:
    with qtbot.waitSignal(screen.reader.ended, timeout=10_000):
        (how or screen.begin)()


def shown(screen: ProgressScreen, key: str) -> tuple[str, str]:
    card = screen.cards[key]
    return card.number.text(), card.note.text()


def described(screen: ProgressScreen, key: str) -> list[str]:
    chart = screen.cards[key].chart
    assert chart is not None
    assert chart.isVisible()
    return chart.accessibleDescription().split("; ")


def test_a_new_learner_reads_what_will_be_shown_and_sees_no_empty_chart(show: Show, qtbot: QtBot) -> None:
    screen = show()
    assert screen.empty.isVisible()
    assert not any(card.isVisible() for card in screen.cards.values())
    assert not screen.period.isVisible()
    with qtbot.waitSignal(screen.start_asked):
        screen.empty.start.click()


def test_the_figures_of_two_days(studied: Store, show: Show) -> None:
    screen = show()
    assert not screen.empty.isVisible()
    assert shown(screen, "today") == ("5 reviews", "1 new, 1 repeated, 1 min; recalled: 75%")
    assert shown(screen, "streak") == ("2 days", "The longest ever: 2 days.")
    assert shown(screen, "recall") == ("75%", "3 of 4 reviews")
    assert shown(screen, "time") == ("2 min", "2 of 30 days, 1 min on each")
    assert shown(screen, "predictions") == ("67%", "2 of 3 predictions")
    assert shown(screen, "year") == ("", "10 answers on 2 days")


def test_what_charts_show_is_told_to_a_screen_reader(studied: Store, show: Show) -> None:
    screen = show()
    assert described(screen, "topics") == [
        "The deck rates: 67%, 2 of 3 reviews",
        "The deck others: 100%, 1 of 1 review",
    ]
    assert described(screen, "kinds") == [
        "Recall: 50%, 1 of 2 reviews",
        "Quiz: 100%, 1 of 1 review",
        "Explain: 100%, 1 of 1 review",
    ]
    assert described(screen, "levels") == ["Beginner: 75%, 3 of 4 reviews"]
    assert described(screen, "grades")[0] == "Again: 1, 25% of all"
    assert described(screen, "hardest") == ["What is b?: forgotten 1 time"]
    assert described(screen, "predictions") == ["Right: 67%, 2 of 3 predictions"]
    assert described(screen, "minutes")[-1] == "3 March 2026: 1 min, 6 answers"
    assert described(screen, "forecast")[1] == "4 March 2026: 2 items"
    assert described(screen, "intervals")[:2] == ["1 days: 2 items", "2–6 days: 3 items"]
    assert described(screen, "easiness")[6] == "Easiness 2.50–2.69: 5 items"
    assert described(screen, "year") == ["10 answers on 2 days"]
    assert sum("reviews, 8" in said for said in described(screen, "hours")) == 1  # 8 of 9 reviews were recalled


def test_a_figure_that_there_is_not_yet_says_why_and_offers_nothing(studied: Store, show: Show) -> None:
    card = show().cards["retention"]
    assert card.nothing.text() == "No item with an interval of 21 days or longer was asked in this period."
    assert card.nothing.isVisible()
    assert card.chart is not None
    assert not any(part.isVisible() for part in (card.chart, card.switch, card.save, card.number))


def test_every_card_says_what_its_figure_means(studied: Store, show: Show) -> None:
    screen = show()
    assert set(screen.cards) == set(KINDS)
    for card in screen.cards.values():
        assert card.meaning.isVisible()
        assert card.meaning.text().endswith(".")
    assert "21 days or longer" in screen.cards["retention"].meaning.text()


def test_the_period_can_be_chosen(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show(TUESDAY + timedelta(days=10))
    assert shown(screen, "recall")[1] == "3 of 4 reviews"
    read(screen, qtbot, lambda: screen.period.box.setCurrentIndex(screen.period.box.findData("week")))
    assert shown(screen, "recall") == ("–", "0 of 0 reviews")
    assert screen._span.text() == "7 March 2026 – 13 March 2026"
    assert screen.cards["topics"].nothing.text() == "No item came back for review in this period."


def test_any_days_can_be_chosen_but_not_in_the_wrong_order(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show()
    choose = screen.period
    assert not choose.first.isVisible()
    read(screen, qtbot, lambda: choose.box.setCurrentIndex(choose.box.findData("own")))
    assert (choose.first.date(), choose.last.date()) == (QDate(2026, 2, 2), QDate(2026, 3, 3))
    read(screen, qtbot, lambda: choose.last.setDate(QDate(2026, 3, 2)))
    assert shown(screen, "time") == ("1 min", "1 of 29 days, 1 min on each")
    choose.first.setDate(QDate(2026, 3, 3))
    assert choose.wrong.isVisible()
    assert choose.period is None
    qtbot.wait(0)
    assert shown(screen, "time")[1] == "1 of 29 days, 1 min on each"
    read(screen, qtbot, lambda: choose.first.setDate(QDate(2026, 3, 2)))
    assert not choose.wrong.isVisible()
    assert choose.last.maximumDate() == QDate(2026, 3, 3)


def test_all_charts_turn_into_tables_with_the_same_numbers_by_a_key(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show()
    qtbot.keyClick(screen, KEY.Key_T)
    table = screen.cards["topics"].findChild(QTableWidget)
    assert table is not None
    assert table.isVisible()
    assert [table.horizontalHeaderItem(column).text() for column in range(4)] == [
        "Topic",
        "Reviews",
        "Recalled",
        "Share",
    ]
    rows = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert rows == [["The deck rates", "3", "2", "67%"], ["The deck others", "1", "1", "100%"]]
    assert not any(card.chart.isVisible() for card in screen.cards.values() if card.chart is not None)
    qtbot.keyClick(screen, KEY.Key_T)
    assert not table.isVisible()
    assert described(screen, "topics")


def test_one_chart_turns_into_a_table_that_tab_reaches(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show()
    card = screen.cards["hours"]
    assert card.switch.accessibleName() == "Time of day: show as a table"
    card.switch.setFocus()
    qtbot.keyClick(card.switch, KEY.Key_Space)
    assert card.switch.accessibleName() == "Time of day: show as a chart"
    table = card.findChild(QTableWidget)
    assert table is not None
    for _ in range(2):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, KEY.Key_Tab)
    assert QApplication.focusWidget() is table
    assert table.rowCount() == 24
    qtbot.keyClick(table, KEY.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_a_table_follows_the_period(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.turn_tables()
    read(screen, qtbot, lambda: screen.period.box.setCurrentIndex(screen.period.box.findData("week")))
    table = screen.cards["minutes"].findChild(QTableWidget)
    assert table is not None
    assert table.rowCount() == 7


@pytest.mark.parametrize("as_table", [False, True])
def test_a_chart_is_saved_as_a_picture(studied: Store, show: Show, tmp_path: Path, as_table: bool) -> None:
    card = show().cards["minutes"]
    card.show_as_table(as_table)
    png, svg = tmp_path / "minutes.png", tmp_path / "minutes.svg"
    card.save_to(png)
    assert card.saved.text() == f"Saved as {png}."
    assert card.saved.isVisible()
    picture = QImage(str(png))
    assert picture.width() == 2 * card.width()
    accent = QImage.pixelColor
    colours = {
        accent(picture, x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }
    assert "#3b5bdb" in colours  # the columns, whichever way the card shows its numbers
    card.save_to(svg)
    assert "<svg" in svg.read_text(encoding="utf-8")
    assert card.as_table is as_table
    assert card.save.isVisible()


def test_numbers_are_saved_as_data(studied: Store, show: Show, tmp_path: Path) -> None:
    file = tmp_path / "topics.csv"
    show().cards["topics"].save_to(file)
    with file.open(encoding="utf-8", newline="") as opened:
        assert list(csv.reader(opened))[:2] == [
            ["Topic", "Reviews", "Recalled", "Share"],
            ["The deck rates", "3", "2", "67%"],
        ]


def test_a_place_that_cannot_be_written_is_told(studied: Store, show: Show, tmp_path: Path) -> None:
    card = show().cards["minutes"]
    card.save_to(tmp_path / "nowhere" / "minutes.png")
    assert card.saved.text().startswith("Nothing was saved")


def test_a_key_saves_the_card_that_has_the_focus(
    studied: Store, show: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(parent: object, title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / name), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    screen = show()
    screen.cards["kinds"].switch.setFocus()
    qtbot.keyClick(screen, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["recall-by-kind.png"]
    assert (tmp_path / "recall-by-kind.png").exists()


def test_the_streak_tells_of_a_planned_day_off(studied: Store, show: Show) -> None:
    later = TUESDAY + timedelta(days=3)
    planned = pauses.add((), TUESDAY + timedelta(days=1), later)
    studied.set_setting(pauses.SETTING, pauses.to_setting(planned))
    assert shown(show(later), "streak") == ("2 days", "The longest ever: 2 days. Today is a planned day off.")


def test_the_mouse_is_told_what_it_points_at(studied: Store, show: Show) -> None:
    screen = show()
    charts = {key: card.chart for key, card in screen.cards.items() if card.chart is not None}
    forecast, topics, year = charts["forecast"], charts["topics"], charts["year"]
    assert forecast.said_at(QPointF(1.5 * forecast.width() / 30, 10)) == "4 March 2026: 2 items"
    assert topics.said_at(QPointF(9, topics.height() - 2)).startswith("The deck others")
    pitch, left = year._squares(year.width())
    tuesday = QPointF(left + 52.5 * pitch, year.line + 1.5 * pitch)
    assert year.said_at(tuesday) == "3 March 2026: 6 answers"
    assert year.said_at(QPointF(left + 52.5 * pitch, year.line + 3.5 * pitch)) == ""  # a day still to come


def test_what_is_read_from_right_to_left_is_mirrored(studied: Store, show: Show, qtbot: QtBot) -> None:
    chart = show().cards["topics"].chart
    assert chart is not None
    before = chart.grab().toImage()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = chart.grab().toImage()
    row, accent = before.height() // 4, "#3b5bdb"
    columns = [x for x in range(before.width()) if before.pixelColor(x, row).name() == accent]
    mirrored = [x for x in range(after.width()) if after.pixelColor(x, row).name() == accent]
    assert columns
    assert abs(min(mirrored) - (after.width() - 1 - max(columns))) <= 1


def test_cards_stand_below_each_other_where_it_is_narrow(studied: Store, show: Show) -> None:
    screen = show()
    assert screen._columns.direction() is QBoxLayout.Direction.LeftToRight
    screen.resize(640, 640)
    assert screen._columns.direction() is QBoxLayout.Direction.TopToBottom
    assert screen.widget().minimumSizeHint().width() <= screen.viewport().width()


def test_a_database_that_cannot_be_read_is_told(
    studied: Store, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show()

    def fail(first: date, last: date) -> None:
        raise DamagedDatabase("The database is damaged.")

    monkeypatch.setattr(studied, "tests", fail)
    with qtbot.waitSignal(screen.reader.failed) as failed:
        screen.begin()
    assert failed.args == ["The database is damaged."]
    assert shown(screen, "recall")[0] == "75%"


def test_reading_stops_when_the_screen_is_left(studied: Store, show: Show, qtbot: QtBot) -> None:
    screen = show()
    screen.begin()
    screen.stop()
    with qtbot.assertNotEmitted(screen.reader.figured, wait=50):
        pass


def test_every_control_has_a_name_and_every_word_comes_from_the_translator(studied: Store, show: Show) -> None:
    words.use(lambda text, comment, n: f"«{words.english(text, comment, n)}»")
    try:
        screen = show()
        screen.turn_tables()
        assert [one for one in screen.findChildren(QAbstractButton) if one.isVisible() and not _named(one)] == []
        texts = [one.text() for one in screen.findChildren(QLabel) if one.isVisible()]
        assert [text for text in texts if re.search("[A-Za-z]{2}", text) and "«" not in text] == []
    finally:
        words.use(words.english)


def _named(button: QAbstractButton) -> bool:
    return bool(button.accessibleName()) or button.objectName().startswith("qt_") or not button.text()


def test_tiles_are_numbers_alone(studied: Store, show: Show) -> None:
    screen = show()
    for key in TILES:
        assert screen.cards[key].chart is None
        assert not screen.cards[key].save.isVisible()
