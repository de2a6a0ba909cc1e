"""The optimizers of torch.optim, and one more, as data: one Struct each, named, spelt and preset as in torch 2.13.

Only what the learner could care about is a field; switches of the implementation (foreach, fused, capturable,
differentiable) and `maximize` are left out. LBFGS is left out too: it evaluates the loss many times within one step,
so that its steps cannot be compared with those of a first-order method, and its learning rate means something else.
"""

from typing import Any, Literal

from msgspec import structs

from lrdesk.lab.spec.strict import Count, Decay, NonNegative, Number, Positive, Rate, Share, Strict
from lrdesk.words import tr

Betas = tuple[Decay, Decay]


class TorchOptimizer(Strict, tag_field="name", tag=True, frozen=True, kw_only=True):
    """What every optimizer has: a base learning rate, always stated."""

    lr: Rate


class SGD(TorchOptimizer, frozen=True, kw_only=True):
    """Stochastic gradient descent, with momentum if wanted."""

    momentum: Decay = 0.0
    dampening: Share = 0.0
    weight_decay: NonNegative = 0.0
    nesterov: bool = False


class Adam(TorchOptimizer, frozen=True, kw_only=True):
    """Adam (Kingma & Ba 2014)."""

    betas: Betas = (0.9, 0.999)
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.0
    amsgrad: bool = False
    decoupled_weight_decay: bool = False


class AdamW(TorchOptimizer, frozen=True, kw_only=True):
    """Adam with decoupled weight decay (Loshchilov & Hutter 2019)."""

    betas: Betas = (0.9, 0.999)
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.01
    amsgrad: bool = False


class Adamax(TorchOptimizer, frozen=True, kw_only=True):
    """Adam with the largest gradient in place of the mean square (Kingma & Ba 2014)."""

    betas: Betas = (0.9, 0.999)
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.0


class NAdam(TorchOptimizer, frozen=True, kw_only=True):
    """Adam with Nesterov momentum (Dozat 2016)."""

    betas: Betas = (0.9, 0.999)
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.0
    momentum_decay: NonNegative = 4e-3
    decoupled_weight_decay: bool = False


class RAdam(TorchOptimizer, frozen=True, kw_only=True):
    """Adam with a rectified start (Liu et al. 2020)."""

    betas: Betas = (0.9, 0.999)
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.0
    decoupled_weight_decay: bool = False


class SparseAdam(TorchOptimizer, frozen=True, kw_only=True):
    """Adam that touches only the entries with a gradient."""

    betas: Betas = (0.9, 0.999)
    eps: Positive = 1e-8


class Adagrad(TorchOptimizer, frozen=True, kw_only=True):
    """Adagrad (Duchi, Hazan & Singer 2011)."""

    lr_decay: NonNegative = 0.0
    weight_decay: NonNegative = 0.0
    initial_accumulator_value: NonNegative = 0.0
    eps: NonNegative = 1e-10


class Adadelta(TorchOptimizer, frozen=True, kw_only=True):
    """Adadelta (Zeiler 2012)."""

    rho: Share = 0.9
    eps: NonNegative = 1e-6
    weight_decay: NonNegative = 0.0


class Adafactor(TorchOptimizer, frozen=True, kw_only=True):
    """Adafactor (Shazeer & Stern 2018)."""

    beta2_decay: Number = -0.8
    eps: tuple[NonNegative | None, NonNegative] = (None, 1e-3)
    d: Positive = 1.0
    weight_decay: NonNegative = 0.0


class RMSprop(TorchOptimizer, frozen=True, kw_only=True):
    """RMSprop (Tieleman & Hinton 2012)."""

    alpha: Share = 0.99
    eps: NonNegative = 1e-8
    weight_decay: NonNegative = 0.0
    momentum: NonNegative = 0.0
    centered: bool = False


class Rprop(TorchOptimizer, frozen=True, kw_only=True):
    """Resilient backpropagation (Riedmiller & Braun 1993): the gradient's sign alone, for full batches."""

    etas: tuple[Positive, Positive] = (0.5, 1.2)
    step_sizes: tuple[Positive, Positive] = (1e-6, 50.0)


class ASGD(TorchOptimizer, frozen=True, kw_only=True):
    """Averaged SGD (Polyak & Juditsky 1992)."""

    lambd: NonNegative = 1e-4
    alpha: NonNegative = 0.75
    t0: NonNegative = 1e6
    weight_decay: NonNegative = 0.0


class Muon(TorchOptimizer, frozen=True, kw_only=True):
    """Momentum with orthogonalised updates (Jordan 2024), for matrices only."""

    weight_decay: NonNegative = 0.1
    momentum: Decay = 0.95
    nesterov: bool = True
    ns_coefficients: tuple[Number, Number, Number] = (3.4445, -4.775, 2.0315)
    eps: Positive = 1e-7
    ns_steps: Count = 5
    adjust_lr_fn: Literal["original", "match_rms_adamw"] | None = None


class SGDScheduleFree(TorchOptimizer, frozen=True, kw_only=True):
    """SGD that averages its weights instead of lowering its rate (Defazio et al. 2024); not one of torch's own.

    Momentum is the share of the average in the weights at which it takes the gradient. The recorded loss is that of
    the averaged weights.
    """

    momentum: Decay = 0.9


Optimizer = (
    SGD
    | Adam
    | AdamW
    | Adamax
    | NAdam
    | RAdam
    | SparseAdam
    | Adagrad
    | Adadelta
    | Adafactor
    | RMSprop
    | Rprop
    | ASGD
    | Muon
    | SGDScheduleFree
)


def momentum_of(optimizer: Optimizer) -> float | None:
    """Return the momentum, or what plays its part: beta1 of Adam's relatives; None where there is none."""
    if hasattr(optimizer, "betas"):
        return float(optimizer.betas[0])
    return getattr(optimizer, "momentum", None)


def with_momentum(optimizer: Optimizer, momentum: float) -> Optimizer:
    """Return the optimizer with another momentum; raise ValueError where it has none."""
    changed: dict[str, Any]
    if hasattr(optimizer, "betas"):
        changed = {"betas": (momentum, optimizer.betas[1])}
    elif hasattr(optimizer, "momentum"):
        changed = {"momentum": momentum}
    else:
        raise ValueError(tr("{optimizer} has no momentum").format(optimizer=type(optimizer).__name__))
    return structs.replace(optimizer, **changed)
