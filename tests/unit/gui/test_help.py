"""The help inside the app: what it names exists, what is searched for is found, and links lead where they say."""

import re
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.content.help import PAGES, HelpPage, load_pages
from lrdesk.gui import language
from lrdesk.gui.help.filling import GAP, filled
from lrdesk.gui.help.pictures import PAINTED, picture
from lrdesk.gui.help.places import INTRODUCTION, PAGE_OF
from lrdesk.gui.help.screen import ID, HelpScreen
from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.sidebar import PLACES
from lrdesk.gui.theme import Theme
from lrdesk.lab import gpu
from lrdesk.scheduling.leeches import LEECH_LAPSES
from lrdesk.scheduling.sm2 import Memory
from lrdesk.study.modes import MODES
from lrdesk.study.options import OPTIONS
from lrdesk.study.outlook import waits
from lrdesk.study.searching.examples import EXAMPLES
from lrdesk.words import tr
from tests.unit.gui.steps import begin

HELP = paths.RESOURCES / "help"
LINK = re.compile(r"(?<!!)\[[^]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
LARGEST_FILE, LARGEST_FOLDER = 60 * 1024, 500 * 1024
ALL = load_pages(HELP)
LANGUAGES = (language.ENGLISH, *language.TRANSLATED)
EVERY_PAGE = pytest.mark.parametrize("page", ALL, ids=PAGES)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, paths.RESOURCES / "fonts")
    yield made
    made.deleteLater()


