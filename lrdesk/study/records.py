"""What the log is told: records of this device and of SM-2."""

from datetime import date
from typing import Any

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record
from lrdesk.store import Store


def new_record(store: Store, item: str, kind: Kind, day: date, now_ms: int, **more: Any) -> Record:
    """Return a record about the item "deck-id/item-id", not logged yet.

    `day` is its learning day, `now_ms` counts from 1970, in UTC; `more` sets further fields of `Record`.
    """
    fields = {"grade": None, "elapsed_ms": 0, **more}
    return Record(
        id=store.new_record_id(now_ms),
        device=store.device(),
        item=item,
        kind=kind,
        answered_at=now_ms,
        day=day.toordinal(),
        scheduler=sm2.NAME,
        **fields,
    )
