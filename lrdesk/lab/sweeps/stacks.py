"""The losses of many models at once: each weight is one tensor whose first dimension counts the models."""

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.func import functional_call, vmap

from lrdesk.lab.problems import Batch, TorchProblem
from lrdesk.lab.problems.planes import PlaneClassifier

Loss = Callable[[nn.Module, Batch], Tensor]
Losses = Callable[[list[Tensor], Batch], Tensor]
"""From stacked weights, in the order of the model's parameters, and a batch to one loss a model."""


def stack_losses(problem: TorchProblem, loss: Loss, model: nn.Module, *, shared: bool) -> Losses:
    """Return the losses of many such models; `loss` is the problem's loss or objective.

    The models see one batch together if it is `shared`, else each its own, stacked like the weights.
    """
    if isinstance(problem, PlaneClassifier) and isinstance(model, nn.Sequential):
        return by_products(model)
    return by_vmap(loss, model, shared=shared)


def by_vmap(loss: Loss, model: nn.Module, *, shared: bool) -> Losses:
    """Return the losses of any models, by torch.func."""
    measure = _Measure(model, loss)
    names = [name for name, _ in measure.named_parameters()]

    def of_one(weights: list[Tensor], batch: Batch) -> Tensor:
        measured: Tensor = functional_call(measure, dict(zip(names, weights, strict=True)), (batch,))
        return measured

    return vmap(of_one, in_dims=(0, None if shared else 0))


def by_products(model: nn.Sequential) -> Losses:
    """Return the mean cross-entropies of networks of linear layers, by batched products of matrices.

    On batches of a few examples vmap spends a third of the time on its own affairs, and most sweeps are such.
    """

    def losses(weights: list[Tensor], batch: Batch) -> Tensor:
        inputs, labels = batch
        hidden = inputs.expand(len(weights[0]), *inputs.shape[-2:])
        rest = iter(weights)
        for layer in model:
            if not isinstance(layer, nn.Linear):
                hidden = layer(hidden)
                continue
            matrices = next(rest).mT
            if layer.bias is None:
                hidden = hidden @ matrices
            else:
                hidden = torch.baddbmm(next(rest).unsqueeze(1), hidden, matrices)
        labels = labels.expand(hidden.shape[:2])
        each = nn.functional.cross_entropy(hidden.flatten(0, 1), labels.flatten(), reduction="none")
        return each.view(labels.shape).mean(dim=1)

    return losses


class _Measure(nn.Module):
    """A model together with its loss: a module, as functional_call asks for."""

    def __init__(self, model: nn.Module, loss: Loss) -> None:
        super().__init__()
        self._model, self._loss = model, loss

    def forward(self, batch: Batch) -> Tensor:
        return self._loss(self._model, batch)
