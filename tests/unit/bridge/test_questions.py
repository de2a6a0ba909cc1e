"""A round of questions: the clock, answers that are stated or that a run computes, and the place that is kept."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.questions import Questions
from lrdesk.content.loader import load
from lrdesk.lab.run import Run

DECK = load(Path(paths.DECKS) / "lr-convergence.toml")
OUTPUT = 2
PRINTED = {"rate-after-two-cuts": 1, "loss-at-the-limit": 2}
"""The right options of the questions whose answers are computed."""


class Watch:
    """Seconds that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def questions(qtbot: QtBot, watch: Watch) -> Questions:
    made = Questions(DECK, watch)
    made.begin()
    return made


def computed(questions: Questions) -> None:
    run = Run(questions.experiment)
    for _ in run:
        pass
    questions.take_run(run.recording)


def answer_all_rightly(questions: Questions) -> None:
    while not questions.is_over:
        question = questions.question
        questions.choose(PRINTED.get(question.id, question.answer))
        if questions.waits_for_run:
            computed(questions)
        questions.go_on()


def test_a_right_answer_is_settled_at_once(questions: Questions, watch: Watch, qtbot: QtBot) -> None:
    watch.now += 12.5
    with qtbot.waitSignal(questions.settled), qtbot.assertNotEmitted(questions.missed):
        questions.choose(0)
    assert questions.right == 0
    assert questions.answered["twice-the-rate"].seconds == 12.5
    questions.choose(1)
    assert questions.chosen == 0


def test_a_wrong_answer_brings_its_item_forward(questions: Questions, qtbot: QtBot) -> None:
    with qtbot.waitSignal(questions.missed) as missed:
        questions.choose(2)
    assert missed.args == ["lr-convergence/what-it-is"]
    assert not questions.answered["twice-the-rate"].right


def test_a_computed_answer_waits_for_the_run(questions: Questions, qtbot: QtBot) -> None:
    for option in (0, 1):
        questions.choose(option)
        questions.go_on()
    assert questions.index == OUTPUT
    with qtbot.waitSignal(questions.stopped):
        questions.choose(1)
    assert (questions.is_settled, questions.waits_for_run) == (False, True)
    with qtbot.waitSignal(questions.settled):
        computed(questions)
    assert questions.right == 1
    assert questions.said == "The run takes step 500 of **StepLR** at a rate of 0.0036."


def test_a_run_nobody_asked_for_decides_nothing(questions: Questions, qtbot: QtBot) -> None:
    for option in (0, 1):
        questions.choose(option)
        questions.go_on()
    with qtbot.assertNotEmitted(questions.settled):
        computed(questions)


def test_time_that_runs_out_is_a_miss(questions: Questions, watch: Watch, qtbot: QtBot) -> None:
    watch.now += 10
    with qtbot.waitSignal(questions.ticked):
        questions.tick()
    assert questions.seconds_left == 20
    watch.now += 21
    with qtbot.waitSignal(questions.missed):
        questions.tick()
    assert not questions.in_time
    assert not questions.answered["twice-the-rate"].in_time
    questions.choose(0)
    assert questions.chosen is None


def test_time_stands_still_while_nobody_looks(questions: Questions, watch: Watch) -> None:
    watch.now += 5
    questions.pause()
    watch.now += 1000
    questions.tick()
    assert questions.in_time
    questions.begin()
    watch.now += 5
    assert questions.seconds_left == 20


def test_a_question_whose_run_fails_is_not_held_against_the_learner(questions: Questions, qtbot: QtBot) -> None:
    for option in (0, 1):
        questions.choose(option)
        questions.go_on()
    questions.choose(0)
    with qtbot.waitSignal(questions.settled), qtbot.assertNotEmitted(questions.missed):
        questions.give_up("This experiment stopped.")
    assert questions.right is None
    assert questions.answered["rate-after-two-cuts"].right


def test_a_round_ends_and_another_has_its_options_in_another_order(questions: Questions, qtbot: QtBot) -> None:
    orders = {questions.question.id: questions.order}
    with qtbot.waitSignal(questions.ended):
        answer_all_rightly(questions)
    assert all(one.right for one in questions.answered.values())
    assert questions.whole_seconds_left == 0
    questions.restart()
    assert questions.answered == {}
    for _ in range(4):
        orders[f"round {questions.round}"] = questions.order
        questions.restart()
    assert len(set(orders.values())) > 1


def test_the_place_is_kept_in_the_middle_of_a_round(questions: Questions, watch: Watch) -> None:
    questions.choose(2)
    again = Questions(DECK, watch)
    again.resume(questions.place)
    assert again.index == 1
    assert again.answered == questions.answered
    assert again.whole_seconds_left == sum(question.seconds for question in DECK.question[1:])


@pytest.mark.parametrize("place", ["", "nonsense", "{}", '{"answered":{"gone":{"right":true,"seconds":3}}}', "[]"])
def test_a_place_that_is_none_is_the_first_question(qtbot: QtBot, place: str) -> None:
    questions = Questions(DECK)
    questions.resume(place)
    assert (questions.index, questions.answered) == (0, {})
