"""What a sweep found, in words. No torch."""

import math

import numpy as np

from lrdesk.lab.figures import figure
from lrdesk.lab.sweeps.plans import name_of
from lrdesk.lab.sweeps.results import MapResult, SweepResult
from lrdesk.words import tr


def summary(result: SweepResult | MapResult) -> str:
    """Return a sentence or two on the lowest final loss, and on what diverged."""
    final = result.median_final if isinstance(result, SweepResult) else result.final
    if not np.isfinite(final).any():
        return tr("All of it diverged.") if np.isinf(final).any() else ""
    place = np.unravel_index(int(np.where(np.isfinite(final), final, np.inf).argmin()), final.shape)
    found = tr("The lowest final loss is {loss}, at {place}.").format(
        loss=figure(float(final[place])), place=_where(result, *map(int, place))
    )
    return f"{found} {_failures(result)}"


def of_value(result: SweepResult, column: int) -> str:
    """Return what is known of one value of a sweep."""
    final, best = float(result.median_final[column]), float(result.median_best[column])
    said = _outcome(final, result.diverged_at[:, column])
    if math.isfinite(best) and best < final:
        said = tr("{outcome}, lowest on the way {loss}").format(outcome=said, loss=figure(best))
    if (seeds := len(result.sweep.seeds)) > 1:
        said = tr("{outcome}, medians of %n seeds", "", seeds).format(outcome=said)
    return tr("{place}: {outcome}.").format(place=_capital(_where(result, column)), outcome=said)


def of_cell(result: MapResult, row: int, column: int) -> str:
    """Return what is known of one cell of a map."""
    said = _outcome(float(result.final[row, column]), result.diverged_at[[row], column])
    return tr("{place}: {outcome}.").format(place=_capital(_where(result, row, column)), outcome=said)


def _where(result: SweepResult | MapResult, *place: int) -> str:
    if isinstance(result, SweepResult):
        return f"{name_of(result.sweep.axis)} {figure(float(result.values[place[0]]))}"
    row, column = place
    x, y = f"{figure(float(result.x[column]))}", f"{figure(float(result.y[row]))}"
    return f"{name_of(result.map.x)} {x}, {name_of(result.map.y)} {y}"


def _outcome(final: float, diverged_at: "np.ndarray[tuple[int], np.dtype[np.int64]]") -> str:
    if math.isnan(final):
        return tr("not trained yet")
    if math.isinf(final):
        return tr("diverged at step {step}").format(step=int(np.median(diverged_at[diverged_at >= 0])))
    return tr("final loss {loss}").format(loss=figure(final))


def _failures(result: SweepResult | MapResult) -> str:
    if isinstance(result, MapResult):
        share = float(np.isinf(result.final).mean())
        said = tr("{share} of the map diverged.") if share else tr("Nothing diverged.")
        return said.format(share=f"{share:.0%}")
    failed = np.isinf(result.median_final)
    if not failed.any():
        return tr("Nothing diverged.")
    first = int(failed.argmax())
    if failed[first:].all():
        return tr("It diverges from {place} up.").format(place=_where(result, first))
    return tr("{failed} of {count} diverged, the first at {place}.").format(
        failed=int(failed.sum()), count=failed.size, place=_where(result, first)
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
