"""Each claim, holding and failing, on a recording made by hand; the text tells the measured figure."""

import math

import numpy as np
import pytest

from lrdesk.lab.claims import outcome, verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Claim, Outcome, Predict
from lrdesk.lab.spec import claims as spec
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic, TwoTask
from tests.unit.lab.experiments import experiment, record

# Lane a settles in halving jumps, b barely moves, c explodes at step 3 and d stops being a number there.
STEPS = 10
NAN = math.nan
A = [8.0 / 4**step for step in range(STEPS + 1)]
B = [8.0 - 0.04 * step for step in range(STEPS + 1)]
C = [8.0, 80.0, 800.0, 20000.0] + [NAN] * 7
D = [8.0, 80.0, 800.0] + [NAN] * 8
RATES = [0.2] * 5 + [0.1] * 6


def recorded(*claims: Claim, predict: Predict | None = None) -> Recording:
    lanes = [SGD(lr=0.2)] * 4
    recording = Recording.blank(experiment(Quadratic(start=(4.0, 0.0)), STEPS, *lanes, claims=claims, predict=predict))
    recording.loss[:] = [A, B, C, D]
    recording.lr[:] = [RATES, [0.01] * 11, RATES[:4] + [NAN] * 7, RATES[:4] + [NAN] * 7]
    recording.grad_norm[0] = [4.0 - step / 10 for step in range(STEPS + 1)]
    assert recording.path is not None
    recording.path[0] = [(4 * (-0.5) ** step, 0.0) for step in range(STEPS + 1)]
    recording.path[1] = [(4 - 0.01 * step, 0.0) for step in range(STEPS + 1)]
    recording.path[2, :4] = recording.path[3, :4] = [(4 * (-3) ** step, 0.0) for step in range(4)]
    recording.diverged_at[2:] = 3
    recording.length, recording.finished = STEPS + 1, True
    return recording


