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
GROUP_CLAIM = {"that": "group-lr-at", "lane": "low", "group": "head", "step": 0, "lr": 1}
METRIC_CLAIM = {"that": "metric-ends-above", "lane": "low", "metric": "old-task accuracy", "value": 0.9}
ON_NOISE = {"problem": {"name": "noisy-regression"}, "views": ["loss"]}
ON_A_NETWORK = {"problem": {"name": "moons"}, "views": ["loss"], "claims": []}


def lane(**changes: Any) -> dict[str, Any]:
    return {"lanes": [{"label": "low", "optimizer": {"name": "SGD", "lr": 0.006} | changes}], "claims": []}


def settings(**changes: Any) -> dict[str, Any]:
    return {"lanes": [{"label": "low", "optimizer": {"name": "SGD", "lr": 0.006}} | changes], "claims": []}


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
        (
            {"claims": [{"that": "metric-ends-above", "lane": "low", "metric": "accuracy", "value": 1}]},
            "view 'metrics'",
        ),
        (
            ON_A_NETWORK | {"claims": [{"that": "metric-ends-above", "lane": "low", "metric": "accuracy", "value": 1}]},
            "view 'metrics'",
        ),
        ({"claims": [{"that": "ends-below", "lane": "low"}]}, "loss"),
        ({"claims": [{"that": "loss-rises", "lane": "low", "step": 5, "later": 5, "times": 2}]}, "a later step"),
        ({"claims": [{"that": "loss-rises", "lane": "low", "step": 5, "later": 61, "times": 2}]}, "step 61"),
        (ON_A_NETWORK | {"claims": [GROUP_CLAIM]}, "'group-lr-at' needs the view 'group-lrs'"),
        (ON_A_NETWORK | {"claims": [GROUP_CLAIM], "views": ["group-lrs"]}, "'head'; this problem has: layer 1"),
        (ON_A_NETWORK | {"claims": [METRIC_CLAIM]}, "'metric-ends-above' needs the view 'metrics'"),
        (ON_A_NETWORK | {"claims": [METRIC_CLAIM], "views": ["metrics"]}, "'old-task accuracy'; .* has: accuracy"),
        (settings(clip={}), "either a norm or a value"),
        (settings(clip={"norm": 1, "value": 1}), "either a norm or a value"),
        (settings(clip={"norm": 1}) | ON_NOISE, "one norm, but this problem has the gradients of many replicas"),
        (settings(schedule_first=True), "schedule_first needs a schedule"),
        (settings(changes=[{"at": 1, "lr": 1}, {"at": 2, "resume": "all"}]), "resume must be in its first change"),
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
