"""A whole session, the way a learner with no mouse walks through it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.content.deck import Explain, Quiz
from lrdesk.gui.keys import binding
from tests.unit.gui.steps import begin

KEY = Qt.Key


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App], qtbot: QtBot) -> App:
    opened = open_app()
    begin(opened, qtbot)
    return opened


def _answer(app: App, qtbot: QtBot, grade_key: Qt.Key) -> None:
    """Answer the present card by keys alone."""
    card = app.review.card
    if isinstance(card.item, Quiz):
        place = card.choices.index(card.item.answer)
        qtbot.keyClick(app.window, (KEY.Key_A, KEY.Key_B, KEY.Key_C, KEY.Key_D)[place])
        qtbot.keyClick(app.window, KEY.Key_Space)
    else:
        control = isinstance(card.item, Explain)
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(app.window, KEY.Key_Return, modifier)
        qtbot.keyClick(app.window, grade_key)


def test_a_session_goes_through_every_kind_of_card_to_its_summary(app: App, qtbot: QtBot) -> None:
    kinds = set()
    while app.review.card is not None:
        kinds.add(app.review.card.item.kind)
        _answer(app, qtbot, KEY.Key_3)
    assert kinds == {"recall", "quiz", "explain"}
    assert app.review_screen.summary.isVisible()
    qtbot.keyClick(app.window, KEY.Key_Return)
    assert app.window.today.isVisible()
    assert app.window.today._title.text() == "All done for today"


def test_the_log_holds_what_the_keys_said(app: App, qtbot: QtBot) -> None:
    while app.review.card is not None:
        _answer(app, qtbot, KEY.Key_3)
    records = app.store.records_of_day(app.today().toordinal())
    assert {record.item: record.grade for record in records} == {
        "sample/limit": 4,
        "sample/beyond": 4,
        "sample/why-a-limit": 4,
    }
    assert app.store.memory("sample/limit").interval == 1


def test_a_card_graded_again_is_drilled_until_it_is_known(app: App, qtbot: QtBot) -> None:
    _answer(app, qtbot, KEY.Key_1)
    first = app.store.records_of_day(app.today().toordinal())[0].item
    while app.review.card is not None and not app.review.card.drill:
        _answer(app, qtbot, KEY.Key_3)
    assert app.review.card.key == first
    _answer(app, qtbot, KEY.Key_2)
    assert app.review.card.key == first
    _answer(app, qtbot, KEY.Key_3)
    assert app.review.card is None
    assert [record.kind for record in app.store.records(first)] == ["review", "drill", "drill"]


def test_undo_asks_the_last_card_again_even_after_the_summary(app: App, qtbot: QtBot) -> None:
    while app.review.card is not None:
        last = app.review.card.key
        _answer(app, qtbot, KEY.Key_3)
    qtbot.keyClick(app.window, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.review.card.key == last
    assert not app.review.is_revealed
    assert app.store.memory(last).due is None


def test_a_digit_predicts_before_the_answer_and_grades_after_it(app: App, qtbot: QtBot) -> None:
    assert app.review.card.item.kind == "recall"
    panel = app.review_screen.lab
    qtbot.waitUntil(lambda: panel.shows(app.review.card.experiment))
    qtbot.keyClick(app.window, KEY.Key_2)
    assert panel.chips.pick == "wild"
    with qtbot.waitSignal(panel.judged, timeout=20_000) as judged:
        qtbot.keyClick(app.window, KEY.Key_Space)
    assert judged.args == ["You predicted **wild**. The run agrees.", True]
    assert "wild" in app.review_screen.card._foot.text()


def test_a_wrong_prediction_is_told_what_the_run_says(app: App, qtbot: QtBot) -> None:
    panel = app.review_screen.lab
    qtbot.waitUntil(lambda: panel.shows(app.review.card.experiment))
    qtbot.keyClick(app.window, KEY.Key_1)
    with qtbot.waitSignal(panel.judged, timeout=20_000) as judged:
        qtbot.keyClick(app.window, KEY.Key_Space)
    assert judged.args == ["You predicted **calm**. The run says **wild**.", False]


def _reached_by_tab(app: App, qtbot: QtBot) -> list[str]:
    """Return the names of all that Tab reaches, from where the focus is until it is there again."""
    app.window.activateWindow()
    reached: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in reached:
        assert focus is not None
        reached.append(focus)
        qtbot.keyClick(focus, KEY.Key_Tab)
    return [widget.accessibleName() for widget in reached]


def test_tab_goes_through_the_card_the_predictions_and_the_rest_as_they_are_read(app: App, qtbot: QtBot) -> None:
    panel = app.review_screen.lab
    around = [
        "Today, 3 to review",
        "More: undo, commands, shortcuts, help",
        "What else to do with this card",
        "End the session",
    ]
    qtbot.waitUntil(lambda: panel.shows(app.review.card.experiment))
    card = app.review_screen.card.accessibleName()
    assert _reached_by_tab(app, qtbot) == [card, "Predict calm", "Predict wild", "Show answer", *around]
    with qtbot.waitSignal(app.trainer.prepared, timeout=20_000):
        qtbot.keyClick(app.window, KEY.Key_Space)
    qtbot.waitUntil(panel.transport.isEnabled)
    assert _reached_by_tab(app, qtbot) == [
        *(card, "Open in the Lab", "Pause", "One step back", "One step forward"),
        *("Step shown", "Speed", "Run again with another seed"),
        *("Again: comes back today", "Hard: comes back tomorrow", "Good: comes back tomorrow, suggested"),
        *("Easy: comes back tomorrow", *around),
    ]


def test_tab_reaches_what_the_card_holds_before_the_predictions(app: App, qtbot: QtBot) -> None:
    while not isinstance(app.review.card.item, Quiz):
        _answer(app, qtbot, KEY.Key_3)
    qtbot.waitUntil(lambda: app.review_screen.lab.shows(app.review.card.experiment))
    names = _reached_by_tab(app, qtbot)
    assert [name[0] for name in names[1:5]] == ["A", "B", "C", "D"]
    assert names[5:8] == ["Show the hint", "Predict calm", "Predict wild"]
    _reach_the_explanation(app, qtbot)
    qtbot.waitUntil(lambda: app.review_screen.lab.shows(app.review.card.experiment))
    names = _reached_by_tab(app, qtbot)
    assert names[:5] == ["Your explanation", "Show the hint", "Predict calm", "Predict wild", "Compare"]


def test_a_prediction_can_be_made_by_tab_and_space_and_changed(app: App, qtbot: QtBot) -> None:
    panel = app.review_screen.lab
    qtbot.waitUntil(lambda: panel.shows(app.review.card.experiment))
    app.window.activateWindow()
    for picked in ("calm", "wild"):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        qtbot.keyClick(app.window, KEY.Key_Space)
        assert panel.chips.pick == picked
    chosen = [chip.text() for chip in panel.chips.findChildren(QPushButton) if chip.isChecked()]
    assert chosen == ["2  wild"]


def test_space_presses_the_button_that_tab_has_reached(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.window, KEY.Key_Space)
    app.window.activateWindow()
    again = app.review_screen.grades._buttons[0]
    again.setFocus(Qt.FocusReason.TabFocusReason)
    key = app.review.card.key
    qtbot.keyClick(app.window, KEY.Key_Space)
    assert app.store.records(key)[0].grade == 1


def _reach_the_explanation(app: App, qtbot: QtBot) -> QTextEdit:
    """Answer until an explanation is asked for; return where it is written."""
    while not isinstance(app.review.card.item, Explain):
        _answer(app, qtbot, KEY.Key_3)
    return app.review_screen.card.body.answer


def test_letters_typed_into_an_explanation_stay_there(app: App, qtbot: QtBot) -> None:
    answer = _reach_the_explanation(app, qtbot)
    qtbot.keyClicks(answer, "badcaphn 12")
    assert answer.toPlainText() == "badcaphn 12"
    assert not app.review.is_revealed


def test_an_explanation_left_in_the_middle_is_gone_on_with(app: App, qtbot: QtBot) -> None:
    answer = _reach_the_explanation(app, qtbot)
    qtbot.keyClicks(answer, "too large a")
    qtbot.keyClick(app.window, KEY.Key_Escape)
    begin(app, qtbot)
    assert _reach_the_explanation(app, qtbot).toPlainText() == "too large a"
    qtbot.keyClicks(answer, " step")
    assert answer.toPlainText() == "too large a step"


def test_undoing_the_card_before_keeps_what_was_written(app: App, qtbot: QtBot) -> None:
    answer = _reach_the_explanation(app, qtbot)
    qtbot.keyClicks(answer, "too large")
    app.review_screen.undo.click()
    assert not isinstance(app.review.card.item, Explain)
    assert _reach_the_explanation(app, qtbot).toPlainText() == "too large"
    qtbot.keyClick(answer, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)  # nothing typed since, so it is the review's
    assert not isinstance(app.review.card.item, Explain)


def test_an_explanation_is_forgotten_once_graded(app: App, qtbot: QtBot) -> None:
    answer = _reach_the_explanation(app, qtbot)
    qtbot.keyClicks(answer, "no idea")
    key = app.review.card.key
    _answer(app, qtbot, KEY.Key_1)
    while app.review.card.key != key:
        _answer(app, qtbot, KEY.Key_3)
    assert app.review.card.drill
    assert answer.toPlainText() == ""


def test_ticked_concepts_suggest_the_grade(app: App, qtbot: QtBot) -> None:
    _reach_the_explanation(app, qtbot)
    key = app.review.card.key
    qtbot.keyClick(app.window, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert app.review.suggested == 0
    qtbot.keyClick(app.window, KEY.Key_A)
    qtbot.keyClick(app.window, KEY.Key_C)
    assert app.review.suggested == 3
    qtbot.keyClick(app.window, KEY.Key_Space)
    assert app.store.records(key)[0].grade == 3


def test_the_hint_lowers_what_a_quiz_earns(app: App, qtbot: QtBot) -> None:
    while not isinstance(app.review.card.item, Quiz):
        _answer(app, qtbot, KEY.Key_3)
    card = app.review.card
    qtbot.keyClick(app.window, KEY.Key_H)
    assert app.review_screen.card.body.hint.isVisible()
    _answer(app, qtbot, KEY.Key_3)
    assert app.store.records(card.key)[0].grade == 3
    assert app.store.records(card.key)[0].seed == card.seed


def test_escape_leaves_and_the_rest_still_waits(app: App, qtbot: QtBot) -> None:
    _answer(app, qtbot, KEY.Key_3)
    qtbot.keyClick(app.window, KEY.Key_Escape)
    assert app.window.today.isVisible()
    assert app.window.today._numbers["new"].text() == "2"


def test_a_changed_key_is_told_on_the_screen_and_works_there(app: App, qtbot: QtBot) -> None:
    binding.use({"review-go-on": ("G",), "review-digit-3": ("J",)})
    try:
        app.window.show_screen(app.window.today)
        begin(app, qtbot)
        assert app.review_screen._keys.text() == "G shows the answer"
        qtbot.keyClick(app.window, KEY.Key_Space)
        assert not app.review.is_revealed
        qtbot.keyClick(app.window, KEY.Key_G)
        assert app.review.is_revealed
        assert [made._key.text() for made in app.review_screen.grades._buttons] == ["1", "2", "J", "4"]
        card = app.review.card.key
        qtbot.keyClick(app.window, KEY.Key_J)
        assert app.store.records(card)[0].grade == 4
    finally:
        binding.use({})


def test_the_answer_comes_into_view_where_there_is_little_room(app: App, qtbot: QtBot) -> None:
    app.settings["text_size"] = 200
    app.window.resize(960, 640)
    kinds = set()
    while (card := app.review.card) is not None:
        if isinstance(card.item, Quiz):
            app.review.choose(card.item.answer)
        app.review.reveal()
        kinds.add(card.item.kind)
        answer = app.review_screen.card.body.revealed
        qtbot.waitUntil(lambda answer=answer: not answer.visibleRegion().isEmpty())
        app.review.grade(4)
    assert kinds == {"recall", "quiz", "explain"}
