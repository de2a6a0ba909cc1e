"""Where the learner stands in the exercises: attempts, advice, what is missed, and the place that is kept."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.exercises import Exercises
from lrdesk.content.loader import load
from lrdesk.content.practice import Entry
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run

DECK = load(Path(paths.DECKS) / "lr-convergence.toml")
LAND = 1


def ran(exercises: Exercises) -> Recording:
    experiment = exercises.filled()
    assert experiment is not None
    run = Run(experiment)
    for _ in run:
        pass
    return run.recording


def attempt(exercises: Exercises, **entries: Entry) -> None:
    for name, entry in entries.items():
        exercises.put(name, entry)
    exercises.take_run(ran(exercises))


@pytest.fixture
def exercises(qtbot: QtBot) -> Exercises:
    made = Exercises(DECK)
    made.open(LAND)
    return made


def test_code_is_right_when_the_claims_of_its_run_hold(exercises: Exercises, qtbot: QtBot) -> None:
    with qtbot.waitSignal(exercises.judged), qtbot.assertNotEmitted(exercises.missed):
        attempt(exercises, lr="1 / curvature")
    assert exercises.state == "right"
    assert exercises.solved == {"land-at-once"}
    assert exercises.attempts_left == 3


def test_a_wrong_run_costs_an_attempt_and_says_what_is_wrong(exercises: Exercises) -> None:
    attempt(exercises, lr="0.3")
    assert (exercises.state, exercises.attempts_left) == ("asking", 2)
    assert exercises.advice[0].startswith("Past the limit")
    attempt(exercises, lr="0.01")
    assert exercises.advice[0].startswith("Too short")


def test_what_cannot_run_costs_no_attempt(exercises: Exercises, qtbot: QtBot) -> None:
    for entry, words in (("", "found nothing"), ("import os", "arithmetic such as"), ("99", "from 0 to 10")):
        exercises.put("lr", entry)
        with qtbot.waitSignal(exercises.refused) as refused:
            assert exercises.filled() is None
        assert words in refused.args[0]
    assert exercises.attempts_left == 3


def test_a_run_that_is_dropped_or_of_another_seed_counts_for_nothing(exercises: Exercises) -> None:
    exercises.put("lr", "0.3")
    recording = ran(exercises)
    exercises.drop()
    exercises.take_run(recording)
    assert exercises.attempts_left == 3


def test_after_three_attempts_the_solution_is_there_and_the_item_is_missed(exercises: Exercises, qtbot: QtBot) -> None:
    for _ in range(2):
        attempt(exercises, lr="0.3")
    with qtbot.waitSignal(exercises.missed) as missed:
        attempt(exercises, lr="0.2")
    assert missed.args == ["lr-convergence/what-it-is"]
    assert exercises.state == "shown"
    assert exercises.entries == {"lr": "1 / curvature"}
    with qtbot.assertNotEmitted(exercises.judged):
        exercises.take_run(ran(exercises))
    assert exercises.solved == set()


def test_the_place_is_kept(exercises: Exercises, qtbot: QtBot) -> None:
    attempt(exercises, lr="0.1")
    with qtbot.waitSignal(exercises.place_changed) as left:
        exercises.go_on()
    again = Exercises(DECK)
    again.resume(left.args[0])
    assert (again.index, again.solved) == (2, {"land-at-once"})
    assert again.seconds_left == sum(exercise.seconds for exercise in DECK.exercise[2:])


@pytest.mark.parametrize("place", ["", "nonsense", "{}", '{"at":"gone","solved":["gone"]}', '{"at":3}'])
def test_a_place_that_is_none_is_the_first_exercise(qtbot: QtBot, place: str) -> None:
    exercises = Exercises(DECK)
    exercises.resume(place)
    assert (exercises.index, exercises.solved) == (0, set())


def test_past_the_last_one_is_the_end(exercises: Exercises, qtbot: QtBot) -> None:
    exercises.open(len(DECK.exercise) - 1)
    with qtbot.waitSignal(exercises.finished):
        exercises.go_on()
