"""The batched engine is torch.optim many times over: every variant is held against a Run of its own."""

from collections.abc import Sequence

import numpy as np
import pytest
import torch

from lrdesk.lab.errors import LabError
from lrdesk.lab.problems import PROBLEMS, build_problem
from lrdesk.lab.recording import EXPLODED, Recording
from lrdesk.lab.spec import Experiment, Lane, Optimizer, Problem, Schedule
from lrdesk.lab.spec import schedules as spec
from lrdesk.lab.spec.optimizers import SGD, Adam, AdamW
from lrdesk.lab.spec.problems import Moons, NoisyRegression, Quadratic
from lrdesk.lab.sweeps.engine import BatchedRun, train
from lrdesk.lab.sweeps.stacks import by_products, by_vmap
from lrdesk.lab.sweeps.variants import SeededProblem, Variant, together
from tests.unit.lab.experiments import record

STEPS = 30
MOONS = Moons(points=64)
RATES = (0.003, 0.03, 0.3)
ADAM_RATES = (0.001, 0.01, 0.05)  # with larger ones the losses jump about, and so do their last digits

OPTIMIZERS: dict[str, tuple[Optimizer, ...]] = {
    "SGD": tuple(SGD(lr=lr) for lr in RATES),
    "momentum": tuple(SGD(lr=lr, momentum=beta) for lr in RATES for beta in (0.0, 0.5, 0.9)),
    "dampening": tuple(SGD(lr=0.1, momentum=beta, dampening=0.4) for beta in (0.0, 0.9)),
    "Nesterov": tuple(SGD(lr=lr, momentum=beta, nesterov=True) for lr in RATES for beta in (0.5, 0.9)),
    "weight decay": tuple(SGD(lr=0.1, momentum=0.9, weight_decay=decay) for decay in (0.0, 0.01, 0.3)),
    "Adam": tuple(Adam(lr=lr, betas=(beta, 0.99)) for lr in ADAM_RATES for beta in (0.0, 0.9)),
    "Adam, L2": tuple(Adam(lr=0.01, weight_decay=decay) for decay in (0.0, 0.3)),
    "Adam, decoupled": tuple(Adam(lr=0.01, weight_decay=decay, decoupled_weight_decay=True) for decay in (0.1, 0.3)),
    "AMSGrad": tuple(Adam(lr=lr, betas=(0.9, 0.9), amsgrad=True) for lr in ADAM_RATES),
    "AdamW": tuple(AdamW(lr=lr, weight_decay=decay) for lr in ADAM_RATES for decay in (0.0, 0.3)),
}

SCHEDULES: dict[str, Schedule] = {
    "StepLR": spec.StepLR(step_size=7, gamma=0.5),
    "MultiStepLR": spec.MultiStepLR(milestones=(5, 20), gamma=0.3),
    "ConstantLR": spec.ConstantLR(factor=0.2, total_iters=9),
    "LinearLR": spec.LinearLR(total_iters=10),
    "ExponentialLR": spec.ExponentialLR(gamma=0.9),
    "PolynomialLR": spec.PolynomialLR(total_iters=25, power=2.0),
    "CosineAnnealingLR": spec.CosineAnnealingLR(T_max=20, eta_min=0.001),
    "CosineAnnealingWarmRestarts": spec.CosineAnnealingWarmRestarts(T_0=5, T_mult=2),
    "CyclicLR": spec.CyclicLR(base_lr=0.01, max_lr=0.2, step_size_up=6),
    "OneCycleLR": spec.OneCycleLR(max_lr=0.2, total_steps=STEPS + 1),
    "LambdaLR": spec.LambdaLR(points=((0, 0.1), (10, 1.0), (30, 0.0))),
    "MultiplicativeLR": spec.MultiplicativeLR(factor=0.95),
    "SequentialLR": spec.SequentialLR(
        schedulers=(spec.LinearLR(total_iters=5), spec.CosineAnnealingLR(T_max=20)), milestones=(5,)
    ),
    "ChainedScheduler": spec.ChainedScheduler(schedulers=(spec.LinearLR(), spec.ExponentialLR(gamma=0.9))),
}


def lanes_of(
    optimizers: Sequence[Optimizer], schedule: Schedule | None = None, batch_size: int | None = None
) -> list[Lane]:
    return [
        Lane(label=f"lane {number}", optimizer=optimizer, schedule=schedule, batch_size=batch_size)
        for number, optimizer in enumerate(optimizers)
    ]


def variants_of(optimizers: Sequence[Optimizer], schedule: Schedule | None = None) -> list[Variant]:
    return [Variant(lane, 0) for lane in lanes_of(optimizers, schedule)]


