"""Commands about the learner's memory: due, stats, rebuild, backup, restore."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from functools import wraps
from pathlib import Path

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.scheduling.learning_day import current_day
from lrdesk.store import DamagedDatabase, Store, StoreError
from lrdesk.store.backup import restore as restore_backup
from lrdesk.study import library, limits
from lrdesk.study.overview import Overview, overview
from lrdesk.study.settings import Settings

Command = Callable[[argparse.Namespace, Path], int]


def _clear(command: Command) -> Command:
    """Let a command's StoreError end it with its one sentence."""

    @wraps(command)
    def cleared(chosen: argparse.Namespace, data: Path) -> int:
        try:
            return command(chosen, data)
        except DamagedDatabase as error:
            return fail(f"{str(error).removesuffix('.')} (lrdesk restore FILE).")
        except StoreError as error:
            return fail(str(error))

    return cleared


def _today(store: Store, now: datetime) -> date:
    last = store.last_day()
    return current_day(now, None if last is None else date.fromordinal(last), Settings(store).number("day_start"))


def _overview(data: Path) -> Overview:
    with Store.open(paths.database(data)) as store:
        for sentence in library.sync(store, library.deck_files([paths.DECKS, paths.user_decks(data)])):
            fail(sentence)
        today = _today(store, datetime.now().astimezone())
        return overview(store, today, *limits.in_force(store, Settings(store)))


@_clear
def due(chosen: argparse.Namespace, data: Path) -> int:
    """Say what waits today."""
    seen = _overview(data)
    if chosen.json:
        decks = [asdict(deck) for deck in seen.decks]
        next_due = None if seen.next_due is None else {"day": seen.next_due[0].isoformat(), "items": seen.next_due[1]}
        counts = {"due": seen.due, "new": seen.new, "drills": seen.drills, "minutes": seen.minutes}
        say(json.dumps({"today": seen.today.isoformat(), **counts, "next_due": next_due, "decks": decks}, indent=2))
        return 0
    say(f"{seen.today}: {seen.due} due, {seen.new} new, {seen.drills} to repeat; about {seen.minutes} min")
    for deck in seen.decks:
        say(f"  {deck.title}: {deck.due} due, {deck.new} new, {deck.seen} of {deck.items} seen")
    return 0


@_clear
def stats(chosen: argparse.Namespace, data: Path) -> int:
    """Sum up what was learnt."""
    seen = _overview(data)
    answers = sum(count for _, count in seen.year)
    figures = {
        "items": sum(deck.items for deck in seen.decks),
        "seen": sum(deck.seen for deck in seen.decks),
        "answers_last_53_weeks": answers,
        "days_studied_last_53_weeks": sum(count > 0 for _, count in seen.year),
        "streak": seen.streak,
        "recalled_last_30_days": seen.recalled,
    }
    if chosen.json:
        say(json.dumps(figures, indent=2))
        return 0
    for name, value in figures.items():
        shown = "–" if value is None else f"{value:.0%}" if isinstance(value, float) else value
        say(f"{name.replace('_', ' '):<24} {shown}")
    return 0


@_clear
def rebuild(chosen: argparse.Namespace, data: Path) -> int:
    """Fold every memory anew from the review log."""
    with Store.open(paths.database(data)) as store:
        say(f"{store.rebuild()} memories were folded anew from the review log.")
    return 0


@_clear
def backup(chosen: argparse.Namespace, data: Path) -> int:
    """Copy the database into its backups."""
    with Store.open(paths.database(data)) as store:
        days = Settings(store).number("backup_days")
        say(str(store.backup(datetime.now().astimezone(), days)))
    return 0


@_clear
def restore(chosen: argparse.Namespace, data: Path) -> int:
    """Put a backup in the database's place."""
    kept = restore_backup(paths.database(data), chosen.file, datetime.now().astimezone())
    say(f"Restored from {chosen.file}." + (f" What was there before is kept in {kept}." if kept.exists() else ""))
    return 0
