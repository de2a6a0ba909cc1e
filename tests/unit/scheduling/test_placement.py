"""Placement, with learners who are simulated: what they know is found, whether or not they slip and guess."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from lrdesk.content.loader import load
from lrdesk.paths import DECKS
from lrdesk.scheduling.placement import GUESS, MOST_QUESTIONS, MOST_STATES, SLIP, Placement
from lrdesk.study.curriculum import taught_order

TRIES = 100


def curriculum(files: list[Path]) -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    """Return what each deck of ours requires, in taught order, and how many questions it has."""
    decks = {deck.deck.id: deck for deck in map(load, files)}
    requires = {id: deck.deck.requires for id, deck in decks.items()}
    return {id: requires[id] for id in taught_order(list(decks), requires)}, {
        id: len(deck.quiz) for id, deck in decks.items()
    }


REQUIRES, QUESTIONS = curriculum(sorted(DECKS.glob("*.toml")))
TOPICS = list(REQUIRES)


def place(knows: set[str], lot: Random | None = None) -> Placement:
    """Place a learner, who slips and guesses by lot, or never."""
    placement = Placement(REQUIRES)
    left = Counter(QUESTIONS)
    while (topic := placement.next_topic(+left)) is not None:
        left[topic] -= 1
        right = topic in knows
        if lot is not None:
            right = lot.random() < (1 - SLIP if right else GUESS)
        placement.take(topic, right)
    assert placement.asked <= MOST_QUESTIONS
    return placement


@pytest.mark.parametrize("first", range(len(TOPICS) + 1))
def test_who_knows_the_first_topics_and_never_slips_is_placed_exactly(first: int) -> None:
    assert place(set(TOPICS[:first])).known() == set(TOPICS[:first])


@pytest.mark.parametrize("first", range(len(TOPICS) + 1))
def test_who_slips_and_guesses_is_mostly_placed_within_one_topic(first: int) -> None:
    lot = Random(first)
    off = [len(place(set(TOPICS[:first]), lot).known() ^ set(TOPICS[:first])) for _ in range(TRIES)]
    assert sum(topics <= 1 for topics in off) >= 0.7 * TRIES
    assert sum(topics <= 2 for topics in off) >= 0.8 * TRIES


def test_who_slips_and_guesses_is_placed_within_one_topic_seven_times_in_eight() -> None:
    lot = Random(0)
    off = [
        len(place(set(TOPICS[:first]), lot).known() ^ set(TOPICS[:first]))
        for first in range(len(TOPICS) + 1)
        for _ in range(TRIES)
    ]
    assert sum(topics <= 1 for topics in off) >= 0.84 * len(off)


def test_the_same_answers_lead_to_the_same_questions() -> None:
    assert [place(set(TOPICS[:5]), Random(7)).chance(topic) for topic in TOPICS] == [
        place(set(TOPICS[:5]), Random(7)).chance(topic) for topic in TOPICS
    ]


def test_a_topic_is_known_only_with_all_that_it_builds_on() -> None:
    for seed in range(TRIES):
        known = place(set(TOPICS[::2]), Random(seed)).known()
        assert all(set(REQUIRES[topic]) <= known for topic in known)


def test_an_answer_speaks_for_what_a_topic_builds_on_and_against_what_builds_on_it() -> None:
    requires = {"a": (), "b": ("a",), "c": ("b",), "beside": ()}
    right, wrong, untouched = Placement(requires), Placement(requires), Placement(requires)
    right.take("b", True)
    wrong.take("b", False)
    for topic in "abc":
        assert wrong.chance(topic) < untouched.chance(topic) < right.chance(topic)
    assert wrong.chance("beside") == pytest.approx(right.chance("beside")) == pytest.approx(0.5)


def test_the_first_question_halves_and_one_topic_is_decided_by_few() -> None:
    chain = {"a": (), "b": ("a",), "c": ("b",)}
    assert Placement(chain).next_topic(chain) == "b"
    one = Placement({"a": ()})
    while one.next_topic("a"):
        one.take("a", True)
    assert one.asked == 2
    assert one.known() == {"a"}


def test_what_has_no_question_left_is_not_asked() -> None:
    placement = Placement({"a": (), "b": ("a",)})
    assert placement.next_topic(["b"]) == "b"
    assert placement.next_topic([]) is None


def test_topics_that_have_nothing_to_do_with_each_other_do_not_take_for_ever() -> None:
    placement = Placement({str(number): () for number in range(60)})
    assert len(placement.topics) == MOST_STATES.bit_length() - 1
