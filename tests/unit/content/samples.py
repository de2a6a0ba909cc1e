# ruff: noqa: E501 -- TOML keeps a table on one line
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

PRACTISED = (
    GOOD
    + r"""
[[exercise]]
id = "fill-it-in"
title = "Fill it in"
task = "Stay below $2/\\lambda$."
experiment = "two-rates"
code = "SGD([w], lr={{lr}})\nStepLR(optimizer, step_size={{step_size}}, gamma={{gamma}})"
blanks = [
  { name = "lr", sets = "lanes.1.optimizer.lr", typed = { low = 0.0, high = 1.0, names = { curvature = 10.0 } }, solution = "0.3" },
  { name = "step_size", sets = "lanes.1.schedule.step_size", typed = { low = 1.0, high = 100.0, whole = true }, solution = "15" },
  { name = "gamma", sets = "lanes.1.schedule.gamma", choices = [{ value = 0.1 }, { value = 0.5, text = "half" }, { value = 2.0 }], solution = 0 },
]
hint = "Divide."
mistakes = [
  { blank = "lr", at = "0.4", above = 0.2, below = 0.95, why = "Past the limit.", shows = { that = "diverges", lane = "wild" } },
  { blank = "gamma", at = 2, why = "It doubles.", shows = { that = "diverges", lane = "wild" } },
]
why = "It is below."
item = "limit"

[[question]]
id = "what-rate"
kind = "output"
question = "Which rate is that?"
options = ["0.3", "0.03", "`0.003`", "0"]
computed = { lane = "wild", figure = "lr", step = 3 }
why = "It has not been cut."
seconds = 30
item = "limit"
experiment = "two-rates"
"""
)
"""The same deck with something to practise; its exercise and its question are as odd as the sample is small."""


def spoilt(old: str, new: str, count: int = 1, deck: str = GOOD) -> str:
    """Return the good deck with one thing changed; the thing must be there."""
    assert old in deck
    return deck.replace(old, new, count)


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
