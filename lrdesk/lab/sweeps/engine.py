"""The batched run: tens to thousands of variants of a problem's lanes, trained side by side in the same few tensors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from lrdesk.lab import threads
from lrdesk.lab.problems import Batch
from lrdesk.lab.recording import EXPLODED
from lrdesk.lab.surfaces import FloatArray
from lrdesk.lab.sweeps.rates import Rates
from lrdesk.lab.sweeps.stacks import stack_losses
from lrdesk.lab.sweeps.updates import UPDATES, Factors
from lrdesk.lab.sweeps.variants import SeededProblem, Variant, together


class BatchedRun:
    """An iterator: each `next` completes one point in every variant and returns its number, as in a Run.

    `loss`, of shape (variants,), is what was recorded last, and `diverged_at` the point at which a variant ended as
    diverged, or -1; from the next point on its loss is NaN. Ended variants leave the tensors, so that the others get
    faster. torch takes as many threads as for a Run.
    """

    def __init__(self, problem: SeededProblem, variants: Sequence[Variant], steps: int, every: int = 1) -> None:
        """Train variants that `together` would put together.

        Where a step sees a batch only, the recorded loss takes a pass over all data: it is recorded at every so many
        points and at the last. In between, the batch's own loss decides whether a variant diverged. Raises LabError
        where torch refuses a lane, or from `next` where a schedule gives up.
        """
        threads.take()
        self.point = 0
        self.finished = False
        self.loss: FloatArray = np.full(len(variants), np.nan)
        self.diverged_at: npt.NDArray[np.int64] = np.full(len(variants), -1, dtype=np.int64)
        self._steps, self._every, self._device = steps, every, problem.device
        self._training = np.arange(len(variants))

        seeds = list(dict.fromkeys(variant.seed for variant in variants))
        self._problems = [problem[seed] for seed in seeds]
        self._seed = torch.tensor([seeds.index(variant.seed) for variant in variants], device=self._device)
        models = [one.model() for one in self._problems]
        firsts = zip(*(model.parameters() for model in models), strict=True)
        self._weights = [torch.stack(weights).detach()[self._seed].requires_grad_() for weights in firsts]
        first, model = self._problems[0], models[0]
        shared = len(seeds) == 1
        self._losses = stack_losses(first, first.loss, model, shared=shared)
        self._objectives = stack_losses(first, first.objective, model, shared=shared)

        lanes = [variant.lane for variant in variants]
        self._batch_size = first.batch_size if lanes[0].batch_size is None else lanes[0].batch_size
        self._records_training = self._batch_size is None or first.records_batches
        self._data = self._stack([one.data for one in self._problems], self._seed)
        groups = problem.spec.groups if any(lane.group_lrs for lane in lanes) else ()
        members = [{id(weight) for weight in group} for group in first.groups(model)] if groups else [set[int]()]
        self._group = [
            next((number for number, group in enumerate(members) if id(weight) in group), 0)
            for weight in model.parameters()
        ]
        update = UPDATES[type(lanes[0].optimizer)]
        self._rates = Rates(lanes, groups, update.read)
        self._update = update(self._rates.first_group, self._weights)
        self._factors: list[Factors] = []

    def __iter__(self) -> "BatchedRun":
        return self

    def __next__(self) -> int:
        if self.finished:
            raise StopIteration
        point, last = self.point, self.point == self._steps
        self.loss[self.diverged_at >= 0] = np.nan
        losses = None
        if not last or self._records_training:
            with torch.set_grad_enabled(not last):
                losses = self._losses(self._weights, self._batch(point))
        values = self._record(losses)

        diverged = ~(np.abs(values) <= EXPLODED)  # so written, a loss that is not a number ends the variant too
        self.loss[self._training[~np.isfinite(values)]] = np.nan
        self.diverged_at[self._training[diverged]] = point
        if last or diverged.all():
            self.finished = True
            return point
        assert losses is not None
        self._step(losses)
        if diverged.any():
            self._keep(~diverged)
        self.point += 1
        return point

    def _record(self, losses: Tensor | None) -> FloatArray:
        """Return the losses by which the variants are judged, recorded if this is a point to do so."""
        if self._records_training:
            assert losses is not None
            judged = losses.detach()
        elif losses is None or self.point % self._every == 0:
            judged = self._objective()
        else:
            values: FloatArray = losses.detach().double().cpu().numpy() / self._problems[0].replicas
            return values
        values = judged.double().cpu().numpy()
        self.loss[self._training] = values
        return values

    @torch.no_grad()
    def _objective(self) -> Tensor:
        if self.point > 0:
            return self._objectives(self._weights, self._data)
        # All variants of a seed start alike.
        firsts = torch.tensor([self._seed.tolist().index(number) for number in range(len(self._problems))])
        data = self._data if len(self._problems) == 1 else tuple(part[firsts] for part in self._data)
        return self._objectives([weight[firsts] for weight in self._weights], data)[self._seed]

    def _batch(self, step: int) -> Batch:
        if self._batch_size is None:
            return self._data
        return self._stack([problem.batch(step, self._batch_size) for problem in self._problems], self._seed)

    def _stack(self, batches: list[Batch], seeds: Tensor) -> Batch:
        """Return one batch for all variants, or each variant's own."""
        if len(batches) == 1:
            return batches[0]
        return tuple(torch.stack(parts)[seeds] for parts in zip(*batches, strict=True))

    def _step(self, losses: Tensor) -> None:
        gradients = torch.autograd.grad(losses.sum(), self._weights)  # no variant's loss depends on another's weights
        with torch.no_grad():
            self._update.apply(self._weights, list(gradients), self._current_factors())
        self._rates.advance()

    def _current_factors(self) -> list[Factors]:
        """Return the factors of every weight, each of shape (variants, 1, …)."""
        if self._factors and not self._rates.scheduled and not self._update.moves:
            return self._factors
        by_group = self._update.factors(self._rates.settings(), self.point + 1)
        on_device = {name: values.float().to(self._device) for name, values in by_group.items()}
        shaped: dict[tuple[int, int], Factors] = {}
        for weight, group in zip(self._weights, self._group, strict=True):
            if (group, weight.dim()) not in shaped:
                ones = [1] * (weight.dim() - 1)
                shaped[group, weight.dim()] = {
                    name: values[:, group].reshape(-1, *ones) for name, values in on_device.items()
                }
        self._factors = [shaped[group, weight.dim()] for weight, group in zip(self._weights, self._group, strict=True)]
        return self._factors

    def _keep(self, going_on: npt.NDArray[np.bool_]) -> None:
        """Go on with these variants alone."""
        self._training = self._training[going_on]
        rows = torch.from_numpy(np.flatnonzero(going_on))
        self._rates.keep(rows)
        rows = rows.to(self._device)
        self._weights = [weight.detach()[rows].requires_grad_() for weight in self._weights]
        self._update.keep(rows)
        self._seed = self._seed[rows]
        self._data = self._stack([problem.data for problem in self._problems], self._seed)
        self._factors = []


@dataclass(frozen=True)
class Progress:
    """A step of some of many variants: `rows` says which ones the run trains; `done` is the share of all training."""

    rows: list[int]
    run: BatchedRun
    point: int
    done: float


def train(problem: SeededProblem, variants: Sequence[Variant], steps: int, every: int = 1) -> Iterator[Progress]:
    """Train any variants, in as many batched runs as that takes, one after the other."""
    finished = 0
    for rows in together([variant.lane for variant in variants]):
        run = BatchedRun(problem, [variants[row] for row in rows], steps, every)
        for point in run:
            yield Progress(rows, run, point, (finished + len(rows) * (point + 1) / (steps + 1)) / len(variants))
        finished += len(rows)
