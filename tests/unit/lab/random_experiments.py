"""Hypothesis strategies for experiments, made from their spec: whatever a deck could ask for, but small."""

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from hypothesis import assume
from hypothesis import strategies as st
from msgspec import inspect, structs

from lrdesk.lab.spec import Claim, Experiment, Lane, Predict, Problem
from lrdesk.lab.spec.experiment import PICTURES, Trace

MOST = 24
LABELS = ("a", "b")
TRACES = Trace.__args__
TELLING = (0.0, 1e-3, 0.01, 0.1, 0.5, 0.9, 1.0, 2.0)
"""Numbers that mean something to most settings; drawn as often as any others."""


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    """Draw an experiment of two lanes and at most 20 steps, with any problem, optimizers, schedules and changes."""
    problem = draw(instances(Problem))
    lanes = [_fitted(draw, structs.replace(draw(instances(Lane)), label=label), problem) for label in LABELS]
    views = draw(
        st.lists(st.sampled_from((*TRACES, *sorted(problem.pictures & PICTURES))), min_size=1, max_size=3, unique=True)
    )
    claims = []
    for claim in draw(st.lists(instances(Claim), max_size=3)):
        for name, known, view in (("group", problem.groups, "group-lrs"), ("metric", problem.metrics, "metrics")):
            if hasattr(claim, name) and known:
                claim = structs.replace(claim, **{name: draw(st.sampled_from(known))})
                views += [view] * (view not in views)
        claims.append(claim)
    try:
        made = Experiment(
            id="random",
            title="Random",
            problem=problem,
            steps=draw(st.integers(1, 20)),
            lanes=tuple(lanes),
            views=tuple(views),
            claims=tuple(claims),
            predict=draw(st.none() | instances(Predict)),
        )
    except ValueError:
        assume(False)
    # The structs were made one by one: that a deck file could hold the whole is still to be shown.
    return msgspec.json.decode(msgspec.json.encode(made), type=Experiment)


@cache
def instances(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for a type of the spec."""
    return _strategy(inspect.type_info(kind))


def _fitted(draw: st.DrawFn, lane: Lane, problem: Problem) -> Lane:
    """Return the lane without batch sizes that the problem lacks, and with rates for some of its groups."""
    most = problem.largest_batch
    if problem.groups:
        rates = st.dictionaries(st.sampled_from(problem.groups), st.sampled_from(TELLING[1:]))
        lane = structs.replace(lane, group_lrs=draw(rates))

    def smaller(size: int | None) -> int | None:
        return None if size is None or not most else min(size, most)

    changes = tuple(structs.replace(change, batch_size=smaller(change.batch_size)) for change in lane.changes)
    return structs.replace(lane, batch_size=smaller(lane.batch_size), changes=changes)


def _strategy(kind: inspect.Type) -> st.SearchStrategy[Any]:
    return STRATEGIES[type(kind)](kind)


def _integers(kind: inspect.IntType) -> st.SearchStrategy[int]:
    least, step = kind.ge or 0, kind.multiple_of or 1
    most = max(least, min(MOST, MOST if kind.le is None else kind.le))
    return st.integers(-(-least // step), most // step).map(lambda number: number * step)


def _floats(kind: inspect.FloatType) -> st.SearchStrategy[float]:
    least, most = (kind.gt if kind.ge is None else kind.ge), (kind.lt if kind.le is None else kind.le)
    whole = st.floats(least, most, exclude_min=kind.ge is None, exclude_max=kind.le is None)
    return st.sampled_from(TELLING).filter(lambda number: least < number < most) | whole


@cache
def _structs(made: type) -> st.SearchStrategy[Any]:
    """Return a strategy for a struct; fields with a default are often left at it, unless it is large."""
    kind = inspect.type_info(made)
    assert isinstance(kind, inspect.StructType)

    drawn = {field.name for field in kind.fields if field.required or _is_large(field.default)}

    def build(fields: dict[str, Any]) -> Any:
        try:
            return made(**fields)
        except ValueError:
            return None  # fields that do not go together

    return st.deferred(
        lambda: (
            st.fixed_dictionaries(
                {field.name: _strategy(field.type) for field in kind.fields if field.name in drawn},
                optional={field.name: _strategy(field.type) for field in kind.fields if field.name not in drawn},
            )
            .map(build)
            .filter(lambda struct: struct is not None)
        )
    )


def _is_large(default: object) -> bool:
    return isinstance(default, int) and default > MOST


STRATEGIES: dict[type[inspect.Type], Callable[[Any], st.SearchStrategy[Any]]] = {
    inspect.Metadata: lambda kind: _strategy(kind.type),
    inspect.NoneType: lambda kind: st.none(),
    inspect.BoolType: lambda kind: st.booleans(),
    inspect.IntType: _integers,
    inspect.FloatType: _floats,
    inspect.StrType: lambda kind: st.sampled_from(LABELS),
    inspect.LiteralType: lambda kind: st.sampled_from(kind.values),
    inspect.UnionType: lambda kind: st.one_of([_strategy(one) for one in kind.types]),
    inspect.TupleType: lambda kind: st.tuples(*(_strategy(one) for one in kind.item_types)),
    inspect.VarTupleType: lambda kind: st.lists(
        _strategy(kind.item_type), min_size=kind.min_length or 0, max_size=2
    ).map(tuple),
    inspect.DictType: lambda kind: st.just({}),
    inspect.StructType: lambda kind: _structs(kind.cls),
}
