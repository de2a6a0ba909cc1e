"""Fine-tuning: a network that has learnt one task goes on to another, and forgets more or less of the first."""

import copy
from functools import cache

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch, generator
from lrdesk.lab.problems.networks import accuracy, perceptron
from lrdesk.lab.problems.planes import PlaneClassifier, draw_moons
from lrdesk.lab.spec import problems as spec

WIDTH = 64
OLD_POINTS, GAP = 256, 0.15
NEW_NOISE = 0.1
PRETRAINING_STEPS, PRETRAINING_LR = 150, 0.01
"""With these, Adam tells every square of the checkerboard from its neighbours, in about a tenth of a second."""


class Network(nn.Module):
    """A backbone with a head; making another head of the same backbone another task."""

    def __init__(self, backbone: nn.Module, head: nn.Module) -> None:
        super().__init__()
        self.backbone, self.head = backbone, head

    def forward(self, inputs: Tensor) -> Tensor:
        """Return what the head makes of the backbone's features."""
        return self.head(self.backbone(inputs))  # type: ignore[no-any-return]


class TwoTask(PlaneClassifier):
    """Two moons, learnt by a network that was trained on a checkerboard."""

    def __init__(self, problem: spec.TwoTask, seed: int, device: str) -> None:
        pretrained = _pretrained(seed)
        draws = torch.Generator().manual_seed(seed)
        data = draw_moons(problem.points, NEW_NOISE, draws)
        network = Network(copy.deepcopy(pretrained.backbone), perceptron((WIDTH, 2), "tanh", draws))
        super().__init__(network, data, problem, seed, device)
        self._old_head = copy.deepcopy(pretrained.head).to(device)
        self._old_data = tuple(part.to(device) for part in _draw_checkerboard(seed))

    def measure(self, model: nn.Module) -> tuple[float, ...]:
        """Return the shares told apart rightly in the old task, with its own head, and in the new one."""
        assert isinstance(model, Network)
        return (accuracy(Network(model.backbone, self._old_head), self._old_data), accuracy(model, self.data))


@cache
def _pretrained(seed: int) -> Network:
    """Return a network trained on the checkerboard; it is shared, so copy what is to be changed."""
    draws = torch.Generator().manual_seed(seed)
    # The activation after the backbone's last layer belongs to it, so that the head alone is linear.
    backbone = nn.Sequential(perceptron((2, WIDTH, WIDTH), "tanh", draws), nn.Tanh())
    network = Network(backbone, perceptron((WIDTH, 2), "tanh", draws))
    points, labels = _draw_checkerboard(seed)
    optimizer = torch.optim.Adam(network.parameters(), lr=PRETRAINING_LR)
    for _ in range(PRETRAINING_STEPS):
        optimizer.zero_grad()
        nn.functional.cross_entropy(network(points), labels).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    optimizer.zero_grad()
    return network


def _draw_checkerboard(seed: int) -> Batch:
    """Return points in four squares, with a gap between them, and labels: those of diagonal neighbours are the same."""
    points = 2 * torch.rand((OLD_POINTS, 2), generator=generator(seed, "checkerboard", 0), dtype=torch.float32) - 1
    points += GAP * points.sign()
    return points, (points.prod(dim=1) > 0).long()
