"""What every problem promises: its rates, groups, metrics and pictures, and that many of it can train at once."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.func import functional_call, grad, stack_module_state, vmap

from lrdesk.lab.claims import verdicts
from lrdesk.lab.problems import Batch, TorchProblem, build_problem
from lrdesk.lab.recording import EXPLODED
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec import claims as claim
from lrdesk.lab.spec import problems as spec
from lrdesk.lab.spec.experiment import PICTURES
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.surfaces import surface
from tests.unit.lab.experiments import SMALL_PROBLEMS, experiment, record

KINDS = Problem.__args__
SURFACES = [
    *(kind() for kind in KINDS if issubclass(kind, spec.SurfaceProblem)),
    spec.Quadratic(condition=12.0),
    spec.Quadratic(start=(3.0,)),
]

every_problem = pytest.mark.parametrize("problem", SMALL_PROBLEMS, ids=lambda problem: type(problem).__name__)
every_dataset = pytest.mark.parametrize(
    "problem",
    [problem for problem in SMALL_PROBLEMS if isinstance(problem, spec.DatasetProblem)],
    ids=lambda problem: type(problem).__name__,
)
every_surface = pytest.mark.parametrize("problem", SURFACES, ids=lambda problem: type(problem).__name__)


@pytest.mark.parametrize("kind", KINDS)
def test_the_lowest_rate_hardly_moves_the_usual_one_trains_and_the_highest_fails(kind: type[Problem]) -> None:
    problem = kind()
    lanes = [record(experiment(problem, 200, SGD(lr=rate))).lane("a") for rate in problem.rates]
    lowest, usual, highest = lanes
    first = float(lowest.loss[0])
    assert lowest.end == pytest.approx(first, rel=0.1)
    assert usual.end < 0.7 * first
    assert highest.end > 2 * usual.end


@every_problem
def test_many_models_train_at_once_as_each_alone(problem: Problem) -> None:
    made = build_problem(problem, 0, "cpu")
    models = [_Loss(made, _shaken(made.model(), seed)) for seed in range(3)]
    batches = [made.data if made.batch_size is None else made.batch(step, made.batch_size) for step in range(3)]
    weights = stack_module_state(models)[0]
    stacked = tuple(torch.stack(parts) for parts in zip(*batches, strict=True))
    batch_dim = 0 if stacked else None

    def loss(weights: dict[str, Tensor], batch: Batch) -> Tensor:
        return functional_call(models[0], weights, (batch,))

    losses = vmap(loss, in_dims=(0, batch_dim))(weights, stacked)
    gradients = vmap(grad(loss), in_dims=(0, batch_dim))(weights, stacked)
    for index, (model, batch) in enumerate(zip(models, batches, strict=True)):
        alone = model(batch)
        alone.backward()
        assert losses[index].item() == pytest.approx(alone.item(), rel=1e-5)
        for name, parameter in model.named_parameters():
            torch.testing.assert_close(gradients[name][index], parameter.grad, rtol=1e-4, atol=1e-6)


@every_problem
def test_many_models_are_measured_at_once(problem: Problem) -> None:
    made = build_problem(problem, 0, "cpu")
    models = [_Objective(made, _shaken(made.model(), seed)) for seed in range(3)]
    weights = stack_module_state(models)[0]
    measured = vmap(lambda one: functional_call(models[0], one, (made.data,)))(weights)
    assert measured.tolist() == pytest.approx([model(made.data).item() for model in models], rel=1e-5)


@every_problem
def test_the_groups_hold_every_weight_once(problem: Problem) -> None:
    made = build_problem(problem, 0, "cpu")
    model = made.model()
    groups = made.groups(model)
    assert len(groups) == (len(problem.groups) or 1)
    assert [id(weight) for group in groups for weight in group] == [id(weight) for weight in model.parameters()]


@every_problem
def test_what_a_spec_promises_to_show_is_recorded(problem: Problem) -> None:
    views = (*sorted(problem.pictures & PICTURES), *(["metrics"] if problem.metrics else []), "loss")
    views += ("confusion",) if problem.classes else ()
    recording = record(experiment(problem, 3, SGD(lr=0.01), views=views))
    if problem.metrics:
        assert recording.metrics is not None
        assert recording.metrics.shape == (1, 4, len(problem.metrics))
        assert ((recording.metrics >= 0) & (recording.metrics <= 1)).all()
    if problem.prediction_shape and problem.pictures & PICTURES:
        assert recording.predictions is not None
        assert recording.predictions.shape == (1, 4, *problem.prediction_shape)
        assert np.isfinite(recording.predictions).all()
        assert recording.scene is not None
        assert len(recording.scene.x) == len(recording.scene.y)
    if problem.classes:
        assert recording.confusion is not None
        assert recording.confusion.shape == (1, 4, len(problem.classes), len(problem.classes))
        counted = np.trace(recording.confusion, axis1=2, axis2=3) / recording.confusion.sum(axis=(2, 3))
        assert recording.metrics is not None
        assert counted == pytest.approx(recording.metrics[:, :, -1], abs=1e-6)
    assert (recording.surface is not None) == problem.has_surface


@every_problem
def test_a_model_is_made_anew_each_time(problem: Problem) -> None:
    made = build_problem(problem, 0, "cpu")
    first = made.model()
    before = [weight.clone() for weight in first.parameters()]
    with torch.no_grad():
        for weight in first.parameters():
            weight += 1
    again = list(build_problem(problem, 0, "cpu").model().parameters())
    assert all(map(torch.equal, made.model().parameters(), before))
    assert all(map(torch.equal, again, before))


@every_surface
def test_the_surface_is_the_loss_that_torch_computes(problem: spec.SurfaceProblem) -> None:
    drawn = surface(problem)
    assert drawn is not None
    made = build_problem(problem, 0, "cpu")
    model = made.model()
    for row, column in ((0, 0), (7, 90), (60, 33)):
        point = [drawn.x[column]] if drawn.y is None else [drawn.x[column], drawn.y[row]]
        nn.utils.vector_to_parameters(torch.tensor(point, dtype=torch.float32), model.parameters())
        height = drawn.loss[column] if drawn.y is None else drawn.loss[row, column]
        assert made.objective(model, made.data).item() == pytest.approx(height, rel=1e-4, abs=1e-4)


@every_surface
def test_the_window_shows_the_start_and_every_minimum_and_nothing_is_lower(problem: spec.SurfaceProblem) -> None:
    drawn = surface(problem)
    assert drawn is not None
    for x, y in (drawn.start, *drawn.minima):
        assert drawn.x[0] < x < drawn.x[-1]
        assert drawn.y is None or drawn.y[0] < y < drawn.y[-1]
    made = build_problem(problem, 0, "cpu")
    for minimum in drawn.minima:
        model = made.model()
        weights = torch.tensor(minimum[: 1 if drawn.y is None else 2], dtype=torch.float32)
        nn.utils.vector_to_parameters(weights, model.parameters())
        loss = made.objective(model, made.data)
        loss.backward()
        assert loss.item() == pytest.approx(0, abs=1e-8)
        assert all(weight.grad.abs().max() < 1e-3 for weight in model.parameters())
    if drawn.minima:
        assert drawn.loss.min() >= 0


def test_himmelblau_has_four_minima_and_the_start_decides() -> None:
    starts = ((1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (2.0, -2.0))
    drawn = surface(spec.Himmelblau())
    assert drawn is not None
    for start, minimum in zip(starts, drawn.minima, strict=True):
        path = record(experiment(spec.Himmelblau(start=start), 200, SGD(lr=0.01))).lane("a").path
        assert path is not None
        assert path[-1] == pytest.approx(minimum, abs=1e-4)


def test_a_lane_that_falls_for_ever_ends_as_diverged() -> None:
    claims = (claim.Diverges(lane="a"), claim.Overshoots(lane="a", times=1))
    recording = record(experiment(spec.Saddle(), 500, SGD(lr=0.1), claims=claims))
    lane = recording.lane("a")
    assert lane.diverged_at is not None
    assert lane.loss[-1] < -EXPLODED <= lane.loss[-2]
    diverges, overshoots = verdicts(recording)
    assert diverges.text == f"**a** diverges (loss < -10⁴ at step {lane.diverged_at})"
    assert not overshoots.holds
    assert overshoots.text == "**a** cannot jump across a minimum: there is none"


def test_the_digits_are_those_of_the_published_set() -> None:
    made = build_problem(spec.Digits(), 3, "cpu")
    images, labels = made.data
    assert images.shape == (1437, 1, 8, 8)
    assert (images.min().item(), images.max().item()) == (0, 1)
    held_out = made._held_out  # type: ignore[attr-defined]
    counts = torch.cat([labels, held_out[1]]).bincount().tolist()
    assert counts == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]  # as UCI's description lists them
    trained_on = {image.numpy().tobytes() for image in images[:, 0]}
    assert made.scene is not None
    assert not any(image.tobytes() in trained_on for image in made.scene.x)


def test_digits_record_the_loss_of_each_batch() -> None:
    problem = spec.Digits(images=64, batch_size=8)
    made = build_problem(problem, 0, "cpu")
    recording = record(experiment(problem, 1, SGD(lr=1e-4)))
    assert recording.loss[0, 0] == made.loss(made.model(), made.batch(0, 8)).item()


@every_dataset
def test_one_pass_of_batches_holds_every_example_once(problem: Problem) -> None:
    made = build_problem(problem, 0, "cpu")
    examples = len(made.data[0])
    of_pass = torch.cat([made.batch(step, examples // 4)[0] for step in range(4)])
    assert sorted(of_pass.flatten(1).tolist()) == sorted(made.data[0].flatten(1).tolist())


class _Loss(nn.Module):
    """A problem's loss as a module, as torch.func calls it."""

    def __init__(self, problem: TorchProblem, model: nn.Module) -> None:
        super().__init__()
        self.problem, self.model = problem, model

    def forward(self, batch: Batch) -> Tensor:
        return self.problem.loss(self.model, batch)


class _Objective(_Loss):
    def forward(self, batch: Batch) -> Tensor:
        return self.problem.objective(self.model, batch)


def _shaken(model: nn.Module, seed: int) -> nn.Module:
    draws = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in model.parameters():
            weight += 0.1 * torch.randn(weight.shape, generator=draws)
    return model
