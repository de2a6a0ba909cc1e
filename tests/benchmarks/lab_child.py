"""The batched lab: a sweep of 128 rates beside the same runs one after the other, maps, and a band of seeds.

The argument is the device; the runs one after the other are always on the CPU, where tiny ones are fastest.
"""

import json
import sys
import time

from lrdesk.lab.loader import load_torch
from tests.benchmarks.figures import p50

torch = load_torch()

from lrdesk.lab.problems import build_problem  # noqa: E402 - torch first, as the app loads it
from lrdesk.lab.spec import Experiment, Lane  # noqa: E402
from lrdesk.lab.spec.optimizers import SGD  # noqa: E402
from lrdesk.lab.spec.problems import Moons  # noqa: E402
from lrdesk.lab.spec.sweeps import Axis, Map, Sweep  # noqa: E402
from lrdesk.lab.sweeps.band import SeedBand  # noqa: E402
from lrdesk.lab.sweeps.map import RateMap  # noqa: E402
from lrdesk.lab.sweeps.sweep import RateSweep  # noqa: E402

STEPS, BATCH = 100, 16
ROUNDS, BARE_RATES = 7, 4
RATES = Axis(low=1e-3, high=3.0, count=128)
LANE = Lane(label="a", optimizer=SGD(lr=0.1, momentum=0.9))


def bare_loop(problem: Moons, lr: float) -> float:
    """Train one rate as anyone would write it down; return the seconds it takes."""
    started = time.perf_counter()
    made = build_problem(problem, 0, "cpu")
    model = made.model()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    losses = []
    for step in range(STEPS):
        batch = made.data if made.batch_size is None else made.batch(step, made.batch_size)
        optimizer.zero_grad()
        loss = made.loss(model, batch)
        loss.backward()
        losses.append(loss.item())
        optimizer.step()
    with torch.no_grad():
        losses.append(made.objective(model, made.data).item())
    return time.perf_counter() - started


def sweep(problem: Moons, device: str) -> float:
    """Return the seconds that 128 rates take at once."""
    started = time.perf_counter()
    for _ in RateSweep(Sweep(problem=problem, lane=LANE, steps=STEPS, axis=RATES), device):
        pass
    return time.perf_counter() - started


def measure_sweep(problem: Moons, device: str, rounds: int) -> tuple[float, float]:
    """Return the median seconds of a sweep, and its median ratio to 128 bare loops, both measured in turn."""
    sweep(problem, device)
    seconds, ratios = [], []
    for _ in range(rounds):
        bare = sum(bare_loop(problem, lr) for lr in RATES.values[:: 128 // BARE_RATES]) / BARE_RATES
        seconds.append(sweep(problem, device))
        ratios.append(bare * 128 / seconds[-1])
    return p50(seconds), p50(ratios)


def measure_map(device: str) -> tuple[float, float]:
    """Return the seconds to the first whole picture of a map of 32 by 32 cells, and to its end."""
    axes = Axis(low=1e-2, high=10.0, count=32), Axis(parameter="momentum", low=0, high=0.99, count=32, log=False)
    started, coarse = time.perf_counter(), 0.0
    training = RateMap(Map(problem=Moons(batch_size=BATCH), lane=LANE, steps=STEPS, x=axes[0], y=axes[1]), device)
    for _ in training:
        if training.result.stride and not coarse:
            coarse = time.perf_counter() - started
    return coarse, time.perf_counter() - started


def measure_band(device: str) -> float:
    """Return the seconds of four lanes with 20 seeds each, every loss of all points recorded."""
    lanes = tuple(Lane(label=f"{lr}", optimizer=SGD(lr=lr, momentum=0.9)) for lr in (0.01, 0.03, 0.1, 0.3))
    made = Experiment(id="b", title="B", problem=Moons(batch_size=BATCH), steps=STEPS, lanes=lanes, views=("loss",))
    started = time.perf_counter()
    for _ in SeedBand(made, range(20), device):
        pass
    return time.perf_counter() - started


def main(device: str) -> None:
    """Measure, and print it as JSON."""
    seconds, ratio = measure_sweep(Moons(batch_size=BATCH), device, ROUNDS)
    whole_seconds, whole_ratio = measure_sweep(Moons(), device, 2)
    maps = [measure_map(device) for _ in range(3)]
    told = {
        "sweep": seconds,
        "sweep_ratio": ratio,
        "whole_sweep": whole_seconds,
        "whole_ratio": whole_ratio,
        "coarse": p50([coarse for coarse, _ in maps]),
        "map": p50([whole for _, whole in maps]),
        "band": measure_band(device),
    }
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:] or ["cpu"])
