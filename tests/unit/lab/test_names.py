"""Names of deck files as a learner reads them."""

import pytest
from msgspec import structs

from lrdesk import words
from lrdesk.lab.names import LAYER, WORDS, worded
from lrdesk.lab.spec.starters import PROBLEMS


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    words.use(words.english)


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=PROBLEMS)
def test_every_name_of_a_problem_is_there_to_be_translated(problem):
    made = problem()
    fields = [field.name.replace("_", " ") for field in structs.fields(made) if field.name != "replicas"]
    groups = [group for group in made.groups if not group.startswith(LAYER)]
    kinds = [kind for kind in made.classes if not kind.isdigit()]
    assert {*fields, *groups, *kinds, *made.metrics} <= set(WORDS)


def test_a_name_is_worded_in_the_learners_language():
    assert worded("batch_size") == "batch size"
    words.use(lambda text, comment, n: {"batch size": "Losgröße", "layer {number}": "Schicht {number}"}.get(text, text))
    assert worded("batch_size") == "Losgröße"
    assert worded("layer 2") == "Schicht 2"
    assert worded("step_size") == "step size"
