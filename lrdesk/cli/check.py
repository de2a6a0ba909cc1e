"""The command that checks decks: every claim of every experiment, all practice, and what makes an item good."""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.cli.experiments import deck_paths
from lrdesk.content import lints
from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError
from lrdesk.content.groups import GROUPS
from lrdesk.content.lints import code, signatures, together
from lrdesk.content.loader import load
from lrdesk.lab.errors import LabError
from lrdesk.lab.loader import load_torch
from lrdesk.study.modes import MODES, RECALL, Mode

if TYPE_CHECKING:
    from lrdesk.cli.findings import Finding


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one deck: its claims, the items that no claim shows, and what its author should change."""

    deck: DeckFile
    findings: "Sequence[Finding]"
    unproven: Sequence[str]
    advice: Sequence[str]

    @property
    def sound(self) -> bool:
        """Whether nothing is left to be done."""
        return not (self.unproven or self.advice or any(finding.failed for finding in self.findings))


def check(chosen: argparse.Namespace, data: Path) -> int:
    """Read decks, run every claim of their experiments, and say what their authors should change."""
    load_torch()
    started = time.perf_counter()
    files = deck_paths(chosen.paths, data)
    if not files:
        return fail("no deck file was found there.")
    reports, trusted = [], []
    for file in files:
        try:
            report = _examine(load(file), chosen.seeds)
        except (DeckError, LabError) as error:
            fail(str(error))
            continue
        reports.append(report)
        if chosen.run_code or file.resolve().parent == paths.DECKS.resolve():
            trusted.append(report.deck)
        if not chosen.json:
            _print(report, chosen.seeds)
    checked = [report.deck for report in reports]
    overall = _overall(checked, trusted, _others(files, data))
    sound = len(reports) == len(files) and not overall and all(report.sound for report in reports)
    if chosen.json:
        seconds = round(time.perf_counter() - started, 1)
        shown = {
            "ok": sound,
            "seeds": chosen.seeds,
            "seconds": seconds,
            "counts": _counts(checked),
            "advice": overall,
            "decks": [_as_json(report) for report in reports],
        }
        say(json.dumps(shown, indent=2))
    else:
        for sentence in overall:
            say(f"✗ {sentence}")
    return 0 if sound else 1


def _examine(deck: DeckFile, seeds: int) -> Report:
    from lrdesk.cli.findings import findings_in  # both import torch, which has come in through its loader
    from lrdesk.lab.signatures import signature_of

    findings = findings_in(deck, seeds)
    proving = {experiment.id for experiment in deck.experiment if experiment.claims}
    unproven = [item.id for item in deck.items if item.experiment not in proving]
    return Report(deck, findings, unproven, [*lints.lint(deck), *signatures.misquoted(deck, signature_of)])


def _others(files: Sequence[Path], data: Path) -> list[DeckFile]:
    """Return the decks beside those that are checked, as far as they can be read."""
    checked = {file.resolve() for file in files}
    decks = []
    for file in deck_paths([], data):
        try:
            decks += [load(file)] if file.resolve() not in checked else []
        except DeckError:  # said when that deck is checked
            continue
    return decks


def _overall(checked: Sequence[DeckFile], trusted: Iterable[DeckFile], others: Sequence[DeckFile]) -> list[str]:
    """Return what can be said only of decks together, or of all their code at once, for one start of Python is dear."""
    sentences = [
        *together.unknown_requirements(checked, others),
        *together.circles(checked, others),
        *together.asked_twice(checked, others),
    ]
    if not getattr(sys, "frozen", False):  # a packaged app brings no Python that could run a block
        sentences += code.broken([block for deck in trusted for block in code.blocks(deck)])
    return sentences


def _counts(decks: Sequence[DeckFile]) -> dict[str, dict[str, int]]:
    items = [item for deck in decks for item in deck.items]
    return {
        "topics": {deck.deck.id: len(deck.items) for deck in decks},
        "kinds": dict(Counter(item.kind for item in items)),
        "levels": dict(Counter(item.level for item in items)),
        "groups": {group: sum(item.group == group for item in items) for group in GROUPS},
        "modes": {mode.key: sum(_parts(mode, deck) for deck in decks) for mode in MODES},
    }


def _parts(mode: Mode, deck: DeckFile) -> int:
    return len(deck.items if mode.key == RECALL else mode.parts(deck))


def _as_json(report: Report) -> dict[str, object]:
    deck = report.deck
    claims = [
        {
            "experiment": found.experiment,
            "holds": not found.failed,
            "failed_seeds": found.failed,
            "measured": found.text,
        }
        for found in report.findings
    ]
    return {
        "deck": deck.deck.id,
        "items": {"recall": len(deck.recall), "quiz": len(deck.quiz), "explain": len(deck.explain)},
        "levels": dict(Counter(item.level for item in deck.items)),
        "unproven": report.unproven,
        "advice": report.advice,
        "claims": claims,
    }


def _print(report: Report, seeds: int) -> None:
    name = report.deck.deck.id
    held = sum(not finding.failed for finding in report.findings)
    total = len(report.findings)
    say(f"{name}: {len(report.deck.items)} items, {held} of {total} claims hold over {seeds} seed(s)")
    for found in report.findings:
        failed = f" (fails with seed {', '.join(map(str, found.failed))})" if found.failed else ""
        say(f"  {'✗' if found.failed else '✓'} {found.experiment}: {found.text}{failed}")
    for item in report.unproven:
        say(f"  ✗ {name}/{item}: no claim shows what this item says")
    for sentence in report.advice:
        say(f"  ✗ {name}/{sentence}")
