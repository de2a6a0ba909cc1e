"""What the shipped decks have to practise with is as they say: solutions, mistakes, computed answers and tasks."""

import pytest
from msgspec import structs

from lrdesk import paths
from lrdesk.cli.findings import computed_answer, practice_findings, shown_mistake
from lrdesk.content.deck import DeckFile
from lrdesk.content.loader import load, load_text
from tests.unit.content.samples import PRACTISED

SHIPPED = [load(file) for file in sorted(paths.DECKS.glob("*.toml"))]
PRACTISED_DECKS = [deck for deck in SHIPPED if deck.exercise or deck.question or deck.task]
SAMPLE = load_text(PRACTISED, "sample.toml")


@pytest.mark.parametrize("deck", PRACTISED_DECKS, ids=lambda deck: deck.deck.id)
def test_all_practice_is_as_its_deck_says(deck: DeckFile) -> None:
    assert [(found.experiment, found.text) for found in practice_findings(deck, 1) if found.failed] == []


@pytest.mark.parametrize("deck", PRACTISED_DECKS, ids=lambda deck: deck.deck.id)
def test_a_topic_has_questions_of_all_kinds_and_more_than_one_task(deck: DeckFile) -> None:
    assert {question.kind for question in deck.question} == {"concept", "output", "model", "hyper-parameter", "metric"}
    assert len(deck.question) >= 8
    assert len(deck.exercise) >= 4
    assert len(deck.task) >= 2


@pytest.mark.parametrize("deck", PRACTISED_DECKS, ids=lambda deck: deck.deck.id)
def test_the_right_option_does_not_give_itself_away_by_its_place(deck: DeckFile) -> None:
    places = [question.answer for question in deck.question if question.answer is not None]
    assert max(places.count(place) for place in range(4)) <= len(places) / 2


def test_a_mistake_that_is_none_is_found() -> None:
    exercise, experiment = SAMPLE.exercise[0], SAMPLE.experiment[0]
    assert shown_mistake(exercise, exercise.mistakes[0], experiment).text.endswith("and yet every claim holds")


def test_a_computed_answer_that_no_option_says_is_found() -> None:
    question, experiment = SAMPLE.question[0], SAMPLE.experiment[0]
    assert not computed_answer(question, experiment).failed
    wrong = structs.replace(question, options=("0.2", *question.options[1:]))
    assert computed_answer(wrong, experiment).text == "The run gives 0.3, and 0 of the options say so"
    twice = structs.replace(question, options=("0.3", "0.301", *question.options[2:]))
    assert computed_answer(twice, experiment).text == "The run gives 0.3, and 2 of the options say so"
