"""The page of backups and care: what it shows is what is there, and nothing happens that was not agreed to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMessageBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui import dialogs
from lrdesk.gui.care import backups, checking, place, reset
from lrdesk.gui.care.report import ReportDialog
from lrdesk.gui.care.screen import CareScreen
from lrdesk.store import DiskFull, backup
from lrdesk.study.care.checking import Findings
from lrdesk.study.care.errands import Part, Repair, Reset, Restore
from lrdesk.study.care.moving import Move
from tests.conftest import MORNING, Clock
from tests.unit.gui.steps import begin

WAIT_MS = 20_000


class Answers(list[tuple[str, str, str]]):
    """Stands for the box that asks: what it asked, and what the learner answers."""

    agreed = True

    def __call__(self, parent: QWidget, question: str, told: str, yes: str) -> bool:
        self.append((question, told, yes))
        return self.agreed


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Answers:
    answers = Answers()
    for module in (backups, checking, place, reset):
        monkeypatch.setattr(module, "confirm", answers)
    return answers


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr(paths, "system_folder", lambda: tmp_path / "data")
    return open_app()


@pytest.fixture
def screen(app: App, qtbot: QtBot, asked: Answers) -> CareScreen:
    """The page, opened from the settings once today's backup is there; its errands close nothing yet."""
    app.caring._care.wait()
    settings: Any = app.show("settings")
    settings.care_asked.emit()
    shown: Any = app.screens.made("care")
    shown.errand_asked.disconnect()
    _wait_for_counts(shown, qtbot)
    return shown


def _wait_for_counts(screen: CareScreen, qtbot: QtBot) -> None:
    table = screen.backups.table
    qtbot.waitUntil(lambda: table.rowCount() > 0 and all(row[2] for row in _rows(table)), timeout=WAIT_MS)


