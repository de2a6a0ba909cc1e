"""A small good deck, for tests to spoil."""

import pytest

from lrdesk.content.errors import DeckError
from lrdesk.content.loader import load_text

GOOD = r"""#:schema ../resources/deck.schema.json
[deck]
id = "sample"
title = "A sample"
technology = "PyTorch"
subject = "ml"
minutes = 5

[[experiment]]
id = "two-rates"
title = "Two rates on one bowl"
problem = { name = "quadratic", curvature = 10.0, start = [1.0] }
steps = 40
views = ["surface", "loss"]
lanes = [
  { label = "calm", optimizer = { name = "SGD", lr = 0.05 } },
  { label = "wild", optimizer = { name = "SGD", lr = 0.3 }, schedule = { name = "StepLR", step_size = 15 } },
]
claims = [
  { that = "diverges", lane = "wild" },
  { that = "ends-lower-than", lane = "calm", than = "wild" },
]

[[recall]]
id = "limit"
level = "beginner"
front = "Which rate is the limit on a bowl of curvature $\\lambda$?"
back = "Twice the inverse of the curvature, $2/\\lambda$."
source = "Any text on gradient descent"
experiment = "two-rates"

[[quiz]]
id = "beyond"
level = "beginner"
question = "What does a rate past the limit do?"
options = ["It diverges", "It waits", "It stops early", "It overfits"]
answer = 0
why = "Each step lands further away than the one before."
source = "Any text on gradient descent"
experiment = "two-rates"

[[explain]]
id = "why-a-limit"
level = "advanced"
prompt = "Why is there a limit at all?"
hint = "Follow one step on a bowl."
concepts = ["the gradient grows with distance", "the step grows with it", "a long step overshoots"]
model_answer = "The step is the rate times the gradient, so past the limit it overshoots by more each time."
source = "Any text on gradient descent"
experiment = "two-rates"
"""


def spoilt(old: str, new: str, count: int = 1) -> str:
    """Return the good deck with one thing changed; the thing must be there."""
    assert old in GOOD
    return GOOD.replace(old, new, count)


def refusal(text: bytes | str) -> DeckError:
    """Return the error for a bad deck, whose sentence must be one."""
    with pytest.raises(DeckError) as caught:
        load_text(text, "bad.toml")
    sentence = str(caught.value)
    assert sentence.startswith("bad.toml")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 700
    return caught.value
