"""The Decks screen: topics, their modes, and the player, all by keyboard, with the place kept at every step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.gui.decks.desk import PREDICTED, Desk
from lrdesk.gui.decks.screen import PAGES, DecksScreen
from lrdesk.study.modes import MODES, RECALL
from tests.samples import SAMPLE

STUDIED = (
    SAMPLE
    + """
[[experiment]]
id = "alone"
title = "One rate"
problem = { name = "quadratic", curvature = 10.0, start = [1.0] }
steps = 20
views = ["loss"]
lanes = [{ label = "calm", optimizer = { name = "SGD", lr = 0.05 } }]
claims = [{ that = "ends-below", lane = "calm", loss = 1.0 }]

[[page]]
mode = "learn"
title = "Words alone"
text = "Nothing runs here."
points = ["Keep this."]

[[page]]
mode = "learn"
title = "Predict first"
text = "Something runs here."
experiment = "two-rates"

[[page]]
mode = "learn"
title = "At once"
text = "It runs by itself."
experiment = "alone"

[[trace]]
title = "Row by row"
text = "Each row halves the weight."
experiment = "alone"
lane = "calm"
steps = [0, 1, 5]
"""
)


@pytest.fixture
def app(open_app: Callable[[], App], decks: Path) -> App:
    (decks / "sample.toml").write_text(STUDIED, encoding="utf-8")
    return open_app()


def _opened(app: App) -> DecksScreen:
    app.go("decks")
    assert app.decks_screen is not None
    return app.decks_screen


def _open_mode(app: App, mode: str) -> Desk:
    screen = _opened(app)
    screen.studying.open_topic("sample")
    card = next(card for card in screen.topic.cards if card.accessibleName().startswith(mode))
    card.click()
    page = screen.player.page
    assert isinstance(page, Desk)
    return page


def _press(qtbot: QtBot, screen: DecksScreen, key: Qt.Key) -> None:
    qtbot.keyClick(screen.player.next, key)


def test_every_mode_but_recall_and_practice_has_a_page() -> None:
    assert set(PAGES) == {mode.key for mode in MODES if not mode.practice} - {RECALL}


def test_the_list_leads_to_a_topic_with_the_modes_that_it_has(app: App, qtbot: QtBot) -> None:
    screen = _opened(app)
    (row,) = screen.topics.rows
    assert row.accessibleName() == "A sample. 3 items · 0 seen · 0 known. 0 of 3 modes done."
    qtbot.waitUntil(row.hasFocus)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert screen.currentWidget() is screen.topic
    assert [card.accessibleName().partition(":")[0] for card in screen.topic.cards] == ["Learn", "Visualize", "Recall"]
    qtbot.keyClick(screen.topic.cards[0], Qt.Key.Key_Escape)
    assert screen.currentWidget() is screen.topics


def test_a_mode_is_gone_through_by_keyboard_and_is_done_then(app: App, qtbot: QtBot) -> None:
    page = _open_mode(app, "Learn")
    screen = _opened_screen(app)
    assert page.lab.isHidden()
    _press(qtbot, screen, Qt.Key.Key_Right)
    assert (screen.player.next.text(), page.lab.isHidden()) == (PREDICTED, False)
    page.lab.chips.pick_lane(1)
    with qtbot.waitSignal(page.lab.judged, timeout=10_000) as judged:
        _press(qtbot, screen, Qt.Key.Key_Space)
    assert judged.args == ["You predicted **wild**. The run agrees.", True]
    with qtbot.waitSignal(page.lab.finished, timeout=10_000):
        _press(qtbot, screen, Qt.Key.Key_Space)
    assert screen.player.next.text() == "Done"
    _press(qtbot, screen, Qt.Key.Key_Right)
    assert screen.currentWidget() is screen.topic
    assert "✓ Done" in screen.topic.cards[0].accessibleName()


def test_the_place_is_kept_across_a_restart(app: App, open_app: Callable[[], App], qtbot: QtBot) -> None:
    _open_mode(app, "Learn")
    screen = _opened_screen(app)
    _press(qtbot, screen, Qt.Key.Key_Right)
    app.window.close()
    again = open_app()
    _open_mode(again, "Learn")
    assert _opened_screen(again).player.dots.accessibleName() == "Part 2 of 3"
    assert _opened_screen(again).studying.part.title == "Predict first"


def test_left_goes_back_and_escape_to_the_topic(app: App, qtbot: QtBot) -> None:
    _open_mode(app, "Learn")
    screen = _opened_screen(app)
    _press(qtbot, screen, Qt.Key.Key_Right)
    _press(qtbot, screen, Qt.Key.Key_Left)
    assert screen.studying.place == 0
    assert not screen.player.back.isEnabled()
    _press(qtbot, screen, Qt.Key.Key_Right)
    _press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen.currentWidget() is screen.topic
    assert "Go on at 2 of 3" in screen.topic.cards[0].accessibleName()


def test_a_trace_is_uncovered_row_by_row_with_the_player_at_its_step(app: App, qtbot: QtBot) -> None:
    page = _open_mode(app, "Visualize")
    screen = _opened_screen(app)
    qtbot.waitUntil(lambda: page.rows.left == 2, timeout=10_000)
    assert page.rows.spoken.startswith("Step 0: w 1.0000, gradient 10.0000, rate 0.05, update 0.5000, new w 0.5000")
    _press(qtbot, screen, Qt.Key.Key_Space)
    assert page.rows.spoken.startswith("Step 1: w 0.5000")
    _press(qtbot, screen, Qt.Key.Key_Right)
    assert page.lab.playback.point == 5
    assert screen.player.next.text() == "Done"


def test_recall_asks_the_cards_of_the_topic_and_leads_back_to_it(app: App, qtbot: QtBot) -> None:
    screen = _opened(app)
    screen.studying.open_topic("sample")
    assert app.review is not None
    assert app.review_screen is not None
    with qtbot.waitSignal(app.review.card_shown):
        screen.topic.cards[-1].click()
    assert app.review.session is not None
    assert app.review.session.left == 3
    app.review.reveal()
    app.review.grade(4)
    assert app.review_screen.summary.back.text() == "Back to the topic"
    app.review_screen.left.emit()
    assert screen.currentWidget() is screen.topic
    assert "1 of 3 seen" in screen.topic.cards[-1].accessibleName()


def test_a_long_page_scrolls_by_keyboard(app: App, qtbot: QtBot) -> None:
    page = _open_mode(app, "Learn")
    screen = _opened_screen(app)
    page.text.show_markdown("A line.\n\n" * 60)
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    _press(qtbot, screen, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    _press(qtbot, screen, Qt.Key.Key_Up)
    assert bar.value() < bar.pageStep()


def test_nothing_trains_on_once_the_screen_is_left(app: App, qtbot: QtBot) -> None:
    page = _open_mode(app, "Visualize")
    qtbot.waitUntil(lambda: page.rows.left == 2, timeout=10_000)
    page.lab.playback.play()
    app.show_today()
    assert not page.lab.playback.playing


def test_every_control_has_a_name(app: App) -> None:
    _open_mode(app, "Learn")
    screen = _opened_screen(app)
    assert [one for one in screen.findChildren(QPushButton) if not one.accessibleName()] == []


def _opened_screen(app: App) -> DecksScreen:
    assert app.decks_screen is not None
    return app.decks_screen
