"""Handwritten digits, read by a small convolutional network."""

import numpy as np
import torch
from torch import Tensor, nn

from lrdesk import paths
from lrdesk.lab.problems.base import draw_weights, generator
from lrdesk.lab.problems.networks import ClassifierProblem, accuracy, confusion
from lrdesk.lab.recording import Scene
from lrdesk.lab.spec import problems as spec

HELD_OUT = 360
BRIGHTEST = 16


class Digits(ClassifierProblem):
    """Cross-entropy of two convolutions and a linear layer on images of shape (images, 1, 8, 8), from 0 to 1."""

    records_batches = True

    def __init__(self, problem: spec.Digits, seed: int, device: str) -> None:
        images, labels = _load()
        order = torch.randperm(len(labels), generator=generator(seed, "held out", 0))
        held_out, train = order[:HELD_OUT], order[HELD_OUT:][: problem.images]
        network = _network()
        draw_weights(network, torch.Generator().manual_seed(seed))
        super().__init__(
            network, (images[train], labels[train]), batch_size=problem.batch_size, seed=seed, device=device
        )
        self._held_out = (images[held_out].to(device), labels[held_out].to(device))
        shown = held_out[: spec.SHOWN]
        self._shown = images[shown].to(device)
        self.scene = Scene(x=images[shown, 0].numpy(), y=labels[shown].numpy())

    def predictions(self, model: nn.Module) -> Tensor:
        """Return the probabilities of the ten digits for the images shown."""
        return model(self._shown).softmax(dim=1)  # type: ignore[no-any-return]

    def measure(self, model: nn.Module) -> tuple[float, ...]:
        """Return the share of held-out images read rightly."""
        return (accuracy(model, self._held_out),)

    def confusion(self, model: nn.Module) -> Tensor:
        """Return what the held-out images are taken for."""
        return confusion(model, self._held_out)


def _network() -> nn.Sequential:
    """Return the network, without data: 8 features of every pixel, 16 of every second along each side, ten digits."""
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1, device="meta", dtype=torch.float32),
        nn.ReLU(),
        nn.Conv2d(8, 16, 3, stride=2, padding=1, device="meta", dtype=torch.float32),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(16 * 4 * 4, 10, device="meta", dtype=torch.float32),
    )


def _load() -> tuple[Tensor, Tensor]:
    """Return all images, of shape (1797, 1, 8, 8), and what they show."""
    with np.load(paths.RESOURCES / "digits.npz") as file:
        images, labels = file["images"], file["labels"]
    return torch.from_numpy(images).unsqueeze(1).float() / BRIGHTEST, torch.from_numpy(labels).long()
