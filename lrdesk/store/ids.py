"""Time-ordered record ids, UUIDv7 (RFC 9562), that only ever grow, even where the clock goes back."""

import os
from typing import Final
from uuid import UUID

# After the 48 bits of milliseconds come 74 free bits: 12 beside the version and 62 beside the variant.
_FREE_BITS: Final = 74
_LOW_BITS: Final = 62
_VERSION_7: Final = 0x7 << 76
_VARIANT: Final = 0b10 << 62


def uuid7(at_ms: int, after: UUID | None) -> UUID:
    """Return a new id for the moment `at_ms` (milliseconds since 1970, UTC), greater than `after`.

    Where `after` is of that millisecond or a later one, the id counts up from it by a random amount instead, so that
    two devices that do so still never meet.
    """
    number = at_ms << _FREE_BITS | int.from_bytes(os.urandom(10)) % (1 << _FREE_BITS)
    if after is not None:
        number = max(number, _number(after) + 1 + int.from_bytes(os.urandom(4)))
    high, low = divmod(number, 1 << _LOW_BITS)
    time, middle = divmod(high, 1 << (_FREE_BITS - _LOW_BITS))
    return UUID(int=time << 80 | _VERSION_7 | middle << 64 | _VARIANT | low)


def _number(id: UUID) -> int:
    """Return the 122 bits of `id` that are neither version nor variant, which are what ids are ordered by."""
    time, middle, low = id.int >> 80, id.int >> 64 & 0xFFF, id.int & ((1 << _LOW_BITS) - 1)
    return (time << 12 | middle) << _LOW_BITS | low
