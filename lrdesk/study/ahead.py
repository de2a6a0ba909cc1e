"""Studying ahead: what would come next anyway, when nothing is due any more."""

from datetime import date

from lrdesk.scheduling.queue import Candidate
from lrdesk.store import Store


def candidates_ahead(store: Store, today: date, limit: int) -> list[Candidate]:
    """Return at most `limit` items: new ones beyond the daily limit, then those due soonest.

    What was answered today comes last, and is then asked as a drill.
    """
    new = store.new_candidates(today, limit)
    answered = {record.item for record in store.records_of_day(today.toordinal())}
    upcoming = store.upcoming_candidates(today, limit + len(answered))
    upcoming.sort(key=lambda candidate: candidate.item in answered)  # stable: otherwise the soonest stay first
    return [*new, *upcoming][:limit]
