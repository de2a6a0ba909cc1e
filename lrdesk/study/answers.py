"""Answers taken back and given again, whatever session they were given in."""

from dataclasses import replace
from datetime import date

from lrdesk.scheduling.log import Kind, Record, fold
from lrdesk.store import Store
from lrdesk.study.records import new_record


def take_back(store: Store, answer: Record, today: date, now_ms: int) -> None:
    """Have an answer count no longer: the log keeps both it and its undoing. `now_ms` counts from 1970, in UTC.

    Raises StoreError, and takes nothing back, where that can't be written.
    """
    tombstone = new_record(store, answer.item, Kind.UNDO, today, now_ms, undoes=answer.id)
    store.append(tombstone, fold([*store.records(answer.item), tombstone]))


def give_again(store: Store, answer: Record, now_ms: int) -> Record:
    """Log an answer that was taken back once more, as of the day when it was given, and return its new record.

    Raises StoreError where it can't be written.
    """
    again = replace(answer, id=store.new_record_id(now_ms))
    store.append(again, fold([*store.records(answer.item), again]))
    return again
