"""Another language is spoken from the moment it is chosen: in texts, numbers and days."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.app import App
from lrdesk.gui import language
from lrdesk.gui.settings.controls import TimeBox
from lrdesk.study.care.errand import OpenAnew
from lrdesk.study.options import OPTIONS
from lrdesk.words import tr

TODAY = {"en": "Today", "de": "Heute", "zh_CN": "今天"}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.speak("en", paths.TRANSLATIONS)


@pytest.mark.parametrize("spoken", TODAY)
def test_the_window_opens_in_the_language_of_the_settings(
    spoken: str, open_app: Callable[[], App], qtbot: QtBot
) -> None:
    app = open_app()
    app.settings["language"] = spoken
    assert app.caring.errand == OpenAnew(app.data, "settings")
    app = open_app()
    assert app.window.sidebar.findChildren(QPushButton)[0].text().startswith(TODAY[spoken])
    assert QLocale().name().startswith(spoken)


@pytest.mark.usefixtures("qapp")
def test_a_count_has_the_plural_of_its_language() -> None:
    told = {}
    for spoken in ("en", "de"):
        language.speak(spoken, paths.TRANSLATIONS)
        told[spoken] = [tr("%n item(s) moved.", "", n) for n in (1, 2)]
    assert told["en"] == ["1 item moved.", "2 items moved."]
    assert told["de"][0] != told["de"][1].replace("2", "1")


def test_what_the_system_speaks_is_followed_where_there_is_a_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, spoken in {"de_AT": "de", "zh_CN": "zh_CN", "fr_FR": "en", "en_GB": "en", "C": "en"}.items():
        monkeypatch.setattr(QLocale, "system", lambda name=system: QLocale(name))
        assert language.spoken(language.SYSTEM) == spoken


def test_a_time_is_the_same_from_right_to_left(qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box = TimeBox(OPTIONS["remind_at"], "19:05", lambda value: None)
        qtbot.addWidget(box)
        assert box.time.lineEdit().text() == "19:05"
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
