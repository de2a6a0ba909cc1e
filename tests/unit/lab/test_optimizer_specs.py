"""The optimizers that a deck may name are torch's, all of them, preset as there, and one of our own."""

import inspect

import msgspec
import pytest
import torch

from lrdesk.lab.optimizers import OWN, build_optimizer
from lrdesk.lab.spec import Optimizer
from lrdesk.lab.spec import optimizers as spec
from lrdesk.lab.spec.problems import Moons
from tests.unit.lab.experiments import experiment, record

OPTIMIZERS = Optimizer.__args__
OF_TORCH = [optimizer for optimizer in OPTIMIZERS if optimizer.__name__ not in OWN]
SWITCHES = {"self", "params", "lr", "foreach", "fused", "capturable", "differentiable", "maximize"}


def test_no_optimizer_of_torch_is_missing_but_the_one_that_is_not_first_order() -> None:
    of_torch = {name for name, value in vars(torch.optim).items() if inspect.isclass(value)}
    assert {optimizer.__name__ for optimizer in OF_TORCH} == of_torch - {"Optimizer", "LBFGS"}


@pytest.mark.parametrize("optimizer", OF_TORCH)
def test_hyper_parameters_and_their_defaults_are_those_of_torch(optimizer: type[Optimizer]) -> None:
    parameters = inspect.signature(getattr(torch.optim, optimizer.__name__).__init__).parameters
    of_torch = {name: value.default for name, value in parameters.items() if name not in SWITCHES}
    ours = msgspec.structs.asdict(optimizer(lr=0.1))
    assert ours.pop("lr") == 0.1
    assert ours == of_torch


@pytest.mark.parametrize("optimizer", OF_TORCH)
def test_the_optimizer_built_is_the_one_of_torch_with_the_settings_of_its_spec(optimizer: type[Optimizer]) -> None:
    built = build_optimizer(optimizer(lr=0.01), [torch.zeros(2, 2, requires_grad=True)])
    assert type(built) is getattr(torch.optim, optimizer.__name__)
    assert built.param_groups[0]["lr"] == 0.01


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_trains_a_network(optimizer: type[Optimizer]) -> None:
    rate = 1.0 if optimizer is spec.Adadelta else 0.01
    lane = record(experiment(Moons(points=64, bias=False), 12, optimizer(lr=rate))).lane("a")
    assert lane.diverged_at is None
    assert lane.end < lane.loss[0]
