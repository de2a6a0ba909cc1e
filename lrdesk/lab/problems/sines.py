"""A sine, fitted by a small network: where gradient descent comes to the edge of stability."""

import torch
from torch import Tensor, nn

from lrdesk.lab.problems.base import Batch
from lrdesk.lab.problems.networks import NetworkProblem, perceptron
from lrdesk.lab.recording import Scene
from lrdesk.lab.spec import problems as spec


class Sine(NetworkProblem):
    """Half the mean squared error of a network on evenly spaced points of a sine, without noise; least, 0."""

    def __init__(self, problem: spec.Sine, seed: int, device: str) -> None:
        widths = (1, *(problem.depth * [problem.width]), 1)
        network = perceptron(widths, problem.activation, torch.Generator().manual_seed(seed))
        with torch.no_grad():
            for parameter in network.parameters():
                parameter.mul_(problem.init_scale)
        x = torch.linspace(-problem.reach, problem.reach, problem.points, dtype=torch.float32).unsqueeze(1)
        y = (problem.frequency * x).sin()
        super().__init__(network, (x, y), batch_size=problem.batch_size, seed=seed, device=device)
        axis = torch.linspace(-problem.reach, problem.reach, spec.CURVE, dtype=torch.float32)
        self._axis = axis.unsqueeze(1).to(device)
        self.scene = Scene(x=x[:, 0].numpy(), y=y[:, 0].numpy(), axis=axis.numpy())

    def loss(self, model: nn.Module, batch: Batch) -> Tensor:
        """Return half the mean squared error."""
        x, y = batch
        return nn.functional.mse_loss(model(x), y) / 2

    def predictions(self, model: nn.Module) -> Tensor:
        """Return the network's curve along the axis."""
        return model(self._axis)[:, 0]  # type: ignore[no-any-return]
