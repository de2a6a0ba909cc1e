"""The updates of SGD, Adam and AdamW for many models at once, with hyper-parameters of each its own.

They follow torch's own, and tests hold them equal to those. Every weight and gradient has the models as its first
dimension, and so have the factors, whose other dimensions are 1.
"""

from abc import ABC, abstractmethod
from typing import Any

import torch
from torch import Tensor

from lrdesk.lab.spec import Optimizer
from lrdesk.lab.spec.optimizers import SGD, Adam, AdamW

Group = dict[str, Any]
Factors = dict[str, Tensor]


class Update(ABC):
    """An optimizer's state for all models, and its step."""

    SWITCHES: tuple[str, ...] = ()
    """The settings that all models must have in common, since they change what is computed."""

    moves = False
    """Whether its factors change from step to step by themselves."""

    def __init__(self, group: Group, weights: list[Tensor]) -> None:
        """`group` is a parameter group of torch's optimizer, with the switches."""
        self._buffers: list[list[Tensor]] = []

    @staticmethod
    @abstractmethod
    def read(group: Group) -> tuple[float, ...]:
        """Return the settings that may differ from model to model, in the order that `factors` takes them in."""

    @abstractmethod
    def factors(self, settings: Tensor, step: int) -> Factors:
        """Return what step number `step`, from 1, multiplies with; `settings` has them in its last dimension."""

    @abstractmethod
    def apply(self, weights: list[Tensor], gradients: list[Tensor], factors: list[Factors]) -> None:
        """Change the weights; `factors` holds those of each weight."""

    def keep(self, rows: Tensor) -> None:
        """Go on with these models alone."""
        self._buffers = [[buffer[rows] for buffer in buffers] for buffers in self._buffers]


class SGDUpdate(Update):
    """torch.optim.SGD."""

    SWITCHES = ("nesterov",)

    def __init__(self, group: Group, weights: list[Tensor]) -> None:
        super().__init__(group, weights)
        self._nesterov: bool = group["nesterov"]
        self._buffers = [[]]  # the velocities, from the first step on

    @staticmethod
    def read(group: Group) -> tuple[float, ...]:
        """Return rate, momentum, dampening and weight decay."""
        return (group["lr"], group["momentum"], group["dampening"], group["weight_decay"])

    def factors(self, settings: Tensor, step: int) -> Factors:
        """Return the factors; those of momentum and decay only if any model has them."""
        lr, momentum, dampening, decay = settings.unbind(-1)
        # Without momentum torch has no velocity that dampening could act on.
        intake = torch.where(momentum > 0, 1 - dampening, 1.0)
        factors = {"minus lr": -lr}
        if momentum.any():
            factors |= {"momentum": momentum, "intake": intake}
        if decay.any():
            factors["decay"] = decay
        return factors

    def apply(self, weights: list[Tensor], gradients: list[Tensor], factors: list[Factors]) -> None:
        """Change the weights, and the averages of the gradients."""
        velocities = self._buffers[0]
        first = not velocities
        for index, (weight, gradient, own) in enumerate(zip(weights, gradients, factors, strict=True)):
            if "decay" in own:
                gradient = torch.addcmul(gradient, weight, own["decay"])
            if "momentum" in own:
                if first:
                    velocities.append(gradient.clone())
                else:
                    velocities[index].mul_(own["momentum"]).addcmul_(gradient, own["intake"])
                velocity = velocities[index]
                gradient = torch.addcmul(gradient, velocity, own["momentum"]) if self._nesterov else velocity
            weight.addcmul_(gradient, own["minus lr"])


class AdamUpdate(Update):
    """torch.optim.Adam, and AdamW, which is Adam with decoupled weight decay."""

    SWITCHES = ("amsgrad", "decoupled_weight_decay")
    moves = True

    def __init__(self, group: Group, weights: list[Tensor]) -> None:
        super().__init__(group, weights)
        self._amsgrad: bool = group["amsgrad"]
        self._decoupled: bool = group["decoupled_weight_decay"]
        self._buffers = [[torch.zeros_like(weight) for weight in weights] for _ in range(3 if self._amsgrad else 2)]

    @staticmethod
    def read(group: Group) -> tuple[float, ...]:
        """Return rate, both betas, eps and weight decay."""
        return (group["lr"], *group["betas"], group["eps"], group["weight_decay"])

    def factors(self, settings: Tensor, step: int) -> Factors:
        """Return the factors, with the corrections for young averages; that of decay only if any model has it."""
        lr, beta1, beta2, eps, decay = settings.unbind(-1)
        factors = {
            "minus step size": -lr / (1 - beta1**step),
            "mean intake": 1 - beta1,
            "square intake": 1 - beta2,
            "correction": (1 - beta2**step).rsqrt(),
            "eps": eps,
        }
        if decay.any():
            factors["decay"] = 1 - lr * decay if self._decoupled else decay
        return factors

    def apply(self, weights: list[Tensor], gradients: list[Tensor], factors: list[Factors]) -> None:
        """Change the weights, and the averages of the gradients."""
        means, squares, *largest = self._buffers
        for index, (weight, gradient, own) in enumerate(zip(weights, gradients, factors, strict=True)):
            if "decay" in own and self._decoupled:
                weight.mul_(own["decay"])
            elif "decay" in own:
                gradient = torch.addcmul(gradient, weight, own["decay"])
            mean = means[index].lerp_(gradient, own["mean intake"])
            square = squares[index].lerp_(gradient.square(), own["square intake"])
            if largest:
                square = torch.maximum(largest[0][index], square, out=largest[0][index])
            scale = square.sqrt().mul_(own["correction"]).add_(own["eps"])
            weight.addcmul_(mean / scale, own["minus step size"])


UPDATES: dict[type[Optimizer], type[Update]] = {SGD: SGDUpdate, Adam: AdamUpdate, AdamW: AdamUpdate}
