"""A session: what comes next, what an answer does, how the limit of new items holds, and what ends a session."""

from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise

import pytest

from lrdesk.content.deck import Quiz
from lrdesk.scheduling.grading import shuffled
from lrdesk.store import Store, StoreError
from lrdesk.study.session import ahead_session, todays_session
from tests.unit.study.study_samples import MONDAY, Learner

TUESDAY = MONDAY + timedelta(days=1)

Teach = Callable[..., list[str]]

# The three examples that the design gives for SM-2: grades in, intervals out.
SCRIPTS = {
    "rates/steady": ([4, 4, 4, 2, 4, 4, 4], [1, 6, 15, 1, 6, 15, 38]),
    "rates/easy": ([5, 5, 5, 5, 5], [1, 6, 17, 50, 150]),
    "rates/hard": ([3] * 8, [1, 6, 13, 26, 47, 79, 121, 167]),
}


def test_months_of_sessions_give_the_intervals_of_sm2(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["steady", "easy", "hard"])
    waiting = {key: list(grades) for key, (grades, _) in SCRIPTS.items()}
    answered = {key: [] for key in SCRIPTS}
    day = MONDAY
    while any(waiting.values()):
        session = todays_session(store, day, new_per_day=20)
        while (card := session.current) is not None:
            if card.drill:
                learner.answer(session, 4, day)
            else:
                answered[card.key].append(day)
                # Past its script an item is known by heart: it must not return before the others are done.
                learner.answer(session, waiting[card.key].pop(0) if waiting[card.key] else 5, day)
        upcoming = store.next_due(day)
        assert upcoming is not None
        day, _ = upcoming
    for key, (grades, intervals) in SCRIPTS.items():
        days = [*answered[key], store.memory(key).due]
        gaps = [(after - before).days for before, after in pairwise(days)]
        assert gaps[: len(grades)] == intervals


def test_every_answer_is_on_disk_before_the_next_card(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["one", "two"])
    session = todays_session(store, MONDAY, new_per_day=20)
    card = learner.answer(session, 4, MONDAY)
    with Store.open(store.path) as other:
        (record,) = other.records(card.key)
        assert (record.grade, record.day, record.elapsed_ms) == (4, MONDAY.toordinal(), 10_000)
        assert other.memory(card.key).interval == 1


def test_drills_come_last_and_until_they_are_known(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["one", "two", "three"])
    session = todays_session(store, MONDAY, new_per_day=20)
    grades = iter([1, 3, 4, 2, 4, 3, 5])
    cards = learner.finish(session, MONDAY, lambda card: next(grades))
    first, second, third = (card.key for card in cards[:3])
    assert len({first, second, third}) == 3
    assert [(card.key, card.drill) for card in cards[3:]] == [
        (first, True),
        (second, True),
        (first, True),
        (first, True),
    ]
    assert next(grades, None) is None


def test_drills_leave_the_memory_alone(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["one"])
    session = todays_session(store, MONDAY, new_per_day=20)
    learner.answer(session, 3, MONDAY)
    memory = store.memory("rates/one")
    learner.answer(session, 0, MONDAY)
    learner.answer(session, 5, MONDAY)
    assert store.memory("rates/one") == memory


def test_a_session_cut_off_goes_on_where_it_stopped(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["one", "two", "three"])
    cut_off = todays_session(store, MONDAY, new_per_day=20)
    failed = learner.answer(cut_off, 1, MONDAY).key
    reopened = todays_session(store, MONDAY, new_per_day=20)
    assert (reopened.left, reopened.drills) == (cut_off.left, [failed])
    assert reopened.current == cut_off.current
    cards = learner.finish(reopened, MONDAY)
    assert [card.drill for card in cards] == [False, False, True]


