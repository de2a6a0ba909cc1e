"""All shortcuts, place by place in the order in which the sheet lists them."""

from typing import Final

from lrdesk.gui.keys import everywhere, review, today
from lrdesk.gui.keys.key import Key

KEYS: Final[dict[str, Key]] = {key.id: key for keys in (everywhere.KEYS, today.KEYS, review.KEYS) for key in keys}
