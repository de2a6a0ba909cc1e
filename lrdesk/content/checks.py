"""What the schema cannot say: names that must exist, names that must differ, texts that must render."""

from collections.abc import Iterable

import msgspec

from lrdesk.content.deck import DeckFile, Item
from lrdesk.content.errors import DeckError, described, named, one_of, unknown
from lrdesk.lab.spec import Experiment

PLAIN = {"id", "level", "answer", "source", "experiment"}  # fields that are not Markdown


def check(deck: DeckFile, file: str) -> None:
    """Raise DeckError if the parts of a deck do not fit each other or a text cannot be shown."""
    _check_ids([("experiment", experiment.id) for experiment in deck.experiment], "experiment", file)
    _check_ids([(item.kind, item.id) for item in deck.items], "item", file)
    experiments = [experiment.id for experiment in deck.experiment]
    for experiment in deck.experiment:
        _check_claims(experiment, file)
    for item in deck.items:
        where = named(item.kind, item.id, 0)
        if item.experiment not in experiments:
            raise DeckError(file, one_of(experiments), unknown(item.experiment, experiments), where, "experiment")
        _check_lists(item, where, file)
        _check_texts(item, where, file)


def _check_ids(entries: Iterable[tuple[str, str]], what: str, file: str) -> None:
    """Items of all kinds share one space of names, for an item's identity is its deck and its id."""
    seen: set[str] = set()
    for kind, key in entries:
        if key in seen:
            raise DeckError(file, f"an id that no other {what} has", described(key), named(kind, key, 0), "id")
        seen.add(key)


def _check_claims(experiment: Experiment, file: str) -> None:
    labels = [lane.label for lane in experiment.lanes]
    for index, claim in enumerate(experiment.claims):
        for label in claim.lanes:
            if label not in labels:
                where = named("experiment", experiment.id, 0)
                raise DeckError(file, one_of(labels), unknown(label, labels), where, f"claims[{index}]")


def _check_lists(item: Item, where: str, file: str) -> None:
    for field, value in msgspec.structs.asdict(item).items():
        if isinstance(value, tuple) and len(set(value)) < len(value):
            twice = next(entry for entry in value if value.count(entry) > 1)
            raise DeckError(file, "entries that differ", f"{described(twice)} twice", where, field)


def _check_texts(item: Item, where: str, file: str) -> None:
    for field, value in msgspec.structs.asdict(item).items():
        for text in value if isinstance(value, tuple) else (value,):
            # Only formulas can fail, so that a deck without any need not wait for the renderer to load.
            if field not in PLAIN and "$" in text:
                check_formulas(text, field, where, file)


def check_formulas(text: str, field: str, where: str, file: str) -> None:
    """Raise DeckError if a text holds a formula that cannot be shown."""
    from lrdesk.content.markup import MathsError, to_html

    try:
        to_html(text)
    except MathsError as error:
        raise DeckError(file, f"formulas that can be shown ({error})", "", where, field) from error
