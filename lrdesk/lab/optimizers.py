"""From an optimizer's spec to torch's own optimizer of that name."""

from collections.abc import Iterable
from typing import Any

import msgspec
import torch
from torch import Tensor

from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Optimizer
from lrdesk.lab.spec.optimizers import SparseAdam


def build_optimizer(optimizer: Optimizer, parameters: Iterable[Tensor]) -> torch.optim.Optimizer:
    """Return the torch optimizer; raise LabError where torch refuses the settings or the parameters."""
    name = type(optimizer).__name__
    try:
        built: torch.optim.Optimizer = getattr(torch.optim, name)(parameters, **msgspec.structs.asdict(optimizer))
    except ValueError as error:
        raise LabError(f"{name} cannot train this problem with these settings: {error}") from error
    if isinstance(optimizer, SparseAdam):
        built.register_step_pre_hook(_make_gradients_sparse)
    return built


def _make_gradients_sparse(optimizer: torch.optim.Optimizer, *_: Any) -> None:
    """Give SparseAdam the sparse gradients that it insists on; entries that are exactly zero are left out."""
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            parameter.grad = parameter.grad.to_sparse()