def _rows(table: QTableWidget) -> list[list[str]]:
    def text(row: int, column: int) -> str:
        item = table.item(row, column)
        return "" if item is None else item.text()

    return [[text(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]


def _answer_one(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot)
    assert app.review is not None
    app.review.reveal()
    app.review.grade(4)


def test_backups_are_listed_with_their_answers_and_reasons(app: App, screen: CareScreen, qtbot: QtBot) -> None:
    (file,) = backup.backups(app.store.path)
    size = QLocale().formattedDataSize(file.stat().st_size)
    ((made, why, answers, told_size),) = _rows(screen.backups.table)
    assert (why, answers, told_size) == ("Daily", "0", size)
    assert "2026" in made
    _answer_one(app, qtbot)
    backup.back_up_by_hand(app.store.path, MORNING.replace(hour=12))
    (backup.folder_of(app.store.path) / "broken.db").write_bytes(b"\x07" * 3000)
    screen.begin()
    qtbot.waitUntil(lambda: screen.backups.table.rowCount() == 3, timeout=WAIT_MS)
    _wait_for_counts(screen, qtbot)
    assert {(row[1], row[2]) for row in _rows(screen.backups.table)} == {
        ("A file of your own", "cannot be read"),
        ("Made by you", "1"),
        ("Daily", "0"),
    }


def test_a_backup_is_made_at_once(app: App, screen: CareScreen, clock: Clock, qtbot: QtBot) -> None:
    clock.now = MORNING.replace(hour=15)
    screen.backups.make.click()
    qtbot.waitUntil(lambda: screen.backups.table.rowCount() == 2, timeout=WAIT_MS)
    assert "by-hand-20260302-150000.db was made" in screen.backups.told.text()
    assert backup.integrity(backup.folder_of(app.store.path) / "by-hand-20260302-150000.db") == []


def test_a_backup_that_cannot_be_made_is_told(
    screen: CareScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", fail)
    screen.backups.make.click()
    qtbot.waitUntil(lambda: "disk is full" in screen.backups.told.text(), timeout=WAIT_MS)
    assert screen.backups.make.isEnabled()


def test_before_restoring_it_says_what_would_be_lost(
    app: App, screen: CareScreen, qtbot: QtBot, asked: Answers
) -> None:
    (file,) = backup.backups(app.store.path)
    _answer_one(app, qtbot)
    app.show("care")
    assert not screen.backups.restore.isEnabled()
    _wait_for_counts(screen, qtbot)
    screen.backups.table.selectRow(0)
    asked.agreed = False
    screen.backups.restore.click()
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT_MS)
    question, told, _ = asked[0]
    assert file.name in question
    assert "1 answer that you gave since will not be in it" in told
    assert "kept among the backups" in told
    asked.agreed = True
    with qtbot.waitSignal(screen.errand_asked, timeout=WAIT_MS) as errand:
        screen.backups.restore.click()
    assert errand.args == [Restore(app.data, file)]


def test_a_file_from_elsewhere_can_be_restored_unless_it_is_none(
    app: App, screen: CareScreen, qtbot: QtBot, asked: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "usb.db"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(elsewhere), ""))
    elsewhere.write_bytes(b"\x07" * 3000)
    screen.backups.restore_file.click()
    qtbot.waitUntil(lambda: "nothing was changed" in screen.backups.told.text(), timeout=WAIT_MS)
    assert asked == []
    backup.copy(app.store.path, tmp_path / "good.db")
    (tmp_path / "good.db").replace(elsewhere)
    with qtbot.waitSignal(screen.errand_asked, timeout=WAIT_MS) as errand:
        screen.backups.restore_file.click()
    assert errand.args == [Restore(app.data, elsewhere)]
    assert "All answers that you gave are in it." in asked[0][1]


def test_a_check_says_in_a_sentence_what_it_found(app: App, screen: CareScreen, qtbot: QtBot) -> None:
    panel = screen.checking
    panel.check.click()
    assert not panel.check.isEnabled()
    qtbot.waitUntil(lambda: "All is well" in panel.told.text(), timeout=WAIT_MS)
    assert not panel.bar.isVisible()
    _answer_one(app, qtbot)
    app.store._database.execute_sql("UPDATE memory SET interval = 99 WHERE due IS NOT NULL")
    panel.check.click()
    qtbot.waitUntil(lambda: "Found 1 item whose memory" in panel.told.text(), timeout=WAIT_MS)


def test_damage_is_told_with_what_to_do() -> None:
    told = checking.in_words(Findings(("row 3 missing from index item_deck",)))
    assert "row 3 missing" in told
    assert "restore a backup" in told


def test_a_check_that_cannot_read_is_told(screen: CareScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise DiskFull("The disk is full.")

    monkeypatch.setattr("lrdesk.study.care.checking.check", fail)
    screen.checking.check.click()
    qtbot.waitUntil(lambda: screen.checking.told.text() == "The disk is full.", timeout=WAIT_MS)
    assert screen.checking.check.isEnabled()


@pytest.mark.parametrize("agreed", [True, False])
def test_a_repair_and_the_three_resets_are_asked_first(
    app: App, screen: CareScreen, asked: Answers, agreed: bool
) -> None:
    asked.agreed = agreed
    wanted: list[object] = []
    screen.errand_asked.connect(wanted.append)
    screen.checking.repair.click()
    for part in Part:
        screen.reset.buttons[part].click()
    errands = [Repair(app.data), *(Reset(app.data, part) for part in Part)]
    assert wanted == (errands if agreed else [])
    assert len(asked) == 4
    assert all("kept among the backups" in told for _, told, _ in asked)


def test_the_box_that_asks_cancels_by_default(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QMessageBox] = []

    def press_enter(box: QMessageBox) -> int:
        shown.append(box)
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press_enter)
    assert not dialogs.confirm(app.window, "Really?", "It goes.", "Go")
    assert shown[0].defaultButton().text() == "Cancel"


def test_where_the_data_is_can_be_opened_and_copied(
    app: App, screen: CareScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: Any) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert screen.place.path.text() == str(app.data)
    assert "iB" in screen.place.text.text()
    buttons = {made.text(): made for made in screen.place.findChildren(QAbstractButton)}
    buttons["Copy the path"].click()
    assert QGuiApplication.clipboard().text() == str(app.data)
    buttons["Open the folder"].click()
    assert not screen.place.told.isVisible()
    buttons["Open the folder"].click()
    assert opened == [str(app.data)] * 2
    assert "copy the path" in screen.place.told.text()


def test_nonsense_as_a_target_is_a_sentence_beside_the_field(
    app: App, screen: CareScreen, qtbot: QtBot, asked: Answers, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    wanted: list[object] = []
    screen.errand_asked.connect(wanted.append)
    before = sorted(tmp_path.rglob("*"))
    for text, said in (
        ("", "Choose the folder"),
        ("decks", "whole path"),
        (str(app.data), "already"),
        (str(app.data / "backups" / "x"), "inside"),
        (str(tmp_path), "not empty"),
        (str(tmp_path / "file"), "is a file"),
        (str(tmp_path / "missing" / "x"), "no folder"),
        ("/proc/lrdesk", "cannot be used"),
    ):
        screen.place.target.setText(text)
        assert not screen.place.told.isVisible()
        qtbot.keyClick(screen.place.target, Qt.Key.Key_Return)
        assert said in screen.place.told.text().replace("\u200b", "")
        assert screen.place.told.isVisible()
    assert sorted(tmp_path.rglob("*")) == before
    assert wanted == []
    assert asked == []


def test_a_folder_is_chosen_and_a_full_one_gets_one_inside(
    app: App, screen: CareScreen, asked: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    wanted: list[object] = []
    screen.errand_asked.connect(wanted.append)
    for chosen in (empty, tmp_path, tmp_path / "gone"):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, chosen=chosen: str(chosen))
        screen.place.choose.click()
        screen.place.move_there.click()
    assert wanted == [
        Move(app.data, empty),
        Move(app.data, tmp_path / "lrdesk"),
        Move(app.data, tmp_path / "gone"),
    ]
    assert str(empty) in asked[0][0]


def test_a_folder_named_by_the_start_does_not_move(
    app: App, screen: CareScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "system_folder", lambda: tmp_path / "other")
    screen.begin()
    assert not screen.place.move_there.isEnabled()
    assert "was told its data folder" in screen.place._explained.text()


def test_crash_reports_are_shown_and_can_be_deleted(
    app: App, screen: CareScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not screen.reports.isVisible()
    folder = paths.crashes(app.data)
    folder.mkdir()
    file = folder / "crash-20260302-090000-000000.new.txt"
    file.write_text("It went wrong here.", encoding="utf-8")
    screen.begin()
    assert screen.reports.isVisible()

    def read_and_delete(dialog: ReportDialog) -> int:
        assert dialog.text.toPlainText() == "It went wrong here."
        buttons = {made.text(): made for made in dialog.findChildren(QAbstractButton)}
        buttons["Copy"].click()
        buttons["Delete"].click()
        return 0

    monkeypatch.setattr(ReportDialog, "exec", read_and_delete)
    screen.reports.show_newest.click()
    assert QGuiApplication.clipboard().text() == "It went wrong here."
    assert list(folder.iterdir()) == []
    assert not screen.reports.isVisible()


def test_an_errand_closes_the_app_for_good(app: App, qtbot: QtBot) -> None:
    app.settings["keep_running"] = True
    app.window.stays = lambda: True
    screen: Any = app.show("care")
    repair = Repair(app.data)
    with qtbot.waitSignal(app.window.closing, timeout=WAIT_MS):
        screen.errand_asked.emit(repair)
    assert app.caring.errand == repair
    assert not app.window.isVisible()


def test_escape_leads_back_to_the_settings(app: App, screen: CareScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, Qt.Key.Key_Escape)
    assert app.window.screens.currentWidget() is app.screens.made("settings")


def test_everything_on_the_page_has_a_name_and_fits_the_smallest_window(
    app: App, screen: CareScreen, qtbot: QtBot
) -> None:
    app.window.resize(960, 640)
    controls = (QAbstractButton, QLineEdit, QTableWidget)
    inside = [widget for widget in screen.findChildren(QWidget) if isinstance(widget, controls)]
    assert [widget for widget in inside if widget.isVisible() and not widget.accessibleName()] == []
    page = screen.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= screen.viewport().width()
