"""What the screens show, held against a diary: the log, Today, Progress, Browse, and what is known of each item."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from lrdesk.gui.browse.info import FACTS
from lrdesk.gui.dates import short_date
from lrdesk.store import Store
from tests.unit.week.diary import DAY, LEECH, MATURE_DAYS, SECONDS, Answer, Diary
from tests.unit.week.learner import WAIT_MS, Learner

MONTH = timedelta(days=29)  # and today, which is what Progress shows at first


def all_agrees(learner: Learner) -> None:
    """Hold everything against the diary, and leave the learner on Today."""
    log_agrees(learner.app.store, learner.diary)
    progress_agrees(learner)
    browse_agrees(learner)
    today_agrees(learner)


def log_agrees(store: Store, diary: Diary) -> None:
    """The log holds every answer as it was given, and the memories are what SM-2 makes of it."""
    for day in {answer.day for answer in diary.answers}:
        logged = [
            (record.item, record.grade, record.kind == "drill", record.answered_at, record.elapsed_ms)
            for record in store.records_of_day(day.toordinal())
        ]
        written = [
            (answer.item, answer.grade, answer.drill, answer.at.timestamp() * 1000, SECONDS * 1000)
            for answer in diary.answers_on(day)
        ]
        assert logged == written
    assert store.wrong_memories() == []
    for item in diary.items:
        memory, expected = store.memory(item), diary.memory(item)
        assert (memory.easiness, memory.interval, memory.repetitions, memory.lapses, memory.due) == (
            expected.easiness * 100,
            expected.interval,
            expected.repetitions,
            expected.lapses,
            expected.due,
        ), item


def today_agrees(learner: Learner) -> None:
    """Today counts what waits, now and in two weeks, and what was done."""
    diary, today = learner.diary, learner.today
    screen = learner.goes_to("today")
    waiting = len(diary.due(today)), diary.new_left(today), len(diary.to_repeat(today))
    assert tuple(int(screen._numbers[key].text()) for key in ("due", "new", "drills")) == waiting
    assert screen._numbers["recalled"].text() == _share(_tested(diary, today - MONTH, today))
    assert learner.app.waiting == sum(waiting)
    streak = diary.streak(today)
    assert (f"{streak}-day streak." in screen._subtitle.text()) == (streak > 1)
    coming = [len(diary.due(today + ahead * DAY)) for ahead in range(14)]
    by_day = [coming[0], *(later - before for before, later in pairwise(coming))]
    assert _numbers(screen.forecast.accessibleDescription()) == by_day
    answers = Counter(answer.day for answer in diary.answers)
    assert {day: count for day, count in screen.year._days if count} == answers


def progress_agrees(learner: Learner) -> None:
    """Progress shows the same of today and of the last 30 days."""
    diary, today = learner.diary, learner.today
    screen = learner.app.screens.get("progress")
    with learner.qtbot.waitSignal(screen.reader.ended, timeout=WAIT_MS):
        learner.goes_to("progress")
    shown = {key: (card.number.text(), card.note.text()) for key, card in screen.cards.items()}
    here = diary.answers_on(today)
    reviews, drills = [one for one in here if not one.drill], [one for one in here if one.drill]
    assert shown["today"] == (
        _count(len(reviews), "review"),
        f"{len(diary.met_on(today))} new, {len(drills)} repeated, {_minutes(here)}; "
        f"recalled: {_share(_tested(diary, today, today))}",
    )
    assert shown["streak"][0] == _count(diary.streak(today), "day")
    tested = _tested(diary, today - MONTH, today)
    assert shown["recall"] == (_share(tested), f"{sum(tested)} of {_count(len(tested), 'review')}")
    month = [answer for answer in diary.answers if today - MONTH <= answer.day]
    days = len({answer.day for answer in month})
    assert shown["time"][0] == _minutes(month)
    assert shown["time"][1].startswith(f"{days} of 30 days")
    all_days = len({answer.day for answer in diary.answers})
    assert shown["year"][1] == f"{len(diary.answers)} answers on {_count(all_days, 'day')}"
    mature = [test.grade >= 3 for test, interval in diary.tests(today - MONTH, today) if interval >= MATURE_DAYS]
    assert shown["retention"] == (
        (_share(mature), f"{sum(mature)} of {_count(len(mature), 'review')}") if mature else ("", "")
    )
    hours = Counter(answer.at.hour for answer in month if not answer.drill)
    assert [recall.value for recall in screen.cards["hours"].chart._bars] == [hours[hour] for hour in range(24)]


def browse_agrees(learner: Learner) -> None:
    """Browse finds what was answered, is due, new, suspended, a leech; what is beside the list tells its history."""
    diary, today = learner.diary, learner.today
    found = {
        "rated:1": {answer.item for answer in diary.answers_on(today)},
        "rated:7": {answer.item for answer in diary.answers if answer.day > today - 7 * DAY},
        "is:due": diary.due(today),
        "is:new": diary.new(),
        "is:suspended": diary.suspended,
        "is:leech": {item for item in diary.items if diary.memory(item).lapses >= LEECH},
        "lapses>0": {item for item in diary.items if diary.memory(item).lapses},
        "easiness<2.5": {item for item in diary.items if diary.memory(item).easiness * 2 < 5},
    }
    screen = learner.goes_to("browse")
    for search, expected in found.items():
        screen.line.setText(search)
        assert _listed(learner) == expected, search
    screen.line.clear()
    assert _listed(learner) == set(diary.items)
    screen.pane.show_page("memory")
    for item in {answer.item for answer in diary.answers_on(today)}:
        screen.show_item(item)
        learner.qtbot.waitUntil(lambda: not screen._card_due.isActive())
        info_agrees(learner, item)


def info_agrees(learner: Learner, item: str) -> None:
    """What is known of an item that is chosen in Browse."""
    info = learner.app.screens.get("browse").pane.info
    facts = {name: value.text() for (name, _), (value, _) in zip(FACTS, info._facts, strict=True)}
    memory = learner.diary.memory(item)
    answers = [answer for answer in learner.diary.answers if answer.item == item]
    tests = [test.grade >= 3 for test, _ in learner.diary.tests(date.min, date.max) if test.item == item]
    assert facts["Name in searches and files"] == item
    assert facts["Interval"] == _count(memory.interval, "day")
    assert facts["Easiness"] == f"{float(memory.easiness):.2f}"
    assert facts["Repetitions in a row"] == str(memory.repetitions)
    assert facts["Lapses"] == str(memory.lapses)
    assert facts["Answers, drills included"] == str(len(answers))
    assert facts["Time of all answers"] == _time(len(answers) * SECONDS)
    assert facts["Recalled when asked again"].startswith(f"{sum(tests)} of {len(tests)}" if tests else "–")
    assert memory.due is not None
    assert facts["Due"].startswith(short_date(memory.due))
    assert ("leech" in facts["Marks"]) == (memory.lapses >= LEECH)
    assert info.steps.rowCount() == sum(entry.item == item for entry in learner.diary.entries)


def _listed(learner: Learner) -> set[str]:
    browsing = learner.app.screens.get("browse")._browsing
    return {row.key for place in range(browsing.count) if (row := browsing.row(place))}


def _tested(diary: Diary, first: date, last: date) -> list[bool]:
    """Whether each test was recalled."""
    return [test.grade >= 3 for test, _ in diary.tests(first, last)]


def _share(recalled: list[bool]) -> str:
    return f"{sum(recalled) / len(recalled):.0%}" if recalled else "–"


def _minutes(answers: Iterable[Answer]) -> str:
    minutes = round(sum(SECONDS for _ in answers) / 60)
    return f"{minutes} min" if minutes or not answers else "under 1 min"


def _time(seconds: int) -> str:
    return f"{round(seconds / 60)} min" if seconds >= 120 else f"{seconds:.1f} s"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + "s" * (number != 1)


def _numbers(described: str) -> list[int]:
    return [int(said.rpartition(": ")[2].split()[0]) for said in described.split("; ")]
