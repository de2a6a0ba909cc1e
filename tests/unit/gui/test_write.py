"""Write by keyboard: decks and items are added, edited, moved, deleted and had back; what is unsaved is asked about."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lrdesk import words
from lrdesk.content.loader import load
from lrdesk.gui.write.compare import CompareDialog, marked
from lrdesk.gui.write.deck_dialogs import ChooseDeck, DeckDialog
from lrdesk.gui.write.experiments import ExperimentDialog
from lrdesk.lab.errors import LabError
from lrdesk.study import library
from tests.unit.gui.writing import CTRL, KEY, SHIFT, Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of what pops up


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path, own=False)
    yield made
    made.close()


def _choose_experiment(bench: Bench, words: str) -> None:
    dialog = bench.dialog(ExperimentDialog, lambda: bench.press(KEY.Key_L, CTRL))
    bench.enter(words)
    with bench.qtbot.waitSignal(dialog.chosen):
        bench.press(KEY.Key_Return)


def _answer(button: QMessageBox.StandardButton) -> None:
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(button).click()
        else:
            QTimer.singleShot(1, press)  # not asked yet

    QTimer.singleShot(0, press)


def test_the_first_deck_and_its_first_item_by_keyboard_alone(empty: Bench, qtbot: QtBot) -> None:
    assert empty.page.new_deck.hasFocus()
    dialog = empty.dialog(DeckDialog, lambda: empty.press(KEY.Key_N, CTRL | SHIFT))
    assert not dialog.save.isEnabled()
    empty.enter("My rates")
    with qtbot.waitSignal(dialog.finished):
        empty.press(KEY.Key_Return)
    empty.press(KEY.Key_N, CTRL)
    assert empty.field("front").edit.hasFocus()
    empty.enter("Why does it diverge?")
    empty.press(KEY.Key_Tab)
    empty.enter("It overshoots.")
    assert empty.editor.bottom.status.text() == "Choose the experiment that shows it."
    assert not empty.editor.bottom.save.isEnabled()
    _choose_experiment(empty, "two rates bowl")
    assert empty.editor.bottom.save.isEnabled()
    with qtbot.waitSignal(empty.screen.saved) as saved:
        empty.press(KEY.Key_S, CTRL)
    assert saved.args == ["my-rates/why-does-it-diverge"]
    (card,) = load(empty.folder / "my-rates.toml").recall
    assert (card.front, card.back, card.source) == ("Why does it diverge?", "It overshoots.", "My own words")
    assert empty.editor.bottom.status.text() == "Nothing has changed."
    empty.press(KEY.Key_Escape)
    assert empty.page.items.count() == 1
    for _ in range(2):
        empty.history.undo()
    assert empty.page.decks.count() == 0
    for _ in range(2):
        empty.history.redo()
    assert empty.page.items.count() == 1


def test_save_and_next_goes_on_in_the_same_deck(bench: Bench, qtbot: QtBot) -> None:
    bench.press(KEY.Key_N, CTRL)
    bench.fill(front="One?", back="1", source="Me")
    _choose_experiment(bench, "bowl")
    with qtbot.waitSignal(bench.screen.saved):
        bench.press(KEY.Key_Return, CTRL)
    assert bench.field("front").text == ""
    assert bench.field("front").edit.hasFocus()
    assert (bench.composing.item, bench.composing.file) == (None, bench.folder / "mine.toml")
    assert bench.field("source").text == "Me"
    assert not bench.composing.is_dirty
    assert [item.front for item in load(bench.folder / "mine.toml").recall][-1] == "One?"


def test_an_item_is_edited_from_the_list_and_only_its_line_changes(bench: Bench, qtbot: QtBot) -> None:
    before = bench.file()
    bench.page.items.setFocus()
    bench.press(KEY.Key_E, CTRL)
    assert bench.composing.item is not None
    bench.fill(back="Something else.")
    with qtbot.waitSignal(bench.screen.changed):
        bench.press(KEY.Key_S, CTRL)
    assert bench.file() == before.replace('back = "It is."', 'back = "Something else."', 1)
    bench.history.undo()
    assert bench.file() == before
    assert bench.field("back").text == "It is."


def test_a_quiz_and_an_explanation_are_written(bench: Bench, qtbot: QtBot) -> None:
    bench.press(KEY.Key_N, CTRL)
    bench.form.kinds.buttons()[1].click()
    bench.fill(question="Which?", why="So.")
    for place, text in enumerate(("a", "b", "b", "d")):
        bench.field(f"options.{place}").edit.setPlainText(text)
    assert bench.editor.bottom.status.text() == "Option C: This says the same as one above."
    bench.field("options.2").edit.setPlainText("c")
    bench.form.page.right.button(2).click()
    _choose_experiment(bench, "bowl")
    with qtbot.waitSignal(bench.screen.saved):
        bench.press(KEY.Key_Return, CTRL)
    quiz = load(bench.folder / "mine.toml").quiz[-1]
    assert (quiz.options, quiz.answer, quiz.why, quiz.hint) == (("a", "b", "c", "d"), 2, "So.", "")
    bench.form.kinds.buttons()[2].click()
    bench.fill(prompt="Why?", hint="Think.", model_answer="Because.")
    for place in (0, 1, 3):
        bench.field(f"concepts.{place}").edit.setPlainText(f"concept {place}")
    assert bench.editor.bottom.status.text() == "Third concept: This cannot be empty."
    bench.field("concepts.2").edit.setPlainText("concept 2")
    bench.form.level.setCurrentIndex(2)
    bench.form.level.activated.emit(2)
    bench.form.tags.edit.setText("hard, mine")
    with qtbot.waitSignal(bench.screen.saved) as saved:
        bench.press(KEY.Key_S, CTRL)
    explain = load(bench.folder / "mine.toml").explain[-1]
    assert explain.concepts == ("concept 0", "concept 1", "concept 2", "concept 3")
    assert explain.level == "advanced"
    assert bench.store.marks(saved.args)[saved.args[0]].tags == {"hard", "mine"}


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(bench: Bench) -> None:
    before = bench.file()
    bench.press(KEY.Key_N, CTRL)
    assert not bench.field("front")._refusal.isVisible()  # nobody has touched it yet
    for nonsense, sentence in (
        ("$\\foo$", "A formula cannot be shown: "),
        ("x" * 10_000, "This is 6000 characters too long."),
        ("a\x00b", "This holds a character that cannot be shown (U+0000)."),
        ("   \n ", "This cannot be empty."),
    ):
        bench.fill(front=nonsense)
        assert bench.field("front")._refusal.text().startswith(sentence)
        assert bench.field("front")._refusal.isVisible()
        assert bench.editor.bottom.status.text().startswith(f"Question: {sentence}")
        bench.press(KEY.Key_S, CTRL)
        assert bench.file() == before
        bench.editor.preview.show_draft()
    assert bench.field("back")._refusal.text() == "This cannot be empty."  # said once saving was tried
    bench.fill(front='"""\n[[recall]]\nid = "x"\n\u202eשלום 🎲', back="'''\\")
    _choose_experiment(bench, "bowl")
    bench.press(KEY.Key_S, CTRL)
    saved = load(bench.folder / "mine.toml").recall[-1]
    assert (saved.front, saved.back) == ('"""\n[[recall]]\nid = "x"\n\u202eשלום 🎲', "'''\\")