def batched(problem: Problem, variants: list[Variant], steps: int = STEPS) -> tuple[np.ndarray, np.ndarray]:
    """Return all losses, of shape (variants, steps + 1), and where each variant diverged."""
    run = BatchedRun(SeededProblem(problem), variants, steps)
    losses = np.full((len(variants), steps + 1), np.nan)
    for point in run:
        losses[:, point] = run.loss
    return losses, run.diverged_at


def one_by_one(problem: Problem, variants: list[Variant], steps: int = STEPS) -> list[Recording]:
    """Return the recording of a Run of its own for each variant."""
    return [
        record(
            Experiment(id="test", title="Test", problem=problem, steps=steps, lanes=(variant.lane,), views=("loss",)),
            variant.seed,
        )
        for variant in variants
    ]


def assert_equal_to_runs(problem: Problem, variants: list[Variant], steps: int = STEPS) -> None:
    losses, diverged_at = batched(problem, variants, steps)
    oracle = one_by_one(problem, variants, steps)
    np.testing.assert_allclose(losses, np.concatenate([one.loss for one in oracle]), rtol=2e-3, atol=1e-6)
    assert diverged_at.tolist() == [one.diverged_at[0] for one in oracle]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_variant_has_the_losses_of_torchs_optimizer(name: str) -> None:
    assert_equal_to_runs(MOONS, variants_of(OPTIMIZERS[name]))


@pytest.mark.parametrize("optimizer", [SGD, Adam])
@pytest.mark.parametrize("name", SCHEDULES)
def test_every_stepped_schedule_drives_every_variant(name: str, optimizer: type[SGD | Adam]) -> None:
    settings = [SGD(lr=lr, momentum=0.8) if optimizer is SGD else Adam(lr=lr) for lr in (0.01, 0.05)]
    assert_equal_to_runs(MOONS, variants_of(settings, SCHEDULES[name]))


def test_all_stepped_schedules_are_tried() -> None:
    assert set(SCHEDULES) == {schedule.__name__ for schedule in Schedule.__args__} - {"ReduceLROnPlateau"}


def test_lanes_with_different_schedules_and_without_one_train_together() -> None:
    schedules = [None, SCHEDULES["StepLR"], SCHEDULES["CosineAnnealingLR"], SCHEDULES["OneCycleLR"]]
    lanes = [Lane(label="lane", optimizer=SGD(lr=0.1, momentum=0.5), schedule=schedule) for schedule in schedules]
    assert together(lanes) == [[0, 1, 2, 3]]
    assert_equal_to_runs(MOONS, [Variant(lane, 0) for lane in lanes])


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.__name__)
def test_every_problem_can_be_batched_over_rates_and_seeds(problem: type[Problem]) -> None:
    lanes = lanes_of([SGD(lr=lr, momentum=0.5) for lr in (0.001, 0.01)])
    assert_equal_to_runs(problem(), [Variant(lane, seed) for lane in lanes for seed in (3, 4)], steps=5)


@pytest.mark.parametrize("problem", [Moons(points=64), NoisyRegression(replicas=4)])
def test_batches_are_those_of_a_run_and_of_each_seed_its_own(problem: Problem) -> None:
    lanes = lanes_of([SGD(lr=0.01), SGD(lr=0.05)], batch_size=6)
    assert_equal_to_runs(problem, [Variant(lane, seed) for lane in lanes for seed in (1, 2)])


def test_layers_take_rates_of_their_own() -> None:
    rates = [{}, {"layer 1": 0.0001}, {"layer 1": 0.5, "layer 3": 0.01}]
    lanes = [
        Lane(label="lane", optimizer=SGD(lr=0.1, momentum=0.9), schedule=SCHEDULES["StepLR"], group_lrs=own)
        for own in rates
    ]
    assert_equal_to_runs(MOONS, [Variant(lane, 0) for lane in lanes])


def test_networks_without_biases_train_too() -> None:
    assert_equal_to_runs(Moons(points=64, bias=False), variants_of([SGD(lr=0.1), SGD(lr=0.3)]))


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("shared", [True, False])
def test_the_batched_products_of_a_network_give_the_losses_and_gradients_of_vmap(bias: bool, shared: bool) -> None:
    problem = build_problem(Moons(points=32, bias=bias), 0, "cpu")
    model = problem.model()
    assert isinstance(model, torch.nn.Sequential)
    data = problem.data if shared else tuple(torch.stack([part, part.flip(0)]) for part in problem.data)
    weights = [torch.stack([own, 1.5 * own]).detach().requires_grad_() for own in model.parameters()]
    products, mapped = by_products(model)(weights, data), by_vmap(problem.loss, model, shared=shared)(weights, data)
    torch.testing.assert_close(products, mapped)
    gradients = zip(*(torch.autograd.grad(losses.sum(), weights) for losses in (products, mapped)), strict=True)
    for one, other in gradients:
        torch.testing.assert_close(one, other)


