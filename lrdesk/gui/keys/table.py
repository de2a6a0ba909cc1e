"""All shortcuts, place by place in the order in which the sheet lists them."""

from typing import Final

from lrdesk.gui.keys import (
    browse,
    care,
    decks,
    everywhere,
    help,
    lab,
    progress,
    review,
    settings,
    today,
    welcome,
    write,
)
from lrdesk.gui.keys.key import Key

_PLACES: Final = (
    everywhere,
    today,
    review,
    decks,
    lab,
    browse,
    write,
    progress,
    settings,
    care,
    help,
    welcome,
)

KEYS: Final[dict[str, Key]] = {key.id: key for place in _PLACES for key in place.KEYS}
