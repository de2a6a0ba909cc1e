"""Random experiments of every kind that the schema knows, for properties that must hold for all of them."""

from functools import cache
from random import Random
from typing import Any

import msgspec
from msgspec import inspect

from lrdesk.lab.spec import Experiment, Problem

CHARACTERS = "aZ09 .-_\"'\\#=[]{},\n\r\t\x00\x1b\x7f\x85\u2028é∇🎲"
NESTING = ("SequentialLR", "ChainedScheduler")


def random_experiment(seed: int) -> Experiment:
    """Return an experiment that a deck could hold, the same for the same seed."""
    random = Random(seed)
    while True:
        fields = _data(_kind(Experiment), random, depth=0)
        try:
            _fit_together(fields, random)
            return msgspec.convert(fields, Experiment)
        except msgspec.ValidationError:
            continue


@cache
def _kind(of: Any) -> inspect.Type:
    return inspect.type_info(of)


def _data(kind: inspect.Type, random: Random, depth: int) -> Any:
    """Return plain data of a type, within its bounds."""
    match kind:
        case inspect.Metadata():
            return _data(kind.type, random, depth)
        case inspect.BoolType():
            return random.random() < 0.5
        case inspect.IntType():
            step = kind.multiple_of or 1
            return random.randint(-(-(kind.ge or 0) // step), min(kind.le or 1000, 10**6) // step) * step
        case inspect.FloatType():
            least = kind.ge if kind.ge is not None else kind.gt or 0.0
            most = kind.le if kind.le is not None else kind.lt or 1.0
            return random.choice([least + 0.1, 1e-8, random.uniform(least, most), float(f"{random.random():.2g}")])
        case inspect.StrType() if kind.pattern is not None:
            return random.choice(["a", "two-rates", "lr-3"])
        case inspect.StrType():
            size = random.randint(kind.min_length or 0, min(kind.max_length or 200, 200))
            return "".join(random.choices(CHARACTERS, k=size)) if random.random() < 0.9 else "." * size
        case inspect.LiteralType():
            return random.choice(kind.values)
        case inspect.VarTupleType():
            size = random.randint(kind.min_length or 0, min(kind.max_length or 4, 4))
            entries = [_data(kind.item_type, random, depth + 1) for _ in range(size)]
            return sorted(entries) if entries and isinstance(entries[0], int) else entries
        case inspect.TupleType():
            return [_data(item, random, depth + 1) for item in kind.item_types]
        case inspect.DictType():
            return {}
        case inspect.UnionType():
            kinds = [member for member in kind.types if depth < 6 or getattr(member, "tag", "") not in NESTING]
            # Not None: it is the default wherever there may be a null, but for a list of Adafactor's.
            return _data(random.choice([one for one in kinds if not isinstance(one, inspect.NoneType)]), random, depth)
        case inspect.StructType():
            chosen = [field for field in kind.fields if field.required or random.random() < 0.5]
            data = {field.encode_name: _data(field.type, random, depth + 1) for field in chosen}
            return data | ({kind.tag_field: kind.tag} if kind.tag_field else {})
    raise NotImplementedError(kind)


def _fit_together(fields: dict[str, Any], random: Random) -> None:
    """Bend what random parts would hardly ever agree on: steps that rise, lanes and groups that exist, batches."""
    problem: Problem = msgspec.convert(fields["problem"], Problem)
    for lane in fields["lanes"]:
        lane["group_lrs"] = {group: random.random() + 1e-3 for group in problem.groups if random.random() < 0.5}
        lane["changes"] = [change | {"at": at} for at, change in enumerate(lane.get("changes", ()))]
        for part in (lane, *lane["changes"]):
            if "batch_size" in part:
                part["batch_size"] = min(part["batch_size"], problem.largest_batch) or None
    labels = [lane["label"] for lane in fields["lanes"]]
    for claim in fields.get("claims", ()):
        claim |= {name: random.choice(labels) for name in ("lane", "than") if name in claim}
        for name, known, view in (("group", problem.groups, "group-lrs"), ("metric", problem.metrics, "metrics")):
            if name in claim and known:
                claim[name] = random.choice(known)
                fields["views"] = [*[one for one in fields["views"] if one != view][:5], view]