def test_the_queue_mixes_what_is_due_with_what_is_new(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c", "d"])
    learner.finish(todays_session(store, MONDAY, new_per_day=2), MONDAY)
    cards = learner.finish(todays_session(store, TUESDAY, new_per_day=2), TUESDAY)
    assert sorted(card.key for card in cards) == ["rates/a", "rates/b", "rates/c", "rates/d"]
    assert [card.memory.due is None for card in cards] == [False, True, False, True]


def test_no_more_new_items_a_day_than_the_learner_wants(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=list("abcdefg"))
    morning = todays_session(store, MONDAY, new_per_day=3)
    assert morning.left == 3
    learner.answer(morning, 4, MONDAY)
    learner.answer(morning, 1, MONDAY)
    evening = todays_session(store, MONDAY, new_per_day=3)
    assert evening.left == 2  # the third new item, and a drill
    learner.finish(evening, MONDAY)
    assert todays_session(store, MONDAY, new_per_day=3).current is None
    assert todays_session(store, MONDAY, new_per_day=2).current is None
    assert todays_session(store, TUESDAY, new_per_day=3).left == 6


def test_a_first_answer_taken_back_gives_its_place_back(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=list("abcd"))
    session = todays_session(store, MONDAY, new_per_day=2)
    learner.answer(session, 4, MONDAY)
    learner.undo(session, MONDAY)
    assert session.left == 2
    assert todays_session(store, MONDAY, new_per_day=2).left == 2
    learner.finish(session, MONDAY)
    assert todays_session(store, MONDAY, new_per_day=2).current is None


def test_with_no_new_items_wanted_only_what_is_due_comes(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b"])
    learner.finish(todays_session(store, MONDAY, new_per_day=1), MONDAY)
    assert [card.key for card in learner.finish(todays_session(store, TUESDAY, new_per_day=0), TUESDAY)] == ["rates/a"]


def test_studying_ahead_takes_new_items_first_and_then_the_soonest(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a", "b", "c", "d"])
    learner.finish(todays_session(store, MONDAY, new_per_day=3), MONDAY)
    forgotten = "rates/b"
    learner.finish(
        todays_session(store, TUESDAY, new_per_day=0),
        TUESDAY,
        lambda card: 1 if card.key == forgotten and not card.drill else 4,
    )
    ahead = ahead_session(store, TUESDAY, limit=2)
    assert [card.key for card in learner.finish(ahead, TUESDAY)] == ["rates/d", forgotten]


def test_what_was_answered_today_can_be_practised_but_its_memory_stays(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a"])
    learner.finish(todays_session(store, MONDAY, new_per_day=1), MONDAY)
    before = store.memory("rates/a")
    ahead = ahead_session(store, MONDAY)
    assert ahead.current is not None
    assert ahead.current.drill
    learner.answer(ahead, 5, MONDAY)
    assert ahead.current is None
    assert store.memory("rates/a") == before
    ahead.undo(MONDAY, 0)
    assert ahead.current is not None
    assert ahead.current.key == "rates/a"


def test_with_nothing_to_learn_there_is_no_card(store: Store) -> None:
    for session in (todays_session(store, MONDAY, new_per_day=20), ahead_session(store, MONDAY)):
        assert session.current is None
        assert (session.left, session.minutes_left, session.can_undo) == (0, 0, False)
        session.undo(MONDAY, 0)
        assert session.summary().reviews == 0


def test_an_answer_after_the_day_has_turned_counts_for_the_new_day(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["a", "b"])
    session = todays_session(store, MONDAY, new_per_day=20)
    before = learner.answer(session, 1, MONDAY).key
    after = learner.answer(session, 4, TUESDAY).key
    assert store.memory(before).due == TUESDAY
    assert store.memory(after).due == TUESDAY + timedelta(days=1)
    assert session.drills == [before]
    assert store.wrong_memories() == []
    # Next time it is simply due: yesterday's drills are over.
    reopened = todays_session(store, TUESDAY, new_per_day=20)
    assert reopened.drills == []
    assert [(card.key, card.drill) for card in learner.finish(reopened, TUESDAY)] == [(before, False)]


def test_the_cards_of_a_quiz_are_shuffled_by_a_seed_that_the_log_keeps(
    teach: Teach, store: Store, learner: Learner
) -> None:
    teach("rates", recall=["r"], quiz=["q"])
    session = todays_session(store, MONDAY, new_per_day=20)
    cards = {card.item.kind: card for card in learner.finish(session, MONDAY)}
    quiz = cards["quiz"]
    assert isinstance(quiz.item, Quiz)
    (record,) = store.records("rates/q")
    assert record.seed == quiz.seed
    assert quiz.choices == shuffled(4, quiz.seed)
    assert cards["recall"].choices == ()
    assert store.records("rates/r")[0].seed is None


def test_a_write_that_fails_stays_on_the_card(
    teach: Teach, store: Store, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach("rates", recall=["a", "b"])
    session = todays_session(store, MONDAY, new_per_day=20)
    card = session.current
    with monkeypatch.context() as broken:
        broken.setattr(Store, "append", _full_disk)
        with pytest.raises(StoreError):
            learner.answer(session, 4, MONDAY)
    assert session.current == card
    assert (session.left, session.can_undo) == (2, False)
    learner.finish(session, MONDAY)
    assert len(learner.records(MONDAY)) == 2


def test_an_undo_that_fails_takes_nothing_back(
    teach: Teach, store: Store, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    teach("rates", recall=["a", "b"])
    session = todays_session(store, MONDAY, new_per_day=20)
    learner.answer(session, 4, MONDAY)
    card = session.current
    with monkeypatch.context() as broken:
        broken.setattr(Store, "append", _full_disk)
        with pytest.raises(StoreError):
            learner.undo(session, MONDAY)
    assert session.current == card
    assert len(learner.records(MONDAY)) == 1


def _full_disk(*_: object) -> None:
    raise StoreError("The disk is full.")


def test_the_summary_tells_first_meetings_from_recalls_and_drills(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b", "c", "d"])
    learner.finish(todays_session(store, MONDAY, new_per_day=3), MONDAY)
    session = todays_session(store, TUESDAY, new_per_day=1)
    grades = {"rates/a": 4, "rates/b": 1, "rates/c": 3, "rates/d": 0}
    while (card := session.current) is not None and not card.drill:
        learner.answer(session, grades[card.key], TUESDAY)
    assert session.summary().still_to_drill == 3
    learner.answer(session, 4, TUESDAY)
    summary = session.summary()
    assert (summary.reviews, summary.first_seen, summary.recalled_again) == (4, 1, 2)
    assert (summary.drills, summary.still_to_drill, summary.seconds) == (1, 2, 50)


def test_a_summary_counts_its_own_session_alone(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", recall=["a", "b"])
    learner.answer(todays_session(store, MONDAY, new_per_day=20), 4, MONDAY)
    session = todays_session(store, MONDAY, new_per_day=20)
    learner.finish(session, MONDAY)
    assert session.summary().reviews == 1


def test_the_minutes_that_are_left_count_drills_too(teach: Teach, store: Store, learner: Learner) -> None:
    teach("rates", explain=["a", "b", "c", "d"])
    session = todays_session(store, MONDAY, new_per_day=20)
    assert session.minutes_left == 5  # four times 75 seconds
    learner.answer(session, 1, MONDAY)
    assert session.minutes_left == 5
    learner.answer(session, 4, MONDAY)
    assert session.minutes_left == 4
