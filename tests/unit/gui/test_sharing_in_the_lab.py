"""Experiments shared as text and kept under names, by mouse and keyboard, from the playground."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from lrdesk.app import App
from lrdesk.content.sharing import from_text, to_text
from lrdesk.content.stored import decode_experiment
from lrdesk.gui.lab.card import CardDialog
from lrdesk.gui.lab.kept import KeptDialog
from lrdesk.gui.lab.playground import Playground
from lrdesk.lab.claims.borne_out import borne_out
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.claims import Diverges, EndsBelow
from lrdesk.lab.spec.experiment import Predict
from lrdesk.study.session import todays_session

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
WAIT_MS = 20_000


@pytest.fixture
def app(decks: Path, open_app: Callable[[], App]) -> App:
    return open_app()


@pytest.fixture
def playground(app: App, qtbot: QtBot) -> Playground:
    app.show_lab()
    with qtbot.waitSignal(app.lab_trainer.finished, timeout=WAIT_MS):
        pass
    return app.lab_screen.playground


def _run(page: Playground, qtbot: QtBot, action: Callable[[], object]) -> Recording:
    with qtbot.waitSignal(page.runs.ended, timeout=WAIT_MS) as ended:
        action()
    return ended.args[0]


def _paste(page: Playground, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page, KEY.Key_V, MODIFIER.ControlModifier)


def test_an_experiment_is_copied_as_text_and_pasted_back(playground: Playground, qtbot: QtBot) -> None:
    _run(playground, qtbot, lambda: qtbot.keyClick(playground, KEY.Key_N))
    qtbot.keyClick(playground, KEY.Key_C, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
    text = QGuiApplication.clipboard().text()
    copied = from_text(text)
    assert copied.lanes == playground.recording.experiment.lanes
    assert copied.seed == playground.recording.seed == 1
    _run(playground, qtbot, lambda: playground.recipe.problem.chosen.emit("quadratic"))
    pasted = _run(playground, qtbot, lambda: _paste(playground, qtbot, text))
    assert (pasted.experiment, pasted.seed) == (copied, 1)
    assert playground._note.text() == "Opened “Playground”."


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "found nothing"),
        ("hello", "valid TOML"),
        ("x" * 200_000, "100 KB"),
        ("lr = 0.1", "expected one [[experiment]] table"),
        ("steps = 300", 'field "steps": expected a whole number of at least 1, found 0'),
        ("lr = 0.01", 'field "lanes[0].optimizer.lr": expected a number above 0, found -1'),
    ],
)
def test_nonsense_is_refused_in_place_and_the_bench_untouched(
    playground: Playground, qtbot: QtBot, text: str, field: str
) -> None:
    before, run = playground._bench.experiment, playground.recording
    good = to_text(before)
    wrong = {"steps = 300": "steps = 0", "lr = 0.01": "lr = -1.0"}
    _paste(playground, qtbot, good.replace(text, wrong[text]) if text in wrong else text)
    assert field in playground._note.text()
    assert playground._note.isVisible()
    assert playground._note.property("role") == "wrong"
    assert playground._bench.experiment is before
    assert playground.recording is run


def test_a_number_pasted_into_a_field_goes_into_the_field(playground: Playground, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("0.3")
    edit = playground.recipe.form.lr.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, KEY.Key_V, MODIFIER.ControlModifier)
    assert edit.text() == "0.3"
    assert not playground._note.isVisible()


def _dialog(page: Playground, qtbot: QtBot) -> KeptDialog:
    qtbot.keyClick(page, KEY.Key_O, MODIFIER.ControlModifier)
    dialog = page.findChildren(KeptDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def _titles(dialog: KeptDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_experiments_are_kept_opened_renamed_deleted_and_had_back(
    app: App, playground: Playground, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = _dialog(playground, qtbot)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "Three rates")
    qtbot.keyClick(dialog.name, KEY.Key_Return)
    assert _titles(dialog) == ["Three rates"]
    file = tmp_path / "data" / "experiments" / "three-rates.toml"
    assert from_text(file.read_text(encoding="utf-8")).lanes == playground._bench.experiment.lanes
    qtbot.keyClick(dialog.name, KEY.Key_Return)
    assert dialog.said.text() == "An experiment is kept as “Three rates” already; choose another name."

    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, KEY.Key_F2)
    editor = dialog.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Rates of three")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.said.text() == "“Three rates” is “Rates of three” now.")
    assert _titles(dialog) == ["Rates of three"]
    assert not file.exists()

    qtbot.keyClick(dialog.list, KEY.Key_Delete)
    assert _titles(dialog) == []
    assert not dialog.open_it.isEnabled()
    undo = KEY.Key_Z, MODIFIER.ControlModifier
    qtbot.keyClick(dialog, *undo)
    assert _titles(dialog) == ["Rates of three"]
    assert dialog.said.text() == "Undone: delete the experiment “Rates of three”."
    assert dialog.undo.accessibleName() == "Undo: rename the experiment “Three rates”"
    qtbot.keyClick(dialog, *undo)
    qtbot.keyClick(dialog, *undo)
    assert (_titles(dialog), dialog.undo.isEnabled()) == ([], False)
    qtbot.keyClick(dialog, *undo)  # what was done before the dialog is not its own to undo
    dialog.reject()
    app.window.activateWindow()  # as a window manager would
    qtbot.waitUntil(app.window.isActiveWindow)
    for name in ("keep the experiment “Three rates”", "rename the experiment “Three rates”"):
        qtbot.keyClick(playground, KEY.Key_Z, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
        assert app.window.notice.text == f"Done again: {name}."
    dialog = _dialog(playground, qtbot)
    assert _titles(dialog) == ["Rates of three"]
    assert not dialog.undo.isEnabled()

    kept = structs.replace(playground._bench.experiment, id="rates-of-three", title="Rates of three")
    playground._bench.set_problem("quadratic")
    opened = _run(playground, qtbot, lambda: qtbot.mouseClick(dialog.open_it, Qt.MouseButton.LeftButton))
    assert opened.experiment == kept
    assert not dialog.isVisible()


def test_a_broken_file_is_named_in_the_list(playground: Playground, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "experiments"
    folder.mkdir()
    (folder / "torn.toml").write_text("[[experiment]]\nsteps = ", encoding="utf-8")
    dialog = _dialog(playground, qtbot)
    assert _titles(dialog) == []
    assert dialog.said.text().startswith("torn.toml, ")
    dialog.reject()


def test_the_experiment_is_put_under_a_card_by_keyboard_and_the_card_is_due(
    app: App, playground: Playground, qtbot: QtBot
) -> None:
    waiting = todays_session(app.store, app.today(), 99).left
    qtbot.keyClick(playground, KEY.Key_E, MODIFIER.ControlModifier)
    (dialog,) = playground.findChildren(CardDialog)
    qtbot.waitUntil(lambda: dialog.question.hasFocus())
    qtbot.keyClick(dialog.add, KEY.Key_Space)
    assert dialog.refusal.text().endswith('field "front": expected some text, found empty text.')
    qtbot.keyClicks(dialog.question, "Which of three rates ends lowest?")
    qtbot.keyClick(dialog.question, KEY.Key_Tab)
    assert dialog.answer.hasFocus()
    qtbot.keyClicks(dialog.answer, "The highest, 1.")
    qtbot.keyClick(dialog.add, KEY.Key_Space)
    assert not dialog.isVisible()
    assert playground._note.text() == "The card is in “My experiments”, due as a new one."
    assert todays_session(app.store, app.today(), 99).left == waiting + 1
    assert app.window.sidebar._count.text() == str(waiting + 1)
    stored = app.store.experiment("my-experiments", "playground")
    assert decode_experiment(stored).lanes == playground._bench.experiment.lanes
    app.window.activateWindow()  # as a window manager would
    qtbot.waitUntil(app.window.isActiveWindow)
    qtbot.keyClick(playground, KEY.Key_Z, MODIFIER.ControlModifier)
    assert app.window.notice.text == "Undone: add “Which of three rates ends lowest?”."
    assert app.window.sidebar._count.text() == str(waiting)


def test_only_what_the_run_bears_out_goes_under_a_card(playground: Playground, qtbot: QtBot) -> None:
    claims = (Diverges(lane="0.01"), EndsBelow(lane="1", loss=1.0))
    asked = Predict(ask="Which lane diverges?", answer="diverges")
    made = structs.replace(playground._bench.experiment, claims=claims, predict=asked)
    run = _run(playground, qtbot, lambda: _paste(playground, qtbot, to_text(made)))
    assert borne_out(run.experiment, run).claims == claims[1:]
    assert borne_out(run.experiment, run).predict is None
    assert borne_out(structs.replace(run.experiment, steps=10), run).claims == ()
