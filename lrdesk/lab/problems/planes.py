"""Classifiers of the plane: small networks that tell apart points of two kinds."""

from abc import abstractmethod

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, Examples, TorchProblem, draw_weights, linear, set_weights
from lrdesk.lab.recording import Scene
from lrdesk.lab.spec import problems as spec

MARGIN = 0.25
"""Room around the points in their picture, as a share of how far they reach."""


class PlaneClassifier(TorchProblem):
    """Cross-entropy of a tanh network on labelled points of the plane; the metric is the share told apart rightly."""

    WIDTHS: tuple[int, ...]

    def __init__(self, problem: spec.Moons, seed: int, device: str) -> None:
        self._spec, self._device = problem, device
        self.batch_size = problem.batch_size
        draws = torch.Generator().manual_seed(seed)
        self._first_weights = draw_weights(self._network(), draws)
        points, labels = self._draw(draws)
        self.data = (points.to(device), labels.to(device))
        self._examples = Examples(len(points), seed)
        reach = float(points.abs().max()) * (1 + MARGIN)
        axis = torch.linspace(-reach, reach, spec.GRID)
        self._grid = torch.cartesian_prod(axis, axis).flip(1).to(device)  # x changes fastest
        self.scene = Scene(x=points.numpy(), y=labels.numpy(), axis=axis.numpy())

    @abstractmethod
    def _draw(self, draws: torch.Generator) -> Batch:
        """Draw the points, of shape (points, 2), centred, and their labels, 0 or 1."""

    def _network(self) -> nn.Sequential:
        layers: list[nn.Module] = []
        for inputs, outputs in zip(self.WIDTHS, self.WIDTHS[1:], strict=False):
            layers += [linear(inputs, outputs, bias=self._spec.bias, device=self._device), nn.Tanh()]
        return nn.Sequential(*layers[:-1])

    def model(self) -> nn.Sequential:
        """Return the network with its first weights."""
        network = self._network()
        set_weights(network, self._first_weights)
        return network

    def batch(self, step: int, size: int) -> Batch:
        """Return the next points of a shuffled pass over all of them."""
        chosen = self._examples.of_step(step, size).to(self._device)
        points, labels = self.data
        return points[chosen], labels[chosen]

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return the mean cross-entropy."""
        points, labels = batch
        return nn.functional.cross_entropy(model(points), labels)

    def groups(self, model: nn.Module) -> list[list[nn.Parameter]]:
        """Return the weights by layer."""
        return [list(layer.parameters()) for layer in model.children() if isinstance(layer, nn.Linear)]

    def predictions(self, model: nn.Module) -> Tensor:
        """Return the probability of label 1 over the grid, one row per height, the lowest first."""
        return model(self._grid).softmax(dim=1)[:, 1].reshape(spec.GRID, spec.GRID)  # type: ignore[no-any-return]

    def measure(self, model: nn.Module) -> tuple[float, ...]:
        """Return the share of points on the right side."""
        points, labels = self.data
        return ((model(points).argmax(dim=1) == labels).float().mean().item(),)


class Moons(PlaneClassifier):
    """Two interleaved half moons."""

    WIDTHS = (2, 32, 32, 2)

    def _draw(self, draws: torch.Generator) -> Batch:
        half = self._spec.points // 2
        angle = torch.linspace(0, torch.pi, half, dtype=torch.float32)
        upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
        points = torch.cat([upper, -upper])
        points += self._spec.noise * torch.randn(points.shape, generator=draws, dtype=torch.float32)
        return points, torch.arange(2).repeat_interleave(half)
