"""What the fields of an item are called, to be shown with tr()."""

from typing import Final

from lrdesk.content.drafts import CONCEPTS, OPTIONS
from lrdesk.words import mark

FIELDS: Final = {
    "front": mark("Question"),
    "question": mark("Question"),
    "prompt": mark("What is to be explained"),
    "back": mark("Answer"),
    "more": mark("More, under the answer (may be empty)"),
    "why": mark("Why that is right"),
    "model_answer": mark("Model answer"),
    "source": mark("Source"),
    "tags": mark("Tags (may be empty)"),
    "options.0": mark("Option A"),
    "options.1": mark("Option B"),
    "options.2": mark("Option C"),
    "options.3": mark("Option D"),
    "concepts.0": mark("First concept of a full answer"),
    "concepts.1": mark("Second concept"),
    "concepts.2": mark("Third concept"),
    "concepts.3": mark("Fourth concept (may be empty)"),
    "concepts.4": mark("Fifth concept (may be empty)"),
}
HINTS: Final = {"quiz": mark("Hint (may be empty)"), "explain": mark("Hint")}
SHORT: Final = frozenset({*OPTIONS, *CONCEPTS, "hint"})
"""Fields that seldom hold more than a line."""


def field_name(kind: str, name: str) -> str:
    """Return what a field of a kind is called, not translated yet."""
    return HINTS[kind] if name == "hint" else FIELDS[name]
