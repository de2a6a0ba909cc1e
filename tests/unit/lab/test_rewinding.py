"""A lane that is taken back and changed goes on just as a run with that change from the start would."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Change, Lane, Problem
from lrdesk.lab.spec.optimizers import SGD, Adagrad, Adam, AdamW, RMSprop, SparseAdam
from lrdesk.lab.spec.problems import Moons, NoisyRegression, Quadratic
from lrdesk.lab.spec.schedules import CosineAnnealingLR, OneCycleLR, ReduceLROnPlateau, SequentialLR, StepLR
from tests.unit.lab.experiments import experiment, record

STEPS = 60
SCHEDULES = (
    None,
    StepLR(step_size=7, gamma=0.5),
    CosineAnnealingLR(T_max=40),
    OneCycleLR(max_lr=0.1, total_steps=200),
    ReduceLROnPlateau(patience=2, factor=0.5),
    SequentialLR(schedulers=(StepLR(step_size=3), CosineAnnealingLR(T_max=30)), milestones=(15,)),
)
OPTIMIZERS = (SGD(lr=0.05), SGD(lr=0.05, momentum=0.9, nesterov=True), Adam(lr=0.02), AdamW(lr=0.02))
PROBLEMS = (Quadratic(condition=12.0), NoisyRegression(replicas=4, batch_size=2), Moons(points=64, batch_size=16))

changes = st.builds(
    Change,
    at=st.integers(0, STEPS - 1),
    lr=st.sampled_from((None, 0.01, 0.08)),
    schedule=st.sampled_from((None, StepLR(step_size=5), CosineAnnealingLR(T_max=20))),
    momentum=st.sampled_from((None, 0.5)),
    weight_decay=st.sampled_from((None, 0.1)),
)


def _finished(run: Run) -> Run:
    for _ in run:
        pass
    return run


@given(
    problem=st.sampled_from(PROBLEMS),
    optimizer=st.sampled_from(OPTIMIZERS),
    schedule=st.sampled_from(SCHEDULES),
    first=changes,
    second=changes,
    reached=st.integers(0, STEPS + 1),
    new_lane=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_going_back_equals_a_run_from_the_start_to_the_bit(
    problem: Problem,
    optimizer: SGD,
    schedule: StepLR | None,
    first: Change,
    second: Change,
    reached: int,
    new_lane: bool,
) -> None:
    run = Run(experiment(problem, STEPS, (optimizer, schedule), SGD(lr=0.01)), seed=5)
    for point in run:
        if point == reached:
            break
    for change in (first, second):
        if change.at <= run.recording.length:
            run = run.rewound(0, change, "branch" if new_lane and change is second else None)
            assert run.recording.length == change.at
    went_back = _finished(run).recording
    fresh = record(went_back.experiment, seed=5)
    assert np.array_equal(went_back.loss, fresh.loss, equal_nan=True)
    assert np.array_equal(went_back.lr, fresh.lr, equal_nan=True)
    assert np.array_equal(went_back.grad_norm, fresh.grad_norm, equal_nan=True)
    assert went_back.diverged_at.tolist() == fresh.diverged_at.tolist()


def test_a_new_lane_shares_its_past_and_leaves_the_others_alone() -> None:
    run = _finished(Run(experiment(Quadratic(condition=12.0), STEPS, SGD(lr=0.01), SGD(lr=0.05))))
    before = run.recording
    branched = _finished(run.rewound(0, Change(at=20, lr=0.15), "faster")).recording
    assert branched.labels == ("a", "b", "faster")
    assert np.array_equal(branched.loss[:2], before.loss)
    assert np.array_equal(branched.loss[2, :21], before.loss[0, :21])
    assert branched.lr[2].tolist() == [0.01] * 20 + [0.15] * 41
    assert branched.lane("faster").end < branched.lane("a").end


def test_a_rate_chosen_in_time_rescues_a_lane_that_diverged() -> None:
    run = _finished(Run(experiment(Quadratic(condition=12.0), STEPS, SGD(lr=0.2))))
    assert run.recording.lane("a").diverged_at is not None
    rescued = _finished(run.rewound(0, Change(at=5, lr=0.1))).recording
    assert rescued.lane("a").diverged_at is None
    assert rescued.lane("a").end < rescued.lane("a").loss[0]


def test_a_batch_size_can_be_changed_on_the_way() -> None:
    run = Run(experiment(NoisyRegression(replicas=64), 300, SGD(lr=0.05)))
    before = _finished(run).recording.lane("a").end
    larger = _finished(run.rewound(0, Change(at=150, batch_size=16))).recording.lane("a").end
    assert larger < before / 4


def test_a_change_of_the_rate_keeps_the_ratio_of_groups() -> None:
    made = experiment(Moons(points=64), 10, SGD(lr=0.1))
    lane = Lane(label="a", optimizer=SGD(lr=0.1), group_lrs={"layer 2": 0.01}, changes=(Change(at=4, lr=0.2),))
    recording = record(type(made)(**{**_fields(made), "lanes": (lane,), "views": ("loss", "group-lrs")}))
    assert recording.group_lrs is not None
    assert recording.group_lrs[0, 3].tolist() == [0.1, 0.01, 0.1]
    assert recording.group_lrs[0, 4].tolist() == pytest.approx([0.2, 0.02, 0.2])


def _fields(made: object) -> dict[str, object]:
    return {name: getattr(made, name) for name in type(made).__struct_fields__}  # type: ignore[attr-defined]


def test_what_cannot_be_changed_is_refused_by_name() -> None:
    run = _finished(Run(experiment(Quadratic(), 20, Adagrad(lr=0.1), RMSprop(lr=0.1), SparseAdam(lr=0.1))))
    for row, change, sentence in (
        (0, Change(at=3, momentum=0.5), "Lane 'a': Adagrad has no momentum to change"),
        (1, Change(at=3, momentum=0.5), "Lane 'b': RMSprop cannot gain momentum on the way"),
        (2, Change(at=3, weight_decay=0.5), "Lane 'c': SparseAdam has no weight decay to change"),
    ):
        with pytest.raises(LabError, match=sentence):
            run.rewound(row, change)
    assert _finished(run.rewound(0, Change(at=3, lr=0.2))).recording.finished  # the run was not hurt by what it refused


def test_rmsprop_cannot_lose_its_momentum_and_gain_it_again() -> None:
    changed = (Change(at=0, momentum=0.0), Change(at=4, momentum=0.5))
    lane = Lane(label="a", optimizer=RMSprop(lr=0.1, momentum=0.9), changes=changed)
    made = experiment(Quadratic(), 10, SGD(lr=0.1))
    with pytest.raises(LabError, match="Lane 'a': RMSprop cannot gain momentum on the way"):
        record(type(made)(**{**_fields(made), "lanes": (lane,)}))


def test_no_lane_goes_back_to_where_it_never_was() -> None:
    run = _finished(Run(experiment(Quadratic(condition=12.0), STEPS, SGD(lr=0.3), SGD(lr=0.1))))
    diverged_at = run.recording.lane("a").diverged_at
    with pytest.raises(LabError, match=f"Lane 'a' ended at step {diverged_at}"):
        run.rewound(0, Change(at=STEPS, lr=0.1))


def test_a_ninth_lane_is_refused() -> None:
    run = _finished(Run(experiment(Quadratic(), 5, *(SGD(lr=0.1) for _ in range(8)))))
    with pytest.raises(LabError, match="8 lanes already"):
        run.rewound(0, Change(at=2, lr=0.2), "ninth")
