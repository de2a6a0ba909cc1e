"""The base of all that a deck file may hold, and the kinds of number that occur in it."""

from typing import Annotated

from msgspec import Meta, Struct


class Strict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Immutable data in which an unknown field or a wrong type is an error."""


# Every float has finite bounds on both sides: that is also what refuses TOML's `inf` and `nan`.
Rate = Annotated[float, Meta(gt=0, le=1e4, description="A learning rate.")]
Positive = Annotated[float, Meta(gt=0, le=1e12)]
NonNegative = Annotated[float, Meta(ge=0, le=1e12)]
Number = Annotated[float, Meta(ge=-1e12, le=1e12)]
Share = Annotated[float, Meta(ge=0, le=1)]
Decay = Annotated[float, Meta(ge=0, lt=1, description="The share of an average that one update keeps.")]
Count = Annotated[int, Meta(ge=1, le=1_000_000)]
Step = Annotated[int, Meta(ge=0, le=1_000_000)]
LABEL_LENGTH = 40
SHOWN = r"^[^\x00-\x1f\x7f-\x9f]*$(?!\n)"  # no control characters: nobody would see them, and some would break a line
Label = Annotated[str, Meta(min_length=1, max_length=LABEL_LENGTH, pattern=SHOWN)]
Title = Annotated[str, Meta(min_length=1, max_length=80, pattern=SHOWN)]
Identifier = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)", max_length=60)]
