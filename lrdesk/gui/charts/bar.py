"""One thing that a chart shows of several."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with what stands beside it: its `label`, and the `text` of the value.

    `said` tells both in a sentence. `strong` sets it apart from the others.
    """

    label: str
    value: float
    text: str
    said: str
    strong: bool = False