def test_variants_that_explode_end_as_in_a_run_and_leave_the_others_alone() -> None:
    rates = (0.01, 0.172, 0.1, 0.2, 0.12, 100.0)
    problem = Quadratic(condition=12.0)
    variants = variants_of([SGD(lr=lr, momentum=beta) for lr in rates for beta in (0.0, 0.1)])
    assert_equal_to_runs(problem, variants, steps=60)
    losses, diverged_at = batched(problem, variants, steps=60)
    alone, _ = batched(problem, variants[:2], steps=60)
    assert losses[:2].tolist() == alone.tolist()
    for row in np.flatnonzero(diverged_at >= 0):
        assert not losses[row, diverged_at[row]] <= EXPLODED
        assert np.isnan(losses[row, diverged_at[row] + 1 :]).all()


def test_adam_goes_on_as_before_when_others_have_ended() -> None:
    rising = spec.LambdaLR(points=((0, 1.0), (20, 1.0), (21, 1e6)))
    lanes = [
        Lane(label="a", optimizer=Adam(lr=0.01, amsgrad=True)),
        Lane(label="b", optimizer=Adam(lr=0.01, amsgrad=True), schedule=rising),
        Lane(label="c", optimizer=Adam(lr=0.02, amsgrad=True)),
    ]
    assert_equal_to_runs(Quadratic(), [Variant(lane, 0) for lane in lanes])


def test_a_run_ends_early_once_every_variant_has_diverged() -> None:
    run = BatchedRun(SeededProblem(Quadratic(condition=12.0)), variants_of([SGD(lr=0.2), SGD(lr=0.3)]), 1000)
    points = list(run)
    assert run.finished
    assert points[-1] == run.diverged_at.max() < 100


def test_between_its_records_a_batched_problem_notices_divergence_by_the_batch() -> None:
    problem = SeededProblem(NoisyRegression(replicas=8))
    variants = variants_of([SGD(lr=0.01), SGD(lr=5.0)])
    run = BatchedRun(problem, variants, 40, every=40)
    losses = [run.loss.copy() for _ in run]
    whole, diverged_at = batched(problem.spec, variants, 40)
    assert losses[0].tolist() == losses[1].tolist() == whole[:, 0].tolist()
    assert losses[-1][0] == pytest.approx(whole[0, -1], rel=1e-5)
    assert np.isnan(losses[-1][1])
    assert run.diverged_at[0] == -1
    assert abs(run.diverged_at[1] - diverged_at[1]) <= 1


def test_variants_of_different_kinds_train_one_after_the_other() -> None:
    lanes = [
        *lanes_of([SGD(lr=0.1), Adam(lr=0.1), SGD(lr=0.2, momentum=0.9), SGD(lr=0.1, momentum=0.9, nesterov=True)]),
        *lanes_of([SGD(lr=0.1)], batch_size=4),
    ]
    assert together(lanes) == [[0, 2], [1], [3], [4]]
    assert together(lanes_of([SGD(lr=0.1)] * 5), most=2) == [[0, 1], [2, 3], [4]]
    told = list(train(SeededProblem(MOONS), [Variant(lane, 0) for lane in lanes], 2))
    assert [progress.rows for progress in told[::3]] == together(lanes)
    assert [progress.done for progress in told] == pytest.approx(np.cumsum([2 / 15] * 3 + [1 / 15] * 9))


@pytest.mark.parametrize(
    ("lane", "message"),
    [
        (Lane(label="a", optimizer=SGD(lr=0.1, nesterov=True)), "Lane 'a': SGD cannot train"),
        (
            Lane(label="a", optimizer=SGD(lr=0.1), schedule=spec.OneCycleLR(max_lr=0.02, total_steps=10)),
            "Lane 'a': OneCycleLR gave up",
        ),
    ],
)
def test_what_torch_refuses_becomes_a_sentence(lane: Lane, message: str) -> None:
    with pytest.raises(LabError, match=message):
        list(BatchedRun(SeededProblem(Quadratic()), [Variant(lane, 0)], 20))


def test_the_global_generator_is_neither_used_nor_disturbed() -> None:
    torch.manual_seed(1)
    before = torch.get_rng_state()
    batched(NoisyRegression(replicas=2), variants_of([SGD(lr=0.01)]), 3)
    assert torch.equal(torch.get_rng_state(), before)
