"""Practice and memory: what was missed in an exercise or a question is asked again sooner."""

from datetime import date

from lrdesk.scheduling import sm2
from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.store import Store


def bring_forward(store: Store, item: str, today: date, now_ms: int) -> bool:
    """Have the item "deck-id/item-id" asked soon, because what it says was missed; return whether that is new.

    It falls due today, or tomorrow where it was answered today; a new one comes first among the new. `now_ms` counts
    from 1970, in UTC. Raises UnknownItem where no deck holds the item, or another StoreError where it can't be written.
    """
    before = store.memory(item)
    records = store.records(item)
    record = Record(
        id=store.new_record_id(now_ms),
        device=store.device(),
        item=item,
        kind=Kind.MISSED,
        grade=None,
        answered_at=now_ms,
        day=today.toordinal(),
        elapsed_ms=0,
        scheduler=sm2.NAME,
    )
    after = fold([*records, record])
    told_before = any(earlier.kind is Kind.MISSED for earlier in records)
    if after == before and (before.due is not None or told_before):
        return False
    store.append(record, after)
    return True
