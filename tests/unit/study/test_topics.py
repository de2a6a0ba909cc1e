from collections.abc import Callable
from pathlib import Path

import pytest

from lrdesk.content.modes import Page, Trace
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.modes import MODES, reading_seconds
from lrdesk.study.session import deck_session
from lrdesk.study.topics import parts_of, topics
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

PAGES = "".join(
    f'[[page]]\nmode = "{mode}"\ntitle = "{mode} {place}"\ntext = "One two three."\nexperiment = "bowl"\n'
    for mode, count in (("learn", 3), ("why", 1))
    for place in range(count)
)


@pytest.fixture
def shelved(store: Store, shelf: Path) -> Store:
    (shelf / "first.toml").write_text(deck_text("first", recall="abc") + PAGES, encoding="utf-8")
    (shelf / "second.toml").write_text(deck_text("second", quiz="d", requires=["first"]), encoding="utf-8")
    assert library.sync(store, library.deck_files([shelf])) == []
    return store


def test_topics_come_in_teaching_order_with_the_modes_that_they_have(shelved: Store) -> None:
    first, second = topics(shelved, MONDAY)
    assert (first.id, second.id, second.requires) == ("first", "second", ("The deck first",))
    assert [(state.mode.key, state.parts) for state in first.modes] == [("learn", 3), ("why", 1), ("recall", 3)]
    assert [state.mode.key for state in second.modes] == ["recall"]
    assert first.minutes == sum(state.minutes for state in first.modes) > 0


def test_a_place_is_gone_on_from_and_a_mode_gone_through_is_done(shelved: Store) -> None:
    shelved.keep_place("first", "learn", 2, MONDAY)
    shelved.keep_place("first", "why", 0, MONDAY, done=True)
    first = topics(shelved, MONDAY)[0]
    assert [(state.place, state.done) for state in first.modes] == [(2, False), (0, True), (0, False)]
    assert first.modes_done == 1


def test_a_place_past_the_end_of_a_deck_that_became_shorter_is_the_start(shelved: Store) -> None:
    shelved.keep_place("first", "learn", 7, MONDAY)
    assert topics(shelved, MONDAY)[0].modes[0].place == 0


def test_parts_come_with_their_experiments(shelved: Store) -> None:
    parts = parts_of(shelved, "first", MODES[0])
    assert [part.title for part, _ in parts] == ["learn 0", "learn 1", "learn 2"]
    assert all(experiment is not None and experiment.id == "bowl" for _, experiment in parts)


def test_an_estimate_counts_words_runs_and_rows() -> None:
    text = "word " * 100
    assert reading_seconds(Page(mode="learn", title="T", text=text)) == pytest.approx(30)
    assert reading_seconds(Page(mode="learn", title="T", text=text, experiment="e", points=("a b",))) > 50
    trace = Trace(title="T", text=text, experiment="e", lane="l", steps=(0, 1, 2))
    assert reading_seconds(trace) == pytest.approx(30 + 20 + 24)


def test_a_session_of_a_deck_asks_its_items_alone_and_repeats_its_drills_alone(
    store: Store, learner: Learner, teach: Callable[..., list[str]]
) -> None:
    teach("one", recall="abc")
    teach("two", recall="de")
    learner.answer(deck_session(store, MONDAY, "one"), 1, MONDAY)
    session = deck_session(store, MONDAY, "two")
    assert session.left == 2
    assert {card.key for card in learner.finish(session, MONDAY)} == {"two/d", "two/e"}


def test_a_session_of_a_deck_goes_ahead_where_nothing_waits(
    store: Store, learner: Learner, teach: Callable[..., list[str]]
) -> None:
    teach("one", recall="ab")
    learner.finish(deck_session(store, MONDAY, "one"), MONDAY)
    assert deck_session(store, MONDAY, "one").left == 2
