"""Undo and redo: many steps, each by its name, and nothing lost where a step fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.study.history import MOST_DEEDS, History


class Shelf:
    """A list of words that deeds change."""

    def __init__(self) -> None:
        self.history, self.words = History(), []

    def put(self, word: str) -> None:
        self.history.do(f"put {word}", lambda: self.words.append(word), lambda: self.words.remove(word))


def test_deeds_are_undone_and_redone_by_name():
    shelf = Shelf()
    shelf.put("a")
    shelf.put("b")
    assert (shelf.history.undo_name, shelf.history.redo_name) == ("put b", None)
    assert shelf.history.undo() == "put b"
    assert shelf.words == ["a"]
    assert (shelf.history.undo_name, shelf.history.redo_name) == ("put a", "put b")
    assert shelf.history.redo() == "put b"
    assert shelf.words == ["a", "b"]


def test_with_nothing_done_there_is_nothing_to_undo():
    history = History()
    assert (history.undo(), history.redo(), history.undo_name) == (None, None, None)


def test_a_new_deed_ends_what_could_be_redone():
    shelf = Shelf()
    shelf.put("a")
    shelf.history.undo()
    shelf.put("b")
    assert shelf.history.redo() is None
    assert shelf.words == ["b"]


def test_a_deed_that_fails_is_not_noted_and_an_undo_that_fails_can_be_tried_again():
    history, full = History(), [True]

    def fail() -> None:
        if full[0]:
            raise OSError("full")

    with pytest.raises(OSError, match="full"):
        history.do("x", fail, fail)
    assert history.undo_name is None
    history.note("y", fail, fail)
    with pytest.raises(OSError, match="full"):
        history.undo()
    assert history.undo_name == "y"
    full[0] = False
    assert history.undo() == "y"


def test_only_the_newest_deeds_are_kept():
    shelf = Shelf()
    for number in range(MOST_DEEDS + 5):
        shelf.put(str(number))
    while shelf.history.undo():
        pass
    assert shelf.words == [str(number) for number in range(5)]


@given(st.lists(st.sampled_from("uvr")))
def test_after_any_steps_undoing_all_leads_back_and_redoing_all_forth(steps: list[str]):
    shelf = Shelf()
    for number, step in enumerate(steps):
        if step == "v":
            shelf.put(str(number))
        elif step == "u":
            shelf.history.undo()
        else:
            shelf.history.redo()
    while shelf.history.redo():
        pass
    all_done = list(shelf.words)
    while shelf.history.undo():
        pass
    assert shelf.words == []
    while shelf.history.redo():
        pass
    assert shelf.words == all_done
