"""An experiment that makes no sense is refused, with the place where it does not."""

import subprocess
import sys
from typing import Any

import msgspec
import pytest

from lrdesk.lab.spec import Experiment

GOOD: dict[str, Any] = {
    "id": "three-rates",
    "title": "Three rates",
    "problem": {"name": "quadratic", "condition": 12.0},
    "steps": 60,
    "lanes": [
        {"label": "low", "optimizer": {"name": "SGD", "lr": 0.006}},
        {"label": "high", "optimizer": {"name": "Adam", "lr": 1}, "schedule": {"name": "StepLR", "step_size": 15}},
    ],
    "views": ["surface", "loss"],
    "claims": [{"that": "ends-lower-than", "lane": "high", "than": "low"}, {"that": "diverges", "lane": "low"}],
}
ON_A_NETWORK = {"problem": {"name": "moons"}, "views": ["loss"], "claims": []}


def lane(**changes: Any) -> dict[str, Any]:
    return {"lanes": [{"label": "low", "optimizer": {"name": "SGD", "lr": 0.006} | changes}], "claims": []}


def test_a_good_one_survives_a_round_trip() -> None:
    made = msgspec.convert(GOOD, Experiment)
    assert msgspec.json.decode(msgspec.json.encode(made), type=Experiment) == made
    assert [claim.lanes for claim in made.claims] == [("high", "low"), ("low",)]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (lane(lr=0), r"> 0.0 - at `\$.lanes\[0\].optimizer.lr`"),
        (lane(lr=float("inf")), "optimizer.lr"),
        (lane(lr=float("nan")), "optimizer.lr"),
        (lane(momentum=float("nan")), "optimizer.momentum"),
        (lane(name="SDG"), "SDG"),
        (lane(rate=1), "unknown field `rate`"),
        ({"steps": 0}, "steps"),
        ({"steps": 100_001}, "steps"),
        ({"lanes": []}, "lanes"),
        ({"lanes": GOOD["lanes"] * 2}, "same label"),
        ({"views": ["loss", "loss"]}, "named twice"),
        ({"views": []}, "views"),
        ({"problem": {"name": "quadratic", "condition": 2, "start": [1]}}, "two start coordinates"),
        ({"problem": {"name": "moons", "points": 16, "batch_size": 17}, "views": ["loss"]}, "batch"),
        (ON_A_NETWORK | {"views": ["surface"]}, "'surface'"),
        (ON_A_NETWORK | {"claims": [{"that": "overshoots", "lane": "low", "times": 1}]}, "'overshoots'"),
        (ON_A_NETWORK | {"predict": {"ask": "?", "answer": "longest-first-step"}}, "'longest-first-step'"),
        ({"claims": [{"that": "lr-at", "lane": "low", "step": 61, "lr": 1}]}, "step 61"),
        ({"claims": [{"that": "reaches-by", "lane": "low", "loss": 1, "step": 61}]}, "step 61"),
        ({"claims": [{"that": "sharpness-below", "lane": "low", "sharpness": 5}]}, "'sharpness-below'"),
        ({"claims": [{"that": "metric-at-least", "lane": "low", "metric": "accuracy", "share": 1}]}, "metrics: none"),
        (
            ON_A_NETWORK | {"claims": [{"that": "metric-at-least", "lane": "low", "metric": "accuracy", "share": 1}]},
            "view 'metrics'",
        ),
        ({"claims": [{"that": "ends-below", "lane": "low"}]}, "loss"),
    ],
)
def test_what_makes_no_sense_is_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=message):
        msgspec.convert(GOOD | changes, Experiment)


@pytest.mark.parametrize(
    "schedule",
    [
        {"name": "LambdaLR", "points": [[5, 1], [5, 2]]},
        {"name": "SequentialLR", "schedulers": [{"name": "LinearLR"}], "milestones": [3]},
        {"name": "SequentialLR", "schedulers": [{"name": "LinearLR"}] * 3, "milestones": [3, 3]},
    ],
)
def test_schedules_out_of_order_are_refused(schedule: dict[str, Any]) -> None:
    lanes = [{"label": "low", "optimizer": {"name": "SGD", "lr": 0.1}, "schedule": schedule}]
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(GOOD | {"lanes": lanes, "claims": []}, Experiment)


def test_specs_recordings_and_claims_load_without_torch() -> None:
    code = (
        "import sys, lrdesk.lab.spec; assert 'numpy' not in sys.modules;"
        "import lrdesk.lab.recording, lrdesk.lab.claims, lrdesk.lab.loader; assert 'torch' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
