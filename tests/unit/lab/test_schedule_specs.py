"""The schedules that a deck may name are torch's, all of them; the rates of a run are those that torch gives."""

import inspect
from collections.abc import Callable

import msgspec
import pytest
import torch
from torch.optim import lr_scheduler as of_torch

from lrdesk.lab.spec import Schedule
from lrdesk.lab.spec import schedules as spec
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from tests.unit.lab.experiments import experiment, record

SCHEDULES = Schedule.__args__
MADE_DATA = {spec.LambdaLR, spec.MultiplicativeLR, spec.SequentialLR, spec.ChainedScheduler}
NOT_DATA = {"self", "optimizer", "last_epoch", "epochs", "steps_per_epoch", "scale_fn", "scale_mode"}
STEPS = 30

TorchScheduler = Callable[[torch.optim.Optimizer], of_torch.LRScheduler]

CASES: list[tuple[Schedule, TorchScheduler]] = [
    (spec.StepLR(step_size=7, gamma=0.5), lambda o: of_torch.StepLR(o, 7, 0.5)),
    (spec.MultiStepLR(milestones=(3, 11)), lambda o: of_torch.MultiStepLR(o, [3, 11])),
    (spec.ConstantLR(), of_torch.ConstantLR),
    (spec.LinearLR(), of_torch.LinearLR),
    (spec.ExponentialLR(gamma=0.9), lambda o: of_torch.ExponentialLR(o, 0.9)),
    (spec.PolynomialLR(total_iters=20, power=2), lambda o: of_torch.PolynomialLR(o, 20, 2)),
    (spec.CosineAnnealingLR(T_max=20), lambda o: of_torch.CosineAnnealingLR(o, 20)),
    (
        spec.CosineAnnealingWarmRestarts(T_0=3, T_mult=2),
        lambda o: of_torch.CosineAnnealingWarmRestarts(o, 3, 2),
    ),
    (
        spec.CyclicLR(base_lr=0.01, max_lr=0.05, step_size_up=4),
        lambda o: of_torch.CyclicLR(o, 0.01, 0.05, 4),
    ),
    (spec.OneCycleLR(max_lr=0.05, total_steps=STEPS), lambda o: of_torch.OneCycleLR(o, 0.05, STEPS)),
    (
        spec.LambdaLR(points=((0, 0.0), (10, 1.0), (20, 0.5))),
        lambda o: of_torch.LambdaLR(o, lambda t: t / 10 if t < 10 else max(0.5, 1 - (t - 10) / 20)),
    ),
    (spec.MultiplicativeLR(factor=0.9), lambda o: of_torch.MultiplicativeLR(o, lambda t: 0.9)),
    (
        spec.SequentialLR(schedulers=(spec.LinearLR(), spec.ExponentialLR(gamma=0.8)), milestones=(5,)),
        lambda o: of_torch.SequentialLR(o, [of_torch.LinearLR(o), of_torch.ExponentialLR(o, 0.8)], [5]),
    ),
    (
        spec.ChainedScheduler(schedulers=(spec.ConstantLR(), spec.ExponentialLR(gamma=0.9))),
        lambda o: of_torch.ChainedScheduler([of_torch.ConstantLR(o), of_torch.ExponentialLR(o, 0.9)]),
    ),
]


def test_no_schedule_of_torch_is_missing() -> None:
    bases = {"LRScheduler", "_LRScheduler"}
    names = {name for name, value in vars(of_torch).items() if inspect.isclass(value) and hasattr(value, "get_last_lr")}
    assert {schedule.__name__ for schedule in SCHEDULES} == names - bases


@pytest.mark.parametrize("schedule", [schedule for schedule in SCHEDULES if schedule not in MADE_DATA])
def test_arguments_and_their_defaults_are_those_of_torch(schedule: type[Schedule]) -> None:
    parameters = inspect.signature(getattr(of_torch, schedule.__name__).__init__).parameters
    theirs = {name: value.default for name, value in parameters.items() if name not in NOT_DATA}
    if schedule is spec.OneCycleLR:
        theirs["total_steps"] = inspect.Parameter.empty  # torch needs it too, where epochs are not given
    fields = {field.name: field.default for field in msgspec.structs.fields(schedule)}
    ours = {
        name: inspect.Parameter.empty if default is msgspec.NODEFAULT else default for name, default in fields.items()
    }
    assert ours == theirs


@pytest.mark.parametrize(("schedule", "by_hand"), CASES, ids=lambda value: type(value).__name__)
def test_a_run_trains_at_the_rates_that_torch_gives(schedule: Schedule, by_hand: TorchScheduler) -> None:
    recording = record(experiment(Quadratic(start=(1.0,)), STEPS, (SGD(lr=0.02, momentum=0.5), schedule)))

    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.02, momentum=0.5)
    scheduler = by_hand(optimizer)
    rates = []
    for _ in range(STEPS + 1):
        rates.append(optimizer.param_groups[0]["lr"])
        (weight.square().sum() / 2).backward()
        optimizer.step()
        if len(rates) <= STEPS:
            scheduler.step()
    assert recording.lane("a").lr == pytest.approx(rates, rel=1e-9)


def test_every_schedule_has_a_case() -> None:
    assert {type(schedule) for schedule, _ in CASES} | {spec.ReduceLROnPlateau} == set(SCHEDULES)


def test_the_plateau_schedule_is_given_the_recorded_loss() -> None:
    bouncing = Quadratic(curvature=10.0, start=(1.0,))  # at 0.2 the loss never improves
    schedule = spec.ReduceLROnPlateau(patience=10, factor=0.5)
    lr = record(experiment(bouncing, 20, (SGD(lr=0.2), schedule))).lane("a").lr
    assert list(lr[:12]) == [0.2] * 12  # the first loss sets the mark, the next ten are borne
    assert lr[12] == 0.1


def test_a_plateau_cannot_be_a_member_of_a_sequence() -> None:
    data = {
        "name": "SequentialLR",
        "milestones": [3],
        "schedulers": [{"name": "LinearLR"}, {"name": "ReduceLROnPlateau"}],
    }
    with pytest.raises(msgspec.ValidationError, match="ReduceLROnPlateau"):
        msgspec.convert(data, Schedule)
