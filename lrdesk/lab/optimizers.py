"""From an optimizer's spec to torch's own optimizer of that name, or to our own where torch has none."""

from typing import Any

import msgspec
import torch
from torch import Tensor

from lrdesk.lab.errors import LabError
from lrdesk.lab.schedule_free import SGDScheduleFree
from lrdesk.lab.spec import Optimizer
from lrdesk.lab.spec.optimizers import SparseAdam
from lrdesk.words import tr

OWN = {"SGDScheduleFree": SGDScheduleFree}
"""The optimizers that torch does not have."""


def build_optimizer(optimizer: Optimizer, parameters: list[Tensor] | list[dict[str, Any]]) -> torch.optim.Optimizer:
    """Return the optimizer of these parameters, or groups of them as torch takes them.

    Raises LabError where torch refuses the settings or the parameters.
    """
    name = type(optimizer).__name__
    try:
        kind = OWN.get(name) or getattr(torch.optim, name)
        built: torch.optim.Optimizer = kind(parameters, **msgspec.structs.asdict(optimizer))
    except ValueError as error:
        said = tr("{optimizer} cannot train this problem with these settings: {reason}")
        raise LabError(said.format(optimizer=name, reason=error)) from error
    if isinstance(optimizer, SparseAdam):
        built.register_step_pre_hook(_make_gradients_sparse)
    return built


def set_momentum(optimizer: torch.optim.Optimizer, momentum: float) -> None:
    """Change momentum, or what plays its part: beta1 of Adam's relatives."""
    for group in optimizer.param_groups:
        if "momentum" in group:
            group["momentum"] = momentum
        else:
            group["betas"] = (momentum, group["betas"][1])


def _make_gradients_sparse(optimizer: torch.optim.Optimizer, *_: Any) -> None:
    """Give SparseAdam the sparse gradients that it insists on; entries that are exactly zero are left out."""
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            if parameter.grad is not None:
                parameter.grad = parameter.grad.to_sparse()
