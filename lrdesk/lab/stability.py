"""How sharp a loss gradient descent bears before it diverges."""

from itertools import pairwise

import numpy as np

from lrdesk.lab.recording import Recording
from lrdesk.lab.spec.optimizers import SGD, Optimizer
from lrdesk.lab.surfaces import FloatArray


def stability_edge(recording: Recording, row: int) -> FloatArray:
    """Return the largest sharpness that a lane bears at each point, of shape (points,); NaN where no rule is known."""
    lane, rates = recording.experiment.lanes[row], recording.lr[row]
    edge = np.full(rates.shape, np.nan)
    begins = [0, *(change.at for change in lane.changes)]
    for begin, end in pairwise([*begins, len(rates)]):
        factor = stability_factor(lane.at(begin).optimizer)
        if factor is not None:
            stretch = slice(begin, end)
            edge[stretch] = factor / np.where(rates[stretch] > 0, rates[stretch], np.nan)
    return edge


def stability_factor(optimizer: Optimizer) -> float | None:
    """Return what divided by the rate is the largest sharpness that the optimizer bears; None where no rule is known.

    It is 2 for gradient descent, 2 (1 + β) with Polyak's momentum β, and that divided by 1 + 2β with Nesterov's (Cohen
    et al. 2021, appendix B). Dampening scales the rate: the gradient enters the velocity by 1 - dampening.
    """
    if not isinstance(optimizer, SGD) or optimizer.dampening == 1:
        return None
    momentum = optimizer.momentum
    damped = 1 - optimizer.dampening if momentum else 1.0
    return 2 * (1 + momentum) / damped / (1 + 2 * momentum if optimizer.nesterov else 1)
