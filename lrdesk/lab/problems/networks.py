"""What problems share that train a network on a fixed set of examples."""

import copy
from itertools import pairwise

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, Examples, TorchProblem, draw_weights

ACTIVATIONS: dict[str, type[nn.Module]] = {"tanh": nn.Tanh, "relu": nn.ReLU}


class NetworkProblem(TorchProblem):
    """A network, and examples of which a step sees all or a batch from shuffled passes over them."""

    def __init__(self, network: nn.Module, data: Batch, *, batch_size: int | None, seed: int, device: str) -> None:
        """`network` has its first weights, and is only ever copied; `data` holds one tensor an input or target."""
        self._network = network.to(device)
        self.data = tuple(part.to(device) for part in data)
        self.batch_size = batch_size
        self._examples = Examples(len(data[0]), seed)
        self._device = device

    def model(self) -> nn.Module:
        """Return the network with its first weights."""
        return copy.deepcopy(self._network)

    def batch(self, step: int, size: int) -> Batch:
        """Return the next examples of a shuffled pass over all of them."""
        chosen = self._examples.of_step(step, size).to(self._device)
        return tuple(part[chosen] for part in self.data)

    def groups(self, model: nn.Module) -> list[list[nn.Parameter]]:
        """Return the weights by the parts of the network that have any: by layer, if it is a sequence of layers."""
        parts = [list(part.parameters()) for part in model.children()]
        return [part for part in parts if part]


class ClassifierProblem(NetworkProblem):
    """Mean cross-entropy over inputs and labels, the two tensors of a batch."""

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the mean cross-entropy."""
        inputs, labels = batch
        return nn.functional.cross_entropy(model(inputs), labels)

    def measure(self, model: nn.Module) -> tuple[float, ...]:
        """Return the share of examples told apart rightly."""
        return (accuracy(model, self.data),)

    def confusion(self, model: nn.Module) -> Tensor:
        """Return how the examples are told apart."""
        return confusion(model, self.data)


def accuracy(model: nn.Module, data: Batch) -> float:
    """Return the share of inputs for which the model's largest output is that of their label."""
    inputs, labels = data
    right: Tensor = model(inputs).argmax(dim=1) == labels
    return right.float().mean().item()


def confusion(model: nn.Module, data: Batch) -> Tensor:
    """Return how many inputs of each label (rows) get their largest output from each label (columns)."""
    inputs, labels = data
    outputs = model(inputs)
    kinds = outputs.shape[1]
    return torch.bincount(labels * kinds + outputs.argmax(dim=1), minlength=kinds**2).reshape(kinds, kinds)


def perceptron(widths: tuple[int, ...], activation: str, draws: torch.Generator, *, bias: bool = True) -> nn.Sequential:
    """Return a network of linear layers between these widths, with an activation after each but the last."""
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(widths):
        linear = nn.Linear(inputs, outputs, bias=bias, device="meta", dtype=torch.float32)
        layers += [linear, ACTIVATIONS[activation]()]
    network = nn.Sequential(*layers[:-1])
    draw_weights(network, draws)
    return network
