import numpy as np
import pytest

from lrdesk.lab.confusion import Confusion, confusion_at
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.experiment import View
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Digits, Moons, Problem, Sine


def _experiment(problem: Problem, steps: int = 150, views: tuple[View, ...] = ("confusion", "metrics")) -> Experiment:
    lanes = (Lane(label="trained", optimizer=SGD(lr=0.5)),)
    return Experiment(id="c", title="C", problem=problem, steps=steps, lanes=lanes, views=views)


def _recorded(problem: Problem, steps: int = 150) -> Recording:
    run = Run(_experiment(problem, steps))
    for _ in run:
        pass
    return run.recording


def test_what_follows_from_the_counts_agrees_with_counting_by_hand() -> None:
    table = Confusion(("cat", "dog", "owl"), np.array([[8, 2, 0], [1, 9, 0], [0, 3, 0]]))
    assert (table.right, table.total, table.accuracy) == (17, 23, 17 / 23)
    assert (table.recall(0), table.recall(2)) == (0.8, 0.0)
    assert (table.precision(0), table.precision(1)) == (8 / 9, 9 / 14)
    assert table.precision(2) is None
    assert table.worst == (2, 1)


@pytest.mark.parametrize("problem", [Moons(batch_size=32), Digits(images=128)], ids=["moons", "digits"])
def test_the_diagonal_is_the_accuracy_that_the_run_recorded(problem: Problem) -> None:
    recording = _recorded(problem)
    assert recording.metrics is not None
    for point in (0, 50, 150):
        table = confusion_at(recording, 0, point)
        assert table is not None
        frame = point // recording.frame_every
        assert table.accuracy == pytest.approx(float(recording.metrics[0, frame, 0]), abs=1e-6)


def test_there_is_none_before_the_run_or_where_no_view_asks() -> None:
    assert confusion_at(Recording.blank(_experiment(Moons())), 0, 0) is None
    run = Run(_experiment(Moons(), 2, ("loss",)))
    next(run)
    assert confusion_at(run.recording, 0, 0) is None


def test_only_problems_that_tell_kinds_apart_have_one() -> None:
    with pytest.raises(ValueError, match="confusion"):
        _experiment(Sine(), views=("confusion",))
