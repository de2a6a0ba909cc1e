"""Schedule-free SGD, the one optimizer here that torch does not have (Defazio et al. 2024, arXiv 2405.15682)."""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor


class SGDScheduleFree(torch.optim.Optimizer):
    """SGD at a constant rate that keeps an average x of its weights z, and takes gradients at y between the two.

    y = (1 - momentum) z + momentum x is where the weights stand while it trains; `eval` puts them at x, the result, and
    `train` back at y. Each step counts in the average by the square of its rate, as the paper has it for a warmup; at a
    constant rate x is the plain mean of all z.
    """

    def __init__(self, params: Any, lr: float = 1.0, momentum: float = 0.9) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum})
        self._training = True

    @torch.no_grad()
    def train(self) -> None:
        """Put the weights at y, where the next gradient is to be taken."""
        self._training = True
        for group, weight, state in self._started():
            weight.copy_(torch.lerp(state["z"], state["x"], group["momentum"]))

    @torch.no_grad()
    def eval(self) -> None:
        """Put the weights at the average x, which is what is to be measured and kept."""
        self._training = False
        for _, weight, state in self._started():
            weight.copy_(state["x"])

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Move z against the gradient, x by its share towards z, and the weights to the y between them."""
        if not self._training:
            raise RuntimeError("the weights are averaged; call train() before step()")
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is None:
                    continue
                state = self.state[weight]
                if not state:
                    state.update(z=weight.clone(), x=weight.clone(), total=0.0)
                own = group["lr"] ** 2
                state["total"] += own
                state["z"].sub_(weight.grad, alpha=group["lr"])
                if own:
                    state["x"].lerp_(state["z"], own / state["total"])
                weight.copy_(torch.lerp(state["z"], state["x"], group["momentum"]))
        return loss

    def _started(self) -> list[tuple[dict[str, Any], Tensor, dict[str, Any]]]:
        """Return group, weight and state of every weight that has made a step."""
        weights = [(group, weight) for group in self.param_groups for weight in group["params"]]
        return [(group, weight, self.state[weight]) for group, weight in weights if weight in self.state]
