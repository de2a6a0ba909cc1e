"""Practice and memory: what was missed in an exercise or a question is asked again sooner."""

from datetime import date

from lrdesk.scheduling.log import Kind, fold
from lrdesk.store import Store
from lrdesk.study.records import new_record


def bring_forward(store: Store, item: str, today: date, now_ms: int) -> bool:
    """Have the item "deck-id/item-id" asked soon, because what it says was missed; return whether that is new.

    It falls due today, or tomorrow where it was answered today; a new one comes first among the new. `now_ms` counts
    from 1970, in UTC. Raises UnknownItem where no deck holds the item, or another StoreError where it can't be written.
    """
    before = store.memory(item)
    records = store.records(item)
    record = new_record(store, item, Kind.MISSED, today, now_ms)
    after = fold([*records, record])
    told_before = any(earlier.kind is Kind.MISSED for earlier in records)
    if after == before and (before.due is not None or told_before):
        return False
    store.append(record, after)
    return True
