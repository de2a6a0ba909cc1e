"""The very first card of someone new."""

from datetime import date

from lrdesk.content.stored import decode_experiment
from lrdesk.store import Store
from lrdesk.study.session import Session, item_session

LOOKED_THROUGH = 20  # new items


def first_card_session(store: Store, today: date) -> Session | None:
    """Open a session of one new card, or return None where there is none to recall.

    It is the first whose experiment asks for a prediction, or else simply the first.
    """
    recalls = [one.item for one in store.new_candidates(today, LOOKED_THROUGH) if one.kind == "recall"]
    if not recalls:
        return None
    return item_session(store, today, next((item for item in recalls if _asks(store, item)), recalls[0]))


def _asks(store: Store, item: str) -> bool:
    stored = store.item(item)
    return decode_experiment(store.experiment(stored.deck, stored.experiment or "")).predict is not None