@pytest.fixture
def help_screen(theme: Theme, qtbot: QtBot) -> HelpScreen:
    made = HelpScreen(theme, HELP)
    qtbot.addWidget(made)
    made.resize(784, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.begin()
    return made


@pytest.fixture(autouse=True)
def _usual_keys_afterwards() -> Iterator[None]:
    yield
    binding.use({})


@pytest.fixture
def _english_afterwards() -> Iterator[None]:
    yield
    language.speak("en", paths.TRANSLATIONS)


def _listed(screen: HelpScreen) -> list[str]:
    return [screen.list.item(row).data(ID) for row in range(screen.list.count())]


def _marked(screen: HelpScreen) -> list[str]:
    return [selection.cursor.selectedText().lower() for selection in screen.view.extraSelections()]


@EVERY_PAGE
def test_every_key_and_every_option_that_a_page_names_exists(page: HelpPage) -> None:
    for kind, name in GAP.findall(page.text):
        assert kind in ("keys", "searches", "version") or name in (KEYS if kind == "key" else OPTIONS)
    assert "{" not in filled(page.text).replace("`{`", "")


def test_the_version_is_told_with_where_to_look_for_a_newer_one() -> None:
    about = next(page for page in ALL if page.id == "about")
    assert f"This is version {version('lrdesk')}. LR Desk never looks for a newer one itself" in filled(about.text)


@EVERY_PAGE
def test_no_key_is_spelt_out_that_the_learner_may_change(page: HelpPage) -> None:
    usual = {keys for key in KEYS.values() for keys in key.usual}
    spelt_out = usual & set(CODE.findall(page.text))
    assert spelt_out <= {"Space"}  # presses a control, in Qt's own way


@EVERY_PAGE
def test_every_link_leads_somewhere(page: HelpPage) -> None:
    for target in LINK.findall(page.text):
        assert target in PAGES or target.removeprefix("app:") in (*PLACES, INTRODUCTION)


@EVERY_PAGE
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_picture_is_there_and_described(page: HelpPage, scheme: str, theme: Theme) -> None:
    theme.fix(scheme)
    for words, name in PICTURE.findall(page.text):
        assert len(words.split()) > 4
        image = picture(name, HELP / "pictures", theme, 500, 2.0)
        assert not image.isNull()
        assert image.deviceIndependentSize().width() == pytest.approx(500, abs=1)
    theme.fix("system")


def test_every_picture_that_is_kept_is_shown_and_small() -> None:
    shown = {name for page in ALL for _, name in PICTURE.findall(page.text)}
    files = list((HELP / "pictures").iterdir())
    kept = {f"{name}-{scheme}.png" for name in shown - PAINTED.keys() for scheme in ("light", "dark")}
    assert {file.name for file in files} == kept
    assert PAINTED.keys() <= shown
    sizes = [file.stat().st_size for file in files]
    assert max(sizes) <= LARGEST_FILE
    assert sum(sizes) <= LARGEST_FOLDER


def test_every_place_has_a_page() -> None:
    assert PLACES.keys() <= PAGE_OF.keys()
    assert set(PAGE_OF.values()) <= set(PAGES)


def test_what_is_said_of_waits_is_what_sm2_does(help_screen: HelpScreen) -> None:
    said = help_screen._pages["intervals"].plain
    for name, grade in (("Good", 4), ("Hard", 3), ("Easy", 5)):
        assert f"{name}\n{', '.join(map(str, waits(Memory(), 5, grade)))}" in said


def test_every_search_that_browse_knows_is_listed(help_screen: HelpScreen) -> None:
    said = help_screen._pages["browse"].plain
    for _, examples in EXAMPLES:
        for text, means in examples:
            assert f"{text}\n{means}" in said


def test_a_leech_is_what_the_app_takes_for_one(help_screen: HelpScreen) -> None:
    assert LEECH_LAPSES == 6
    assert "lapsed six times or more" in help_screen._pages["intervals"].plain
    assert "lapsed six times or more" in help_screen._pages["glossary"].plain


@pytest.mark.usefixtures("qapp", "_english_afterwards")
@pytest.mark.parametrize("spoken", LANGUAGES)
def test_ways_and_grades_are_called_as_in_the_app(spoken: str) -> None:
    language.speak(spoken, paths.TRANSLATIONS)
    text = {page.id: page.text for page in load_pages(HELP, spoken)}
    assert set(re.findall(r"\*\*(\w+)\*\*[:：]", text["ways"])) == {tr(mode.title) for mode in MODES}
    grades = {tr(name) for name in ("Again", "Hard", "Good", "Easy")}
    assert set(re.findall(r"- \*\*(\w+)\*\*[:：]", text["reviewing"])) == grades


def test_all_keys_are_listed_as_they_are_in_force(help_screen: HelpScreen) -> None:
    said = help_screen._pages["keyboard"].plain
    assert all(key.does in said for key in KEYS.values())
    binding.use({"palette": ("Ctrl+J",), "quit": ()})
    help_screen.begin("shortcuts")
    said = help_screen._pages["keyboard"].plain
    assert "Ctrl+J\nFind a command" in said
    assert "none\nClose LR Desk" in said


def test_it_opens_at_the_page_about_a_place(help_screen: HelpScreen) -> None:
    help_screen.begin("lab")
    assert help_screen.view.accessibleName() == "The Lab"
    assert help_screen.list.currentItem().data(ID) == "lab"
    assert help_screen.search.hasFocus()


def test_typing_finds_pages_and_marks_every_hit(help_screen: HelpScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(help_screen.search, "leech suspend")
    assert _listed(help_screen)
    assert len(_listed(help_screen)) < len(PAGES)
    for row in range(len(_listed(help_screen))):
        help_screen.list.setCurrentRow(row)
        assert set(_marked(help_screen)) == {"leech", "suspend"}
    help_screen.search.clear()
    assert _listed(help_screen) == list(PAGES)
    assert _marked(help_screen) == []


def test_a_chinese_word_is_found_and_marked(theme: Theme, qtbot: QtBot) -> None:
    screen = HelpScreen(theme, HELP, "zh_CN")
    qtbot.addWidget(screen)
    screen.begin()
    screen.search.setText("难点卡片")
    assert _listed(screen)[0] == "intervals"
    assert len(_listed(screen)) < len(PAGES)
    for row in range(len(_listed(screen))):
        screen.list.setCurrentRow(row)
        assert set(_marked(screen)) == {"难点卡片"}
        assert "难点卡片" in screen.list.item(row).text()


def test_the_first_hit_is_in_sight(help_screen: HelpScreen, qtbot: QtBot) -> None:
    help_screen.open_page("data")
    qtbot.keyClicks(help_screen.search, "plain text")
    selections = help_screen.view.extraSelections()
    assert help_screen.view.viewport().rect().contains(help_screen.view.cursorRect(selections[0].cursor))


def test_what_no_page_has_is_told_and_the_page_stays(help_screen: HelpScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(help_screen.search, "xyzzy")
    assert _listed(help_screen) == []
    assert help_screen._nothing.isVisible()
    assert help_screen.view.accessibleName() == "Your first week"


def test_by_keyboard_down_goes_through_what_was_found_and_enter_reads_it(help_screen: HelpScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(help_screen.search, "leech")
    first, second = _listed(help_screen)[:2]
    help_screen.open_page(first)
    qtbot.keyClick(help_screen.search, Qt.Key.Key_Down)
    assert help_screen.list.currentItem().data(ID) == second
    assert help_screen.search.hasFocus()
    qtbot.keyClick(help_screen.search, Qt.Key.Key_Return)
    assert help_screen.view.hasFocus()
    qtbot.keyClick(help_screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert help_screen.search.hasFocus()


def test_a_link_leads_to_its_page_and_back_leads_back(help_screen: HelpScreen, qtbot: QtBot) -> None:
    assert not help_screen.back.isEnabled()
    help_screen.view.anchorClicked.emit(QUrl("intervals"))
    assert help_screen.view.accessibleName() == "Intervals, lapses, leeches"
    qtbot.keyClick(help_screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert help_screen.view.accessibleName() == "Your first week"
    assert not help_screen.back.isEnabled()


@pytest.mark.parametrize("place", ["today", INTRODUCTION])
def test_a_link_to_a_place_of_the_app_asks_for_it(help_screen: HelpScreen, qtbot: QtBot, place: str) -> None:
    with qtbot.waitSignal(help_screen.place_asked) as asked:
        help_screen.view.anchorClicked.emit(QUrl(f"app:{place}"))
    assert asked.args == [place]


def test_escape_closes_it(help_screen: HelpScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(help_screen.left):
        qtbot.keyClick(help_screen.search, Qt.Key.Key_Escape)


def test_pictures_fit_the_page_and_follow_the_theme(help_screen: HelpScreen, theme: Theme, qtbot: QtBot) -> None:
    def shown() -> QImage:
        image = help_screen.view.loadResource(2, QUrl("review"))
        assert isinstance(image, QImage)
        return image

    help_screen.open_page("about")
    theme.fix("light")
    light = shown()
    assert light.deviceIndependentSize().width() <= help_screen.view.viewport().width()
    assert help_screen.view.horizontalScrollBar().maximum() == 0
    theme.fix("dark")
    assert shown().pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness()
    theme.fix("system")
    help_screen.resize(1100, 640)
    qtbot.waitUntil(lambda: shown().width() > light.width())


def test_nothing_but_its_pictures_is_loaded(help_screen: HelpScreen) -> None:
    assert help_screen.view.loadResource(1, QUrl("about")) is None
    assert help_screen.view.loadResource(2, QUrl("https://example.com/x.png")).isNull()


def test_its_key_opens_the_page_about_where_one_is_and_escape_leads_back_there(
    decks: Path, open_app: Callable[[], App], qtbot: QtBot
) -> None:
    app = open_app()
    begin(app, qtbot)
    card = QApplication.focusWidget()
    qtbot.keyClick(app.window, Qt.Key.Key_F1)
    assert app.helping.screen.view.accessibleName() == "Reviewing and grades"
    qtbot.keyClick(app.window, Qt.Key.Key_F1)
    qtbot.keyClick(app.window, Qt.Key.Key_Escape)
    assert app.review_screen.isVisible()
    assert QApplication.focusWidget() is card
    with qtbot.waitSignal(app.trainer.finished, timeout=20_000):
        qtbot.keyClick(app.window, Qt.Key.Key_Space)


@pytest.mark.parametrize("idle", [True, False])
def test_the_settings_tell_of_a_gpu_that_stands_idle_and_lead_to_its_page(
    idle: bool, decks: Path, open_app: Callable[[], App], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gpu, "stands_idle", lambda: idle)
    app = open_app()
    settings = app.show("settings")
    told = [label for label in settings.findChildren(QLabel) if "has an NVIDIA GPU" in label.text()]
    assert [label.isVisible() for label in told] == [True] * idle
    (read,) = (made for made in settings.findChildren(QPushButton) if made.text() == "Read about it…")
    read.click()
    assert app.helping.screen is not None
    assert app.helping.screen.view.accessibleName() == "Train on a GPU"
    app.helping.screen.left.emit()
    assert app.window.screens.currentWidget() is settings


@pytest.mark.parametrize("place", PLACES)
def test_each_place_leads_to_its_page_and_pages_lead_to_places(
    place: str, decks: Path, open_app: Callable[[], App]
) -> None:
    app = open_app()
    app.go(place)
    app.helping.open()
    assert app.helping.screen._page == PAGE_OF[place]
    app.helping.screen.place_asked.emit(place)
    assert app.window.screens.currentWidget() is app.screens.made(place)
