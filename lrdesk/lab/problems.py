"""The problems as torch trains them, one class each, found by the type of its spec in PROBLEMS.

Weights and data are drawn from generators of their own, always on the CPU, so that they depend on the seed alone and
leave torch's global generator as it was.
"""

from abc import ABC, abstractmethod
from typing import Any

import torch
from torch import Tensor, nn

from lrdesk.lab.spec import Problem
from lrdesk.lab.spec import problems as spec

Batch = tuple[Tensor, ...]


class TorchProblem(ABC):
    """Models that all start alike, the data that they train on, and the loss."""

    replicas = 1
    """How many independent copies of the problem one model trains."""

    @abstractmethod
    def model(self) -> nn.Module:
        """Return a new model, with the same first weights each time."""

    def batch(self) -> Batch | None:
        """Return the data of the next step; None where every step sees all there is."""
        return None

    @abstractmethod
    def loss(self, model: nn.Module, batch: Batch | None) -> Tensor:
        """Return the loss to train on for a batch; for None the one that the recording shows."""


class Weights(nn.Module):
    """A model that is nothing but one tensor of weights."""

    def __init__(self, start: Tensor) -> None:
        super().__init__()
        self.weights = nn.Parameter(start.clone())


class Quadratic(TorchProblem):
    """Half the sum of curvature times weight squared; least, 0, where all weights are 0."""

    def __init__(self, problem: spec.Quadratic, seed: int, device: str) -> None:
        self._curvatures = torch.tensor(problem.curvatures, dtype=torch.float32, device=device)
        self._start = torch.tensor(problem.start, dtype=torch.float32, device=device)

    def model(self) -> Weights:
        """Return the weights at the start point."""
        return Weights(self._start)

    def loss(self, model: nn.Module, batch: Batch | None) -> Tensor:
        """Return the height of the bowl at the weights."""
        assert isinstance(model, Weights)
        return (self._curvatures * model.weights.square()).sum() / 2


class LinearFit(TorchProblem):
    """The mean squared error of a line on four points of y = 2x; least, 0, at slope 2 and bias 0."""

    def __init__(self, problem: spec.LinearFit, seed: int, device: str) -> None:
        self._device = device
        self._x = torch.tensor([[1.0], [2.0], [3.0], [4.0]], dtype=torch.float32, device=device)
        self._y = 2 * self._x

    def model(self) -> nn.Linear:
        """Return the line with slope and bias 0."""
        line = linear(1, 1, device=self._device)
        for parameter in line.parameters():
            nn.init.zeros_(parameter)
        return line

    def loss(self, model: nn.Module, batch: Batch | None) -> Tensor:
        """Return the mean squared error on the four points."""
        return nn.functional.mse_loss(model(self._x), self._y)


class NoisyRegression(TorchProblem):
    """Half the squared error on fresh examples x ~ N(0, I), y ~ N(0, 1): the true weights are 0, all of y is noise.

    The training loss is summed over the replicas, so that each trains as if alone. The recorded one is the excess risk,
    half the squared distance from the true weights, averaged over the replicas; least, 0, at the true weights.
    """

    def __init__(self, problem: spec.NoisyRegression, seed: int, device: str) -> None:
        self.replicas = problem.replicas
        self._shape = (problem.replicas, problem.batch_size, problem.dimensions)
        self._start = torch.full((problem.replicas, problem.dimensions, 1), problem.start, device=device)
        self._device = device
        self._generator = torch.Generator().manual_seed(seed)

    def model(self) -> Weights:
        """Return the weights of all replicas, of shape (replicas, dimensions, 1), at the start point."""
        return Weights(self._start)

    def batch(self) -> Batch:
        """Draw x, of shape (replicas, batch size, dimensions), and y, of shape (replicas, batch size, 1)."""
        x = torch.randn(self._shape, generator=self._generator, dtype=torch.float32)
        y = torch.randn((*self._shape[:2], 1), generator=self._generator, dtype=torch.float32)
        return x.to(self._device), y.to(self._device)

    def loss(self, model: nn.Module, batch: Batch | None) -> Tensor:
        """Return the replicas' summed loss on a batch, or their mean excess risk."""
        assert isinstance(model, Weights)
        if batch is None:
            return model.weights.square().sum() / (2 * self.replicas)
        x, y = batch
        return nn.functional.mse_loss(x @ model.weights, y, reduction="sum") / (2 * self._shape[1])


