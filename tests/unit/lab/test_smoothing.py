"""Smoothing, held to the average as it is defined, step by step."""

import math

import numpy as np
import pytest

from lrdesk.lab.smoothing import smooth


@pytest.mark.parametrize("span", [1, 3, 40])
@pytest.mark.parametrize("count", [1, 255, 256, 257, 700])
def test_it_is_the_corrected_average_computed_step_by_step(span: float, count: int) -> None:
    values = np.random.default_rng(1).normal(size=count)
    decay, average, expected = 1 - 1 / span, 0.0, []
    for step, value in enumerate(values, start=1):
        average = decay * average + (1 - decay) * value
        expected.append(average / (1 - decay**step))
    assert smooth(values, span) == pytest.approx(expected)


def test_it_ends_where_a_lane_diverged() -> None:
    smoothed = smooth(np.array([1.0, 1.0, math.nan, math.nan]), 5)
    assert smoothed[:2] == pytest.approx([1, 1])
    assert np.isnan(smoothed[2:]).all()