def test_hard_spaces_in_a_text_that_is_not_touched_stay(bench: Bench, qtbot: QtBot) -> None:
    file = bench.folder / "mine.toml"
    file.write_text(bench.file().replace("What is a?", "What\u00a0is\u2028a?"), encoding="utf-8")
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    with qtbot.waitSignal(bench.screen.saved):
        bench.press(KEY.Key_S, CTRL)
    assert load(file).recall[0].front == "What\u00a0is\u2028a?"


def test_items_and_decks_are_deleted_and_moved_by_keyboard(bench: Bench, qtbot: QtBot) -> None:
    bench.page.items.setFocus()
    bench.press(KEY.Key_Delete)
    assert bench.page.said.text() == "“What is a?” is deleted; undo brings it back."
    assert [item.id for item in load(bench.folder / "mine.toml").items] == ["b", "c"]
    dialog = bench.dialog(ChooseDeck, lambda: bench.press(KEY.Key_M, CTRL))
    with qtbot.waitSignal(dialog.chosen):
        dialog.choose.click()
    assert [item.id for item in load(bench.folder / "other.toml").items] == ["z", "b"]
    bench.page.decks.setFocus()
    bench.press(KEY.Key_Delete)
    assert [file.name for file in (bench.folder / "deleted").iterdir()] == ["mine.toml"]
    renaming = bench.dialog(DeckDialog, lambda: bench.press(KEY.Key_F2))
    renaming.title.selectAll()
    bench.enter("Others")
    renaming.save.click()
    assert bench.page.decks.currentItem().text() == "Others"
    for _ in range(4):
        bench.history.undo()
    assert [bench.page.decks.item(row).text() for row in range(2)] == ["The deck mine", "The deck other"]
    assert [item.id for item in load(bench.folder / "mine.toml").items] == ["a", "b", "c"]


