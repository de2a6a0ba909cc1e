"""The order in which decks are taught: what a deck builds on comes before it."""

from collections.abc import Mapping, Sequence


def taught_order(decks: Sequence[str], requires: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the decks, each after those that it requires, and otherwise in the order given.

    Requirements that are not among the decks do not count; of decks that require each other in a circle, the first
    goes first.
    """
    waiting = list(decks)
    order: list[str] = []
    while waiting:
        ready = (deck for deck in waiting if not set(requires.get(deck, ())) & set(waiting) - {deck})
        order.append(next(ready, waiting[0]))
        waiting.remove(order[-1])
    return order
