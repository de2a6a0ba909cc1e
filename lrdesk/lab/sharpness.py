"""Sharpness: the largest eigenvalue of the loss's Hessian, which bounds the rate that gradient descent bears."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from lrdesk.lab.problems import Batch, TorchProblem

ITERATIONS = 12
"""Lanczos finds an extreme eigenvalue of a network's Hessian to a few digits in this many products."""


def sharpness(problem: TorchProblem, model: nn.Module, data: Batch) -> float:
    """Return the largest eigenvalue of the Hessian of the recorded loss, by Lanczos; NaN where the loss is no number.

    Each product of the Hessian with a vector is a second pass backwards (Pearlmutter 1994). The first vector is always
    the same, so the same weights give the same number.
    """
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    with torch.enable_grad():
        loss = problem.objective(model, data)
        gradients = torch.autograd.grad(loss, parameters, create_graph=True)
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    if not flat.isfinite().all():
        return torch.nan

    def product(vector: Tensor) -> Tensor:
        # Not grad_outputs=vector, which would import sympy.
        second = torch.autograd.grad((flat * vector).sum(), parameters, retain_graph=True, materialize_grads=True)
        return torch.cat([part.flatten() for part in second]).detach()

    start = torch.ones_like(flat).cumsum(0).sin().detach()  # no direction in particular
    return _largest_eigenvalue(product, start / start.norm())


def _largest_eigenvalue(product: Callable[[Tensor], Tensor], vector: Tensor) -> float:
    """Return the largest eigenvalue that Lanczos finds from a vector of length 1."""
    basis: list[Tensor] = []
    diagonal: list[float] = []
    beside: list[float] = []
    for _ in range(min(ITERATIONS, vector.numel())):
        basis.append(vector)
        image = product(vector)
        diagonal.append(torch.dot(image, vector).item())
        for one in basis:  # against all, for in floats Lanczos vectors lose their right angles
            image = image - torch.dot(image, one) * one
        length = image.norm().item()
        if not length > 1e-6 * max(1.0, abs(diagonal[-1])):
            break
        beside.append(length)
        vector = image / length
    size = len(diagonal)
    matrix = torch.diag(torch.tensor(diagonal, dtype=torch.float64))
    for row, value in enumerate(beside[: size - 1]):
        matrix[row, row + 1] = matrix[row + 1, row] = value
    return torch.linalg.eigvalsh(matrix)[-1].item() if matrix.isfinite().all() else torch.nan