def test_a_question_that_is_asked_already_is_named_and_can_be_opened(bench: Bench, qtbot: QtBot) -> None:
    bench.press(KEY.Key_N, CTRL)
    assert not bench.form._alike.isVisible()
    bench.fill(front="what does a rate, past the limit, do")
    qtbot.waitUntil(bench.form.see_alike.isVisible)
    assert bench.form._alike.text() == "“What does a rate past the limit do?” in “A sample” asks nearly the same."
    _answer(QMessageBox.StandardButton.Discard)
    bench.form.see_alike.click()
    assert bench.composing.item is not None
    assert bench.composing.item.key == "sample/beyond"
    assert not bench.form._alike.isVisible()


def test_a_shipped_item_is_edited_compared_and_taken_back(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("sample/limit")
    assert bench.screen.notice.text.startswith("This item came with the app.")
    assert not bench.form.level.isEnabled()
    assert not bench.editor.top.compare.isVisible()
    bench.fill(back="Half of it.")
    with qtbot.waitSignal(bench.screen.saved):
        bench.press(KEY.Key_S, CTRL)
    assert (bench.shipped / "sample.toml").read_text(encoding="utf-8").count("Half of it.") == 0
    dialog = bench.dialog(CompareDialog, bench.editor.top.compare.click)
    assert not dialog.keep.isVisible()
    shown = [dialog.grid.itemAt(place).widget().accessibleName() for place in range(dialog.grid.count())]
    assert shown[-2:] == ["Twice the inverse of the curvature.", "Half of it."]
    dialog.revert.click()
    assert bench.field("back").text == "Twice the inverse of the curvature."
    assert not bench.editor.top.compare.isVisible()
    assert bench.store.edit_of("sample/limit") is None
    bench.history.undo()
    assert bench.field("back").text == "Half of it."


def test_a_deck_with_new_words_for_an_edited_item_is_told_when_it_is_opened(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("sample/limit")
    bench.fill(back="Half of it.")
    bench.press(KEY.Key_S, CTRL)
    file = bench.shipped / "sample.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("Twice the inverse", "Two over"), encoding="utf-8")
    library.sync(bench.store, library.deck_files([bench.shipped, bench.folder]))
    bench.screen.open_item("sample/limit")
    assert bench.screen.notice.text == "The deck says something else than when you edited this item."
    dialog = bench.dialog(CompareDialog, bench.screen.notice.offers[0].click)
    dialog.keep.click()
    bench.screen.open_item("sample/limit")
    assert bench.screen.notice.text.startswith("This item came with the app.")
    assert bench.field("back").text == "Half of it."


def test_a_copy_of_a_shipped_item_is_one_of_the_learners_own(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("sample/limit")
    bench.editor.top.copy.click()
    bench.form.deck.setCurrentIndex(1)
    bench.form.deck.activated.emit(1)
    with qtbot.waitSignal(bench.screen.saved) as saved:
        bench.press(KEY.Key_S, CTRL)
    assert saved.args[0].startswith("other/which-rate-is-the-limit")
    assert load(bench.folder / "other.toml").experiment[-1].title == "Two rates on one bowl"


def test_the_words_that_differ_are_told_apart_by_more_than_colour() -> None:
    left, right = marked("the old <rate>", "the new <rate>", "#111111", "#222222")
    assert left == 'the <s style="color: #111111">old</s> &lt;rate&gt;'
    assert right == 'the <u style="color: #222222">new</u> &lt;rate&gt;'


def test_a_file_that_was_changed_meanwhile_is_offered_to_be_reloaded(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    by_hand = bench.file().replace("# mine", "# by hand").replace("What is a?", "What was a?")
    (bench.folder / "mine.toml").write_text(by_hand, encoding="utf-8")
    bench.press(KEY.Key_S, CTRL)
    assert bench.screen.notice.text == "mine.toml was changed on the disk meanwhile; nothing was changed here."
    assert bench.file() == by_hand
    assert bench.field("back").text == "Else."
    reload, anyway = bench.screen.notice.offers
    assert (reload.text(), anyway.text()) == ("Reload the item", "Save mine anyway")
    reload.click()
    assert (bench.field("front").text, bench.field("back").text) == ("What was a?", "It is.")
    bench.fill(back="Else.")
    (bench.folder / "mine.toml").write_text(by_hand.replace("# by", "# again by"), encoding="utf-8")
    bench.press(KEY.Key_S, CTRL)
    with qtbot.waitSignal(bench.screen.saved):
        bench.screen.notice.offers[1].click()
    assert bench.file() == by_hand.replace("# by", "# again by").replace("It is.", "Else.", 1)


def test_a_file_that_is_gone_is_told_and_the_text_stays(bench: Bench) -> None:
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    (bench.folder / "mine.toml").unlink()
    bench.press(KEY.Key_S, CTRL)
    assert bench.screen.notice.text.startswith("mine.toml is gone")
    assert bench.field("back").text == "Else."
    bench.editor.top.copy.click()
    bench.form.deck.setCurrentIndex(bench.form.deck.findText("The deck other"))
    bench.form.deck.activated.emit(0)
    bench.press(KEY.Key_S, CTRL)
    assert load(bench.folder / "other.toml").recall[-1].back == "Else."


def test_an_item_that_is_not_there_is_told(bench: Bench) -> None:
    bench.screen.open_item("nowhere/x")
    assert bench.screen.notice.text == "No deck holds the item nowhere/x."
    assert bench.screen.stack.currentWidget() is bench.page


def test_leaving_asks_what_is_to_become_of_what_is_not_saved(bench: Bench, qtbot: QtBot) -> None:
    before = bench.file()
    bench.screen.open_item("mine/a")
    assert bench.screen.may_leave()
    bench.fill(back="Else.")
    _answer(QMessageBox.StandardButton.Cancel)
    bench.press(KEY.Key_Escape)
    assert bench.screen.stack.currentWidget() is bench.editor
    assert bench.field("back").text == "Else."
    _answer(QMessageBox.StandardButton.Discard)
    with qtbot.waitSignal(bench.screen.left):
        bench.press(KEY.Key_Escape)
    assert bench.file() == before
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    _answer(QMessageBox.StandardButton.Save)
    with qtbot.waitSignal(bench.screen.left):
        bench.press(KEY.Key_Escape)
    assert bench.file() != before


def test_what_cannot_be_saved_cannot_be_saved_on_leaving(bench: Bench) -> None:
    bench.screen.open_item("mine/a")
    bench.fill(back=" ")
    asked: list[bool] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.button(QMessageBox.StandardButton.Save).isEnabled())
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, look)
    bench.press(KEY.Key_Escape)
    assert asked == [False]


def test_a_draft_survives_a_crash_and_is_offered_again(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("mine/a")
    bench.fill(back="Nearly done")
    bench.composing.keep()
    bench.screen.hide()
    bench.open()  # another start of the app
    assert bench.screen.notice.text == "The app was closed before this was saved: “What is a?”"
    go_on, _ = bench.screen.notice.offers
    go_on.click()
    assert bench.composing.item is not None
    assert bench.composing.item.key == "mine/a"
    assert bench.field("back").text == "Nearly done"
    with qtbot.waitSignal(bench.screen.saved):
        bench.press(KEY.Key_S, CTRL)
    bench.open()
    assert not bench.screen.notice.isVisible()


def test_the_draft_of_a_new_item_is_kept_by_itself_and_can_be_thrown_away(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.new_item("other")
    bench.fill(front="Why?")
    qtbot.waitUntil(lambda: bench.composing.kept is not None)
    bench.open()
    bench.screen.notice.offers[0].click()
    assert (bench.composing.item, bench.composing.file) == (None, bench.folder / "other.toml")
    assert bench.field("front").text == "Why?"
    assert bench.composing.is_dirty
    bench.composing.discard()
    bench.screen.new_item("other")
    bench.fill(front="Why not?")
    bench.composing.keep()
    bench.open()
    bench.screen.notice.offers[1].click()
    assert bench.composing.kept is None


def test_the_lab_is_asked_for_and_what_it_built_comes_back(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    with qtbot.waitSignal(bench.screen.lab_asked) as asked:
        bench.form.build.click()
    built = structs.replace(asked.args[0], title="Built", steps=33)
    bench.screen.begin()  # the text is still there
    assert bench.field("back").text == "Else."
    bench.screen.take_experiment(built)
    assert bench.form.experiment.text() == "Built"
    bench.press(KEY.Key_S, CTRL)
    assert [one.title for one in load(bench.folder / "mine.toml").experiment] == ["One rate on one bowl", "Built"]
    bench.screen.leave()
    bench.screen.take_experiment(built)
    assert bench.composing.item is None
    assert bench.form.experiment.text() == "Built"


def test_an_experiment_that_is_kept_in_the_lab_can_be_chosen(bench: Bench) -> None:
    bench.screen.open_item("mine/a")
    assert bench.composing.experiment is not None
    bench.kept.put(bench.kept.named(bench.composing.experiment, "Kept one"))
    _choose_experiment(bench, "kept one")
    assert bench.form.experiment.text() == "Kept one"


def test_the_experiment_trains_when_it_is_asked_to_and_stops_when_it_is_left(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("mine/a")
    bench.press(KEY.Key_R, CTRL)
    with qtbot.waitSignal(bench.editor.run.lab.finished, timeout=20_000):
        pass
    assert bench.editor.pages.currentWidget() is bench.editor.run
    _choose_experiment(bench, "two rates")
    assert bench.editor.run.currentIndex() == 0  # the run of another experiment shows nothing of this one
    bench.press(KEY.Key_I, CTRL)
    assert bench.editor.pages.currentWidget() is bench.editor.preview


def test_a_folder_that_cannot_be_written_is_told_where_it_was_asked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise LabError("mine.toml cannot be written: Permission denied.")

    monkeypatch.setattr("lrdesk.study.deck_changes.write_whole", refuse)
    dialog = bench.dialog(DeckDialog, lambda: bench.press(KEY.Key_N, CTRL | SHIFT))
    dialog.title.setText("New")
    dialog.save.click()
    assert dialog._refusal.text() == "mine.toml cannot be written: Permission denied."
    dialog.reject()
    bench.page.items.setFocus()
    bench.press(KEY.Key_Delete)
    assert bench.page.said.text() == "mine.toml cannot be written: Permission denied."
    bench.screen.open_item("mine/a")
    bench.fill(back="Else.")
    bench.press(KEY.Key_S, CTRL)
    assert bench.screen.notice.text == "mine.toml cannot be written: Permission denied."
    assert bench.field("back").text == "Else."


def test_every_control_has_a_name_and_tab_goes_from_top_to_bottom(bench: Bench) -> None:
    bench.screen.open_item("mine/c")
    for widget in bench.screen.findChildren(QWidget):
        if (
            isinstance(widget, QAbstractButton | QLineEdit | QTextEdit | QComboBox)
            and widget.objectName() != "qt_spinbox_lineedit"
        ):
            assert widget.accessibleName(), widget
    seen = []
    bench.field("question").edit.setFocus()
    for _ in range(14):
        seen.append(bench.focus)
        bench.press(KEY.Key_Tab)
    order = [bench.field(name).edit for name in ("question", "options.0", "options.3", "why", "hint", "source")]
    places = [seen.index(edit) for edit in order]
    assert places == sorted(places)


def test_nothing_is_shown_that_was_not_translated(qtbot: QtBot, tmp_path: Path) -> None:
    words.use(lambda text, comment, n: "Ω" + words.english(text, comment, n))
    try:
        bench = Bench(qtbot, tmp_path)
    finally:
        words.use(words.english)
    shown = [button.text() for button in bench.screen.findChildren(QAbstractButton) if button.text()]
    assert [text for text in shown if not re.match(r"Ω|[A-D]$", text)] == []
    bench.close()
