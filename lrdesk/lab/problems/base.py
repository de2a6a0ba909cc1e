"""What every problem offers to a run, and the parts that problems are made of.

Weights and data are drawn from generators of their own, always on the CPU, so that they depend on the seed alone and
leave torch's global generator as it was.
"""

import zlib
from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn

from lrdesk.lab.recording import Scene

Batch = tuple[Tensor, ...]


class TorchProblem(ABC):
    """Models that all start alike, the data that they train on, and the loss.

    All but the data is a function of the arguments alone: nothing moves on from call to call, so that any step can be
    made again, and many models at once (torch.func) as well as one.
    """

    replicas = 1
    """How many independent copies of the problem one model trains."""

    batch_size: int | None = None
    """How many examples a step sees unless a lane says otherwise; None for all there is."""

    data: Batch = ()
    """All that there is to train on; empty where examples are endless, or the loss depends on the weights alone."""

    scene: Scene | None = None
    """What stays the same in the problem's picture."""

    records_batches = False
    """Whether the recording shows the loss of each step's batch, since the objective would cost more than the step."""

    @abstractmethod
    def model(self) -> nn.Module:
        """Return a new model, with the same first weights each time."""

    def batch(self, step: int, size: int) -> Batch:
        """Return the examples of a step: the same for the same step and size, whatever was asked before."""
        raise NotImplementedError

    @abstractmethod
    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the loss to train on, for a batch or for all data."""

    def objective(self, model: nn.Module, data: Batch) -> Tensor:
        """Return the loss that the recording shows; `data` is all that there is."""
        return self.loss(model, data)

    def groups(self, model: nn.Module) -> list[list[nn.Parameter]]:
        """Return the weights by group, in the order of the names in the problem's spec; all weights, each once."""
        return [list(model.parameters())]

    def predictions(self, model: nn.Module) -> Tensor:
        """Return what the problem's picture draws of a model, in the spec's `prediction_shape`."""
        raise NotImplementedError

    def measure(self, model: nn.Module) -> tuple[float, ...]:
        """Return the metrics, in the order of their names in the problem's spec."""
        return ()

    def confusion(self, model: nn.Module) -> Tensor:
        """Return how many examples of each kind (rows) are taken for each kind (columns), those that metrics count."""
        raise NotImplementedError


class Weights(nn.Module):
    """A model that is nothing but one tensor of weights."""

    def __init__(self, start: Tensor) -> None:
        super().__init__()
        self.weights = nn.Parameter(start.clone())


class Examples:
    """An endless stream of examples, shuffled anew in every pass over them; any stretch of it can be had at once."""

    def __init__(self, count: int, seed: int) -> None:
        self._count, self._seed = count, seed
        self._orders: dict[int, Tensor] = {}

    def of_step(self, step: int, size: int) -> Tensor:
        """Return the indices of a step's examples, where every step takes so many."""
        first, last = step * size, (step + 1) * size
        passes = range(first // self._count, (last - 1) // self._count + 1)
        start = first - passes[0] * self._count
        return torch.cat([self._order(number) for number in passes])[start : start + size]

    def _order(self, number: int) -> Tensor:
        if number not in self._orders:
            if len(self._orders) > 8:
                self._orders.clear()
            self._orders[number] = torch.randperm(self._count, generator=generator(self._seed, "order", number))
        return self._orders[number]


def generator(seed: int, purpose: str, number: int) -> torch.Generator:
    """Return a generator for one purpose: what it gives has nothing to do with another number's or purpose's."""
    return torch.Generator().manual_seed(zlib.crc32(f"{seed} {purpose} {number}".encode()))


def draw_weights(network: nn.Module, draws: torch.Generator) -> None:
    """Give a network the weights that torch's own layers start with: uniform within 1/√(inputs), biases too.

    Its layers must have been made on torch's "meta" device, without data, or making them would already have drawn from
    the global generator; afterwards they are on the CPU.
    """
    network.to_empty(device="cpu")
    bound = 1.0
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.dim() > 1:
                bound = parameter[0].numel() ** -0.5
            parameter.uniform_(-bound, bound, generator=draws)
