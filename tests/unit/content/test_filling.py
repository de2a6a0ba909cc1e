"""Exercises filled in: what is put into the experiment, what is refused in a sentence, and which mistakes are told."""

import msgspec
import pytest

from lrdesk.content.filling import fill, mistakes_in
from lrdesk.content.loader import load_text
from lrdesk.content.practice import Entry
from lrdesk.lab.errors import LabError
from tests.unit.content.samples import PRACTISED

DECK = load_text(PRACTISED, "sample.toml")
EXPERIMENT, EXERCISE = DECK.experiment[0], DECK.exercise[0]


def entries(lr: Entry = "1 / curvature", step_size: Entry = "steps / 4", schedule: Entry = 1) -> dict[str, Entry]:
    return {"lr": lr, "step_size": step_size, "gamma": schedule}


def test_what_is_typed_and_chosen_goes_into_the_experiment() -> None:
    lane = fill(EXERCISE, EXPERIMENT, entries()).lanes[1]
    assert lane.optimizer.lr == pytest.approx(0.1)
    assert msgspec.to_builtins(lane.schedule) == {"name": "StepLR", "step_size": 10, "gamma": 0.5}
    assert fill(EXERCISE, EXPERIMENT, entries()).lanes[0] == EXPERIMENT.lanes[0]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"lr": ""}, "lr: Expected a number, found nothing."),
        ({"lr": "3"}, "lr: Expected a number from 0 to 1, found 3."),
        ({"lr": "0"}, "lr: Expected a number above 0, found 0."),
        ({"lr": "rate"}, 'lr: Expected numbers, + - * / ** and brackets, or one of steps, curvature, found "rate".'),
        ({"step_size": "steps / 7"}, "step_size: Expected a whole number, found 5.71."),
        ({"step_size": "steps * 9"}, "step_size: Expected a number from 1 to 100, found 360."),
        ({"schedule": 7}, "gamma: Expected one of the choices."),
        ({"schedule": "0.5"}, "gamma: Expected one of the choices."),
        ({"lr": 1}, "lr: Expected something typed."),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence_that_names_the_blank(
    given: dict[str, Entry], sentence: str
) -> None:
    with pytest.raises(LabError) as refused:
        fill(EXERCISE, EXPERIMENT, entries(**given))
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, []),
        ({"lr": "0.3"}, ["Past the limit."]),
        ({"lr": "0.9"}, ["Past the limit."]),
        ({"schedule": 2}, ["It doubles."]),
        ({"lr": "0.3", "schedule": 2}, ["Past the limit.", "It doubles."]),
    ],
)
def test_mistakes_are_told_by_value_and_by_range(given: dict[str, Entry], told: list[str]) -> None:
    made = mistakes_in(EXERCISE, entries(**given), EXPERIMENT.steps)
    assert [mistake.why for mistake in made] == told
