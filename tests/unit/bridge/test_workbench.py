"""Building an experiment by hand: whatever is chosen, what stands on the bench can be run."""

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.workbench import Workbench, first_experiment
from lrdesk.content.loader import load
from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec.experiment import PICTURES
from lrdesk.lab.spec.lanes import Clip
from lrdesk.lab.spec.optimizers import SGD, Adam
from lrdesk.lab.spec.schedules import StepLR
from lrdesk.lab.spec.starters import OPTIMIZERS, PROBLEMS, SCHEDULES
from lrdesk.paths import DECKS


@pytest.fixture
def bench(qtbot: QtBot) -> Workbench:
    return Workbench(first_experiment())


def _runs(bench: Workbench, steps: int = 20) -> bool:
    bench.set_steps(steps)
    try:
        for _ in Run(bench.experiment):
            pass
    except LabError as error:
        return "Lane '" in str(error)  # torch itself refuses the two together, and the learner is told where
    return True


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_problem_can_be_chosen_and_run(bench: Workbench, problem: str) -> None:
    bench.set_problem(problem)
    assert type(bench.experiment.problem) is PROBLEMS[problem]
    assert set(bench.experiment.views) >= {"loss", "lr"} | bench.experiment.problem.pictures & PICTURES
    assert _runs(bench, 3)


@pytest.mark.parametrize("problem", PROBLEMS)
def test_the_rates_that_a_problem_opens_with_show_something_of_it(bench: Workbench, problem: str) -> None:
    bench.set_problem(problem)
    rates = [lane.optimizer.lr for lane in bench.experiment.lanes]
    suited = bench.experiment.problem.rates
    assert suited.usual / 10 <= max(rates) <= suited.highest
    assert [lane.label for lane in bench.experiment.lanes] == [f"{lr:g}" for lr in rates]
    assert rates[2] == pytest.approx(10 * rates[1]) == pytest.approx(100 * rates[0])


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_every_schedule_can_be_chosen_and_run(bench: Workbench, schedule: str) -> None:
    bench.set_problem("quadratic")
    bench.set_schedule(schedule)
    assert type(bench.lane.schedule) is SCHEDULES[schedule]
    assert _runs(bench)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_can_be_chosen_at_the_rate_before_and_run(bench: Workbench, optimizer: str) -> None:
    bench.set_problem("quadratic")
    bench.set_optimizer(optimizer)
    assert bench.lane.optimizer.lr == 0.01
    assert _runs(bench)


def test_momentum_stays_where_the_next_optimizer_has_it(bench: Workbench) -> None:
    bench.set_optimizer_field("momentum", 0.9)
    bench.set_optimizer("RMSprop")
    bench.set_optimizer("SGD")
    assert bench.lane.optimizer == SGD(lr=0.01, momentum=0.9)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda bench: bench.set_optimizer_field("lr", -1.0), "lr: expected a number above 0, found -1."),
        (lambda bench: bench.set_optimizer_field("lr", "fast"), 'lr: expected a number, found "fast".'),
        (
            lambda bench: bench.set_problem_field("points", 8),
            "points: expected a whole number of at least 16, found 8.",
        ),
        (lambda bench: bench.set_lane(batch_size=100_000), "more examples than the 512"),
        (lambda bench: bench.set_steps(0), "steps: expected a whole number of at least 1, found 0."),
        (lambda bench: bench.set_steps("many"), 'steps: expected a whole number, found "many".'),
        (lambda bench: bench.set_momentum(1.5), "momentum: expected a number below 1, found 1.5."),
        (lambda bench: bench.set_group_lr("layer 1", 0), "layer 1: expected a number above 0, found 0."),
        (lambda bench: bench.change(5, weight_decay=-2), "weight decay: expected a number of at least 0, found -2."),
        (lambda bench: bench.change(5, batch_size=600), "batch size: lane '0.01' wants more examples than the 512"),
        (lambda bench: bench.set_lane(label="0.1"), "two lanes have the same label."),
        (lambda bench: bench.set_views(()), "views: expected a list of at least 1 entries, found a list of 0."),
    ],
)
def test_nonsense_is_refused_in_a_sentence_and_changes_nothing(
    bench: Workbench, qtbot: QtBot, change: object, sentence: str
) -> None:
    before = bench.experiment
    with qtbot.waitSignal(bench.refused, timeout=1000) as refused:
        change(bench)  # type: ignore[operator]
    assert sentence in refused.args[1]
    assert bench.experiment is before


def test_a_lane_is_copied_edited_and_removed(bench: Workbench) -> None:
    bench.add_lane()
    assert (bench.selected, bench.lane.label) == (3, "0.01 #2")
    bench.set_optimizer("Adam")
    assert bench.experiment.lanes[0].optimizer == SGD(lr=0.01)
    assert bench.lane.optimizer == Adam(lr=0.01)
    bench.remove_lane(0)
    assert [lane.label for lane in bench.experiment.lanes] == ["0.1", "1", "0.01 #2"]
    assert bench.lane.label == "0.01 #2"


def test_there_are_never_more_than_eight_lanes_nor_fewer_than_one(bench: Workbench, qtbot: QtBot) -> None:
    for _ in range(5):
        bench.add_lane()
    with qtbot.waitSignal(bench.refused, timeout=1000):
        bench.add_lane()
    for _ in range(9):
        bench.remove_lane(0)
    assert len(bench.experiment.lanes) == 1


def test_a_schedule_can_be_taken_away(bench: Workbench) -> None:
    bench.set_schedule("StepLR")
    bench.set_schedule_field("gamma", 0.5)
    assert bench.lane.schedule == StepLR(step_size=100, gamma=0.5)
    bench.set_schedule(None)
    assert bench.lane.schedule is None


def test_a_card_about_rates_of_groups_can_be_taken_apart(bench: Workbench, qtbot: QtBot) -> None:
    (card,) = (one for one in load(DECKS / "fine-tuning.toml").experiment if one.id == "old-and-new-task")
    bench.load(card)
    bench.set_lane(clip=Clip(norm=1.0), schedule=StepLR(step_size=3), schedule_first=True)
    with qtbot.assertNotEmitted(bench.refused):
        bench.set_views(("loss", "group-lrs"))
        assert bench.experiment.claims == ()
        bench.set_schedule(None)
        bench.set_problem("noisy-regression")
    assert _runs(bench)