class Moons(TorchProblem):
    """Cross-entropy of a small tanh network on two interleaved half moons."""

    WIDTHS = (2, 32, 32, 2)

    def __init__(self, problem: spec.Moons, seed: int, device: str) -> None:
        self._spec = problem
        self._device = device
        self._generator = torch.Generator().manual_seed(seed)
        self._first_weights = self._draw_weights()
        self._data = self._draw_data()
        self._order = torch.empty(0, dtype=torch.int64)

    def _draw_weights(self) -> list[Tensor]:
        """Draw what nn.Linear starts with by default: uniform within 1/√(inputs), biases too."""
        weights = []
        for inputs, outputs in zip(self.WIDTHS, self.WIDTHS[1:], strict=False):
            bound = inputs**-0.5
            for shape in [(outputs, inputs), (outputs,)] if self._spec.bias else [(outputs, inputs)]:
                weight = torch.empty(shape, dtype=torch.float32)
                weights.append(weight.uniform_(-bound, bound, generator=self._generator).to(self._device))
        return weights

    def _draw_data(self) -> Batch:
        """Draw the points, centred, and their labels."""
        half = self._spec.points // 2
        angle = torch.linspace(0, torch.pi, half, dtype=torch.float32)
        upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
        points = torch.cat([upper, -upper])
        points += self._spec.noise * torch.randn(points.shape, generator=self._generator, dtype=torch.float32)
        labels = torch.arange(2).repeat_interleave(half)
        return points.to(self._device), labels.to(self._device)

    def model(self) -> nn.Sequential:
        """Return the network with its first weights."""
        first, second, third = (
            linear(inputs, outputs, bias=self._spec.bias, device=self._device)
            for inputs, outputs in zip(self.WIDTHS, self.WIDTHS[1:], strict=False)
        )
        network = nn.Sequential(first, nn.Tanh(), second, nn.Tanh(), third)
        with torch.no_grad():
            for parameter, weight in zip(network.parameters(), self._first_weights, strict=True):
                parameter.copy_(weight)
        return network

    def batch(self) -> Batch | None:
        """Return the next points of a shuffled pass over the data, its incomplete last batch left out."""
        size = self._spec.batch_size
        if size is None:
            return None
        if len(self._order) < size:
            self._order = torch.randperm(self._spec.points, generator=self._generator)
        chosen, self._order = self._order[:size].to(self._device), self._order[size:]
        points, labels = self._data
        return points[chosen], labels[chosen]

    def loss(self, model: nn.Module, batch: Batch | None) -> Tensor:
        """Return the cross-entropy on a batch, or on all points."""
        points, labels = self._data if batch is None else batch
        return nn.functional.cross_entropy(model(points), labels)


def linear(inputs: int, outputs: int, *, bias: bool = True, device: str) -> nn.Linear:
    """Return an nn.Linear whose weights are still to be set, made without a draw from the global generator."""
    on_meta = nn.Linear(inputs, outputs, bias=bias, device="meta", dtype=torch.float32)
    return on_meta.to_empty(device=device)


PROBLEMS: dict[type[Problem], Any] = {
    spec.Quadratic: Quadratic,
    spec.LinearFit: LinearFit,
    spec.NoisyRegression: NoisyRegression,
    spec.Moons: Moons,
}


def build_problem(problem: Problem, seed: int, device: str) -> TorchProblem:
    """Return the torch problem for its spec, with all that is random in it drawn from the seed."""
    built: TorchProblem = PROBLEMS[type(problem)](problem, seed, device)
    return built
