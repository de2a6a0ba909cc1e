"""One line a figure: name, value, unit, target. A figure is held as a ratio wherever machines differ."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A measurement; `target` is the most it may be, or with `least` the least."""

    name: str
    value: float
    unit: str
    target: float | None = None
    least: bool = False

    def line(self) -> str:
        """Return the figure as a line."""
        if self.target is None:
            held = ""
        else:
            met = self.value >= self.target if self.least else self.value <= self.target
            held = f"{'≥' if self.least else '≤'} {self.target:g}".ljust(10) + ("held" if met else "MISSED")
        return f"{self.name:<58}{self.value:>10.2f} {self.unit:<6}{held}"


def p50(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(values, n=20, method="inclusive")[-1]


def p99(values: Sequence[float]) -> float:
    """Return the 99th percentile."""
    return quantiles(values, n=100, method="inclusive")[-1]


def child(module: str, *arguments: str) -> dict[str, Any]:
    """Run a module of this package in a fresh process and return what it printed as its last line, in JSON."""
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    # A learner's Python keeps what it compiled; one told not to would compile the app anew at each start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ended = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if ended.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{ended.stderr}")
    result: dict[str, Any] = json.loads(ended.stdout.strip().splitlines()[-1])
    return result
