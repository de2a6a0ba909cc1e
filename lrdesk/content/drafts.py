"""Items while they are written: texts by field, what is still wrong with each, and the item that they make."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import msgspec
from msgspec import inspect, structs

from lrdesk.content.deck import KINDS, Item, Quiz
from lrdesk.words import tr

OPTIONS: Final = tuple(f"options.{place}" for place in range(4))
CONCEPTS: Final = tuple(f"concepts.{place}" for place in range(5))
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "recall": ("front", "back", "more", "source"),
    "quiz": ("question", *OPTIONS, "why", "hint", "source"),
    "explain": ("prompt", "hint", *CONCEPTS, "model_answer", "source"),
}
"""What is written in each kind of item, in the order in which it is asked for; a list has a field for each entry."""
MOST_TAG: Final = 40  # characters


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """An item as it stands in the form; texts are as they were typed. Its experiment is chosen beside it."""

    kind: str
    texts: dict[str, str] = {}
    answer: int = 0
    level: str = "beginner"
    group: str | None = None
    tags: str = ""

    def text(self, name: str) -> str:
        """Return what was typed into a field."""
        return self.texts.get(name, "")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written yet; a source may be there before."""
        return not any(text.strip() for name, text in self.texts.items() if name != "source")


@dataclass(frozen=True, slots=True)
class Limit:
    """How many characters a field takes, on one line or several, and how many entries of a list there must be."""

    longest: int
    one_line: bool
    needed: int


def draft_of(item: Item, tags: frozenset[str] = frozenset()) -> Draft:
    """Return the draft that says what an item says."""
    texts: dict[str, str] = {}
    for name in FIELDS[item.kind]:
        whole, _, index = name.partition(".")
        value = getattr(item, whole)
        if not index:
            texts[name] = value
        elif int(index) < len(value):
            texts[name] = value[int(index)]
    answer = item.answer if isinstance(item, Quiz) else 0
    return Draft(
        kind=item.kind, texts=texts, answer=answer, level=item.level, group=item.group, tags=", ".join(sorted(tags))
    )


def tags_of(draft: Draft) -> frozenset[str]:
    """Return the tags of a draft: words between spaces or commas."""
    return frozenset(draft.tags.replace(",", " ").replace("#", " ").split())


def item_of(draft: Draft, id: str, experiment: str, before: Item | None = None) -> Item:
    """Return the item that a draft without faults says; what it leaves as in `before` is taken over to the letter."""
    old = draft_of(before).texts if before is not None else {}

    def said(name: str) -> str:
        return draft.text(name) if draft.text(name) == old.get(name) else draft.text(name).strip()

    item = structs.replace(unchecked_item(draft, said), id=id, experiment=experiment)
    return msgspec.convert(msgspec.to_builtins(item), KINDS[draft.kind])


def unchecked_item(draft: Draft, said: Callable[[str], str]) -> Item:
    """Return the item of a draft whatever may be wrong with it; `said` gives the text of each field by its name."""
    values: dict[str, Any] = {"id": "", "level": draft.level, "group": draft.group, "experiment": ""}
    for name in FIELDS[draft.kind]:
        whole, _, index = name.partition(".")
        if not index:
            values[whole] = said(name)
        elif said(name).strip():
            values[whole] = (*values.get(whole, ()), said(name))
    if draft.kind == Quiz.kind:
        values["answer"] = draft.answer
    return KINDS[draft.kind](**values)


def faults(draft: Draft) -> dict[str, str]:
    """Return what is wrong with each field that cannot stay as it is, in one sentence."""
    found = {name: fault for name in FIELDS[draft.kind] if (fault := _fault(draft, name))}
    if any(len(tag) > MOST_TAG or hidden(tag) for tag in tags_of(draft)):
        found["tags"] = tr("Tags are words of at most %n character(s), with spaces between them.", "", MOST_TAG)
    return found


def _fault(draft: Draft, name: str) -> str:
    text = draft.text(name)
    whole, _, index = name.partition(".")
    limit = _limits(draft.kind)[whole]
    if not text.strip():
        return tr("This cannot be empty.") if limit.needed > int(index or 0) else ""
    if len(text) > limit.longest:
        return tr("This is %n character(s) too long.", "", len(text) - limit.longest)
    if odd := hidden(text, "" if limit.one_line else "\n\t"):
        return tr("This holds a character that cannot be shown ({code}).").format(code=f"U+{ord(odd):04X}")
    if index and text.strip() in (draft.text(f"{whole}.{one}").strip() for one in range(int(index))):
        return tr("This says the same as one above.")
    return "" if limit.one_line else _formula_fault(text)


@cache
def _limits(kind: str) -> dict[str, Limit]:
    """Return the limits that the schema of deck files sets for the texts of a kind, by the field."""
    found: dict[str, Limit] = {}
    about = inspect.type_info(KINDS[kind])
    assert isinstance(about, inspect.StructType)
    for field in about.fields:
        needed, of = int(field.required), _bare(field.type)
        if isinstance(of, inspect.VarTupleType):
            needed, of = of.min_length or 0, _bare(of.item_type)
        if isinstance(of, inspect.StrType) and of.max_length:
            found[field.encode_name] = Limit(of.max_length, "." in (of.pattern or ""), needed)
    return found


def _bare(of: inspect.Type) -> inspect.Type:
    return _bare(of.type) if isinstance(of, inspect.Metadata) else of


def _formula_fault(text: str) -> str:
    if "$" not in text:
        return ""
    from lrdesk.content.markup import MathsError, to_html

    try:
        to_html(text)
    except MathsError as error:
        return tr("A formula cannot be shown: {reason}.").format(reason=error)
    return ""


def hidden(text: str, but: str = "") -> str:
    """Return the first character that would not be seen, or that no file can hold, but for those in `but`; or none."""
    return next((one for one in text if unicodedata.category(one) in ("Cc", "Cs") and one not in but), "")