@pytest.mark.parametrize(
    ("claim", "holds", "text"),
    [
        (spec.Diverges(lane="c"), True, "**c** diverges (loss > 10⁴ at step 3)"),
        (spec.Diverges(lane="d"), True, "**d** diverges (loss no longer a number at step 3)"),
        (spec.Diverges(lane="b"), False, "**b** does not diverge: its loss ends at 7.6"),
        (spec.Converges(lane="a", loss=0.1), True, "**a** converges: its loss stays below 0.1 from step 4 on"),
        (spec.Converges(lane="b", loss=0.1), False, "**b** does not converge: late in the run its loss is still 7.64"),
        (spec.Converges(lane="c", loss=0.1), False, "**c** does not converge: it diverges (loss > 10⁴ at step 3)"),
        (spec.EndsBelow(lane="a", loss=1e-3), True, "**a** ends at 7.63·10⁻⁶, below 0.001"),
        (spec.EndsBelow(lane="b", loss=1e-3), False, "**b** ends at 7.6, not below 0.001"),
        (spec.EndsBelow(lane="c", loss=1e-3), False, "**c** diverges (loss > 10⁴ at step 3), not below 0.001"),
        (spec.ReachesBy(lane="a", loss=0.5, step=2), True, "**a** reaches 0.5 at step 2"),
        (spec.ReachesBy(lane="a", loss=0.5, step=1), False, "**a** reaches 0.5 at step 2, after step 1"),
        (spec.ReachesBy(lane="b", loss=0.5, step=10), False, "**b** never reaches 0.5"),
        (spec.EndsAbove(lane="b", loss=4), True, "**b** is still at 7.6 after 10 steps"),
        (spec.EndsAbove(lane="a", loss=4), False, "**a** ends at 7.63·10⁻⁶, not above 4"),
        (spec.EndsAbove(lane="c", loss=4), False, "**c** diverges (loss > 10⁴ at step 3), so it does not end above 4"),
        (spec.StaysNearStart(lane="b", within=0.1), True, "**b** keeps its loss within 5 % of its start (8)"),
        (spec.StaysNearStart(lane="a", within=0.1), False, "**a** ends at 7.63·10⁻⁶, away from its start (8)"),
        (
            spec.StaysNearStart(lane="c", within=0.1),
            False,
            "**c** diverges (loss > 10⁴ at step 3), away from its start (8)",
        ),
        (spec.Overshoots(lane="a", times=10), True, "**a** jumps across the minimum 10 times"),
        (spec.Overshoots(lane="b", times=1), False, "**b** never jumps across the minimum"),
        (spec.Oscillates(lane="c", share=0.9), True, "the loss of **c** rises in 100 % of its steps"),
        (spec.Oscillates(lane="a", share=0.9), False, "the loss of **a** rises in 0 % of its steps"),
        (
            spec.EndsLowerThan(lane="a", than="b", times=100),
            True,
            "**a** ends 9.96·10⁵ times lower than **b** (7.63·10⁻⁶ against 7.6)",
        ),
        (
            spec.EndsLowerThan(lane="a", than="b", times=1e6),
            False,
            "**a** ends 9.96·10⁵ times lower than **b** (7.63·10⁻⁶ against 7.6)",
        ),
        (spec.EndsLowerThan(lane="b", than="a"), False, "**b** ends at 7.6; **a** ends at 7.63·10⁻⁶"),
        (
            spec.EndsLowerThan(lane="b", than="c", times=9),
            True,
            "**b** ends at 7.6; **c** diverges (loss > 10⁴ at step 3)",
        ),
        (
            spec.EndsLowerThan(lane="c", than="d"),
            False,
            "**c** diverges (loss > 10⁴ at step 3); **d** diverges (loss no longer a number at step 3)",
        ),
        (
            spec.EndsAbout(lane="b", than="a", times=1e6, within=0.01),
            True,
            "**b** ends at 9.96·10⁵ times the loss of **a** (7.6 against 7.63·10⁻⁶)",
        ),
        (
            spec.EndsAbout(lane="b", than="a", times=1.1e6, within=0.05),
            False,
            "**b** ends at 9.96·10⁵ times the loss of **a** (7.6 against 7.63·10⁻⁶)",
        ),
        (
            spec.EndsAbout(lane="a", than="a", within=0),
            True,
            "**a** ends at 1 times the loss of **a** (7.63·10⁻⁶ against 7.63·10⁻⁶)",
        ),
        (
            spec.EndsAbout(lane="a", than="c", within=1),
            False,
            "**a** ends at 7.63·10⁻⁶; **c** diverges (loss > 10⁴ at step 3)",
        ),
        (
            spec.ReachesFirst(lane="a", than="b", loss=7.9, times=3),
            True,
            "**a** reaches 7.9 at step 1; **b** reaches 7.9 at step 3",
        ),
        (
            spec.ReachesFirst(lane="a", than="b", loss=7.9, times=4),
            False,
            "**a** reaches 7.9 at step 1; **b** reaches 7.9 at step 3",
        ),
        (spec.ReachesFirst(lane="a", than="b", loss=1), True, "**a** reaches 1 at step 2; **b** never reaches 1"),
        (spec.ReachesFirst(lane="b", than="c", loss=1), False, "**b** never reaches 1; **c** never reaches 1"),
        (
            spec.FirstStep(lane="a", than="b", times=600),
            True,
            "the first step of **a** is 600 times as long as that of **b** (6 against 0.01)",
        ),
        (
            spec.FirstStep(lane="a", than="b", times=2),
            False,
            "the first step of **a** is 600 times as long as that of **b** (6 against 0.01)",
        ),
        (spec.LrAt(lane="a", step=5, lr=0.1), True, "**a** takes step 5 at a rate of 0.1"),
        (spec.LrAt(lane="a", step=4, lr=0.1), False, "**a** takes step 4 at a rate of 0.2"),
        (spec.LrAt(lane="c", step=5, lr=0.1), False, "**c** ends before step 5"),
        (spec.LrDropsAt(lane="a", step=5, factor=0.5), True, "the rate of **a** goes from 0.2 to 0.1 at step 5"),
        (spec.LrDropsAt(lane="a", step=6, factor=0.5), False, "the rate of **a** goes from 0.1 to 0.1 at step 6"),
        (spec.LrDropsAt(lane="d", step=5, factor=0.5), False, "**d** ends before step 5"),
        (
            spec.SameLosses(lane="a", than="a"),
            True,
            "**a** has the very same losses as **a**",
        ),
        (
            spec.SameLosses(lane="b", than="a", within=1),
            False,
            "the losses of **b** and **a** differ by up to 9.96·10⁷ %",
        ),
        (
            spec.SameLosses(lane="d", than="c"),
            False,
            "**d** diverges (loss no longer a number at step 3); **c** diverges (loss > 10⁴ at step 3)",
        ),
        (
            spec.SameLosses(lane="c", than="a"),
            False,
            "**c** diverges (loss > 10⁴ at step 3); **a** ends at 7.63·10⁻⁶",
        ),
        (
            spec.LossRises(lane="c", step=0, later=2, times=100),
            True,
            "the loss of **c** goes from 8 at step 0 to 800 at step 2",
        ),
        (
            spec.LossRises(lane="a", step=0, later=1, times=1),
            False,
            "the loss of **a** goes from 8 at step 0 to 2 at step 1",
        ),
        (spec.LossRises(lane="c", step=0, later=9, times=1), False, "**c** ends before step 9"),
        (spec.GradNormExceeds(lane="a", norm=3), True, "the gradient norm of **a** reaches 4"),
        (spec.GradNormExceeds(lane="a", norm=5), False, "the gradient norm of **a** reaches 4"),
        (spec.LrFalls(lane="a", times=2), True, "the rate of **a** goes from 0.2 to 0.1"),
        (spec.LrFalls(lane="b", times=2), False, "the rate of **b** goes from 0.01 to 0.01"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, spec.LaneClaim) else "",
)
def test_a_verdict_tells_what_was_measured(claim: Claim, holds: bool, text: str) -> None:
    (verdict,) = verdicts(recorded(claim))
    assert (verdict.holds, verdict.text) == (holds, text)


@pytest.mark.parametrize(
    ("answer", "labels"),
    [
        ("diverges", {"c", "d"}),
        ("ends-lowest", {"a"}),
        ("ends-highest", {"c", "d"}),
        ("moves-least", {"b"}),
        ("longest-first-step", {"c", "d"}),
        ("lowest-lr", {"b"}),
    ],
)
def test_the_run_says_who_was_right(answer: Outcome, labels: set[str]) -> None:
    assert outcome(recorded(predict=Predict(ask="Which lane?", answer=answer))) == labels


def test_without_a_question_nobody_is_right() -> None:
    assert outcome(recorded()) == frozenset()


def test_where_all_lanes_diverge_none_ends_lowest() -> None:
    recording = recorded(predict=Predict(ask="Which lane?", answer="ends-lowest"))
    recording.diverged_at[:] = 3
    assert outcome(recording) == frozenset()


def test_a_lane_that_ends_at_zero_is_lower_than_any_other() -> None:
    recording = recorded(spec.EndsLowerThan(lane="a", than="b", times=1e9))
    recording.loss[0, -1] = 0.0
    (verdict,) = verdicts(recording)
    assert (verdict.holds, verdict.text) == (True, "**a** ends at 0; **b** ends at 7.6")


def test_lanes_may_be_read_while_the_run_writes() -> None:
    recording = recorded()
    recording.length = 2
    assert [len(recording.lane(label).loss) for label in "abcd"] == [2] * 4
    assert np.isfinite(recording.lane("d").loss).all()


def test_rates_of_groups_and_metrics_are_claimed_by_name() -> None:
    claims = (
        spec.GroupLrAt(lane="a", group="head", step=2, lr=0.0),
        spec.GroupLrAt(lane="a", group="backbone", step=2, lr=0.2),
        spec.GroupLrAt(lane="b", group="backbone", step=4, lr=0.1),
        spec.MetricEndsAbove(lane="a", metric="old-task accuracy", value=0.9),
        spec.MetricEndsBelow(lane="a", metric="new-task accuracy", value=0.9),
        spec.MetricEndsBelow(lane="b", metric="new-task accuracy", value=0.9),
    )
    lanes = [SGD(lr=0.1)] * 2
    recording = Recording.blank(experiment(TwoTask(), 5, *lanes, claims=claims, views=("metrics", "group-lrs")))
    assert recording.group_lrs is not None
    assert recording.metrics is not None
    recording.group_lrs[:] = 0.1
    recording.group_lrs[0, 2, 1] = 1e-17
    recording.metrics[:] = 0.95
    recording.loss[:] = 1.0
    recording.diverged_at[1] = 3
    recording.metrics[1, 3] = NAN
    recording.length, recording.finished = 6, True
    assert [(verdict.holds, verdict.text) for verdict in verdicts(recording)] == [
        (True, "**a** takes step 2 at a rate of 10⁻¹⁷ in its head"),
        (False, "**a** takes step 2 at a rate of 0.1 in its backbone"),
        (False, "**b** ends before step 4"),
        (True, "the old-task accuracy of **a** ends at 0.95"),
        (False, "the new-task accuracy of **a** ends at 0.95"),
        (False, "**b** diverges (loss > 10⁴ at step 3)"),
    ]


def test_a_step_of_one_weight_is_as_long_as_that_weight_moves() -> None:
    claims = (spec.FirstStep(lane="b", than="a", times=2),)
    made = experiment(Quadratic(curvature=10.0, start=(1.0,)), 5, SGD(lr=0.05), SGD(lr=0.1), claims=claims)
    (verdict,) = verdicts(record(made))
    assert (verdict.holds, verdict.text.split("(")[1]) == (True, "1 against 0.5)")
