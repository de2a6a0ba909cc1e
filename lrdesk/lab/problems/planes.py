"""Classifiers of the plane: small networks that tell apart points of two kinds."""

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch
from lrdesk.lab.problems.networks import ClassifierProblem, perceptron
from lrdesk.lab.recording import Scene
from lrdesk.lab.spec import problems as spec

MARGIN = 0.25
"""Room around the points in their picture, as a share of how far they reach."""


class PlaneClassifier(ClassifierProblem):
    """Tells points, of shape (points, 2), from their labels, 0 or 1; the picture is the probability of label 1."""

    def __init__(self, network: nn.Module, data: Batch, problem: spec.PlaneClassifier, seed: int, device: str) -> None:
        super().__init__(network, data, batch_size=problem.batch_size, seed=seed, device=device)
        points, labels = data
        reach = float(points.abs().max()) * (1 + MARGIN)
        axis = torch.linspace(-reach, reach, spec.GRID)
        self._grid = torch.cartesian_prod(axis, axis).flip(1).to(device)  # x changes fastest
        self.scene = Scene(x=points.numpy(), y=labels.numpy(), axis=axis.numpy())

    def predictions(self, model: nn.Module) -> Tensor:
        """Return the probability of label 1 over the grid, one row per height, the lowest first."""
        return model(self._grid).softmax(dim=1)[:, 1].reshape(spec.GRID, spec.GRID)  # type: ignore[no-any-return]


class Moons(PlaneClassifier):
    """Two interleaved half moons."""

    def __init__(self, problem: spec.Moons, seed: int, device: str) -> None:
        draws = torch.Generator().manual_seed(seed)
        network = perceptron((2, 32, 32, 2), "tanh", draws, bias=problem.bias)
        super().__init__(network, draw_moons(problem.points, problem.noise, draws), problem, seed, device)


class Spirals(PlaneClassifier):
    """Two spirals of one and a half turns each."""

    TURNS = 1.5
    REACH = 2.0

    def __init__(self, problem: spec.Spirals, seed: int, device: str) -> None:
        draws = torch.Generator().manual_seed(seed)
        network = perceptron((2, 64, 64, 64, 2), "tanh", draws, bias=problem.bias)
        # The root puts the points at about even distances along the arm.
        along = torch.linspace(0.05, 1, problem.points // 2, dtype=torch.float32).sqrt()
        angle = 2 * torch.pi * self.TURNS * along
        arm = self.REACH * along.unsqueeze(1) * torch.stack([angle.cos(), angle.sin()], dim=1)
        super().__init__(network, labelled(arm, problem.noise, draws), problem, seed, device)


def draw_moons(points: int, noise: float, draws: torch.Generator) -> Batch:
    """Return the points and labels of two half moons of radius 1."""
    angle = torch.linspace(0, torch.pi, points // 2, dtype=torch.float32)
    return labelled(torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1), noise, draws)


def labelled(half: Tensor, noise: float, draws: torch.Generator) -> Batch:
    """Return the points of one kind and, turned by half a turn, those of the other, with normal noise, and labels."""
    points = torch.cat([half, -half])
    points += noise * torch.randn(points.shape, generator=draws, dtype=torch.float32)
    return points, torch.arange(2).repeat_interleave(len(half))
