"""Commands about experiments: check every claim of decks, run one experiment, print one as a script."""

import argparse
import json
import math
import sys
import time
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError
from lrdesk.content.loader import load
from lrdesk.lab.claims import Verdict, verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.loader import load_torch
from lrdesk.lab.spec import Experiment
from lrdesk.study.library import deck_files


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim of one experiment, judged over the seeds: `failed` are the seeds on which it does not hold."""

    experiment: str
    text: str
    failed: tuple[int, ...]


def check(chosen: argparse.Namespace, data: Path) -> int:
    """Read decks and run every claim of their experiments."""
    load_torch()
    started = time.perf_counter()
    files = _files(chosen.paths, data)
    if not files:
        return fail("no deck file was found there.")
    reports, sound = [], True
    for file in files:
        try:
            deck = load(file)
            findings = [finding for experiment in deck.experiment for finding in _judge(deck, experiment, chosen.seeds)]
        except (DeckError, LabError) as error:
            fail(str(error))
            sound = False
            continue
        unproven = [item.id for item in deck.items if not _claims(deck, item.experiment)]
        sound = sound and not unproven and not any(finding.failed for finding in findings)
        reports.append(_report(deck, findings, unproven))
        if not chosen.json:
            _print(deck, findings, unproven, chosen.seeds)
    if chosen.json:
        seconds = round(time.perf_counter() - started, 1)
        say(json.dumps({"ok": sound, "seeds": chosen.seeds, "seconds": seconds, "decks": reports}, indent=2))
    return 0 if sound else 1


def run(chosen: argparse.Namespace, data: Path) -> int:
    """Train one experiment and judge its claims."""
    experiment = _find(chosen.experiment, data)
    if experiment is None:
        return _unknown(chosen.experiment)
    load_torch()
    from lrdesk.lab.check import finish  # imports torch, which must have come in through its loader
    from lrdesk.lab.devices import choose, is_device_failure
    from lrdesk.lab.run import Run

    device, notice = choose(chosen.device, experiment)
    if notice:
        fail(notice)
    try:
        try:
            recording = finish(Run(experiment, device=device)).recording
        except Exception as error:
            if not is_device_failure(error):
                raise
            fail("the GPU could not go on, so the run starts again on the CPU.")
            recording = finish(Run(experiment)).recording
    except LabError as error:
        return fail(str(error))
    judged = verdicts(recording)
    lanes = [recording.lane(label) for label in recording.labels]
    if chosen.json:
        shown = [
            {
                "label": lane.label,
                "diverged_at": lane.diverged_at,
                "loss": [_finite(loss) for loss in lane.loss.tolist()],
                "lr": [_finite(lr) for lr in lane.lr.tolist()],
            }
            for lane in lanes
        ]
        claims = [{"holds": verdict.holds, "text": verdict.text.replace("**", "")} for verdict in judged]
        say(
            json.dumps(
                {"experiment": chosen.experiment, "device": recording.device, "lanes": shown, "claims": claims},
                indent=2,
            )
        )
    else:
        for lane in lanes:
            ended = f"diverged at step {lane.diverged_at}" if lane.diverged_at is not None else f"loss {lane.end:.6g}"
            say(f"{lane.label}: {ended}")
        for verdict in judged:
            say(f"{'✓' if verdict.holds else '✗'} {verdict.text.replace('**', '')}")
    return 0 if all(verdict.holds for verdict in judged) else 1


def script(chosen: argparse.Namespace, data: Path) -> int:
    """Print one experiment as a stand-alone script, or as a notebook."""
    from lrdesk.lab.script import notebook
    from lrdesk.lab.script import script as as_script

    experiment = _find(chosen.experiment, data)
    if experiment is None:
        return _unknown(chosen.experiment)
    try:
        source = (notebook if chosen.notebook else as_script)(experiment, chosen.seed)
    except LabError as error:
        return fail(str(error))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # what Python and Jupyter read, whatever the console's own encoding
    say(source.rstrip("\n"))
    return 0


def _judge(deck: DeckFile, experiment: Experiment, seeds: int) -> list[Finding]:
    """Run an experiment with its own seed and the ones after it; return one finding per claim."""
    from lrdesk.lab.check import check as run_with_seeds  # imports torch, which has come in through its loader

    chosen = range(experiment.seed, experiment.seed + seeds)
    judged: dict[int, list[tuple[int, Verdict]]] = {}
    for place, (seed, verdict) in enumerate(run_with_seeds(experiment, chosen)):
        judged.setdefault(place % len(experiment.claims), []).append((seed, verdict))
    findings = []
    for results in judged.values():
        failed = [(seed, verdict) for seed, verdict in results if not verdict.holds]
        _, telling = (failed or results)[0]
        name = f"{deck.deck.id}/{experiment.id}"
        findings.append(Finding(name, telling.text.replace("**", ""), tuple(seed for seed, _ in failed)))
    return findings


def _claims(deck: DeckFile, experiment: str) -> bool:
    return any(known.id == experiment and known.claims for known in deck.experiment)


def _report(deck: DeckFile, findings: list[Finding], unproven: list[str]) -> dict[str, object]:
    kinds = {"recall": len(deck.recall), "quiz": len(deck.quiz), "explain": len(deck.explain)}
    claims = [
        {
            "experiment": found.experiment,
            "holds": not found.failed,
            "failed_seeds": found.failed,
            "measured": found.text,
        }
        for found in findings
    ]
    return {"deck": deck.deck.id, "items": kinds, "unproven": unproven, "claims": claims}


def _print(deck: DeckFile, findings: list[Finding], unproven: list[str], seeds: int) -> None:
    held = sum(not finding.failed for finding in findings)
    say(f"{deck.deck.id}: {len(deck.items)} items, {held} of {len(findings)} claims hold over {seeds} seed(s)")
    for found in findings:
        failed = f" (fails with seed {', '.join(map(str, found.failed))})" if found.failed else ""
        say(f"  {'✗' if found.failed else '✓'} {found.experiment}: {found.text}{failed}")
    for item in unproven:
        say(f"  ✗ {deck.deck.id}/{item}: no claim shows what this item says")


def _files(chosen: list[Path], data: Path) -> list[Path]:
    """Return the deck files that were named, those in folders that were named, or else all decks."""
    if not chosen:
        return deck_files([paths.DECKS, paths.user_decks(data)])
    return [file for path in chosen for file in (deck_files([path]) if path.is_dir() else [path])]


def _find(name: str, data: Path) -> Experiment | None:
    for file in _files([], data):
        try:
            deck = load(file)
        except DeckError as error:
            fail(str(error))
            continue
        for experiment in deck.experiment:
            if name == f"{deck.deck.id}/{experiment.id}":
                return experiment
    return None


def _unknown(name: str) -> int:
    return fail(f"there is no experiment {name!r}; name it as DECK/EXPERIMENT.")


def _finite(number: float) -> float | None:
    """Return the number, or None for what JSON does not know: NaN and infinity."""
    return number if math.isfinite(number) else None
