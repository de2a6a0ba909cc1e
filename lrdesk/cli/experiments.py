"""Commands about experiments: run one, print one as a script."""

import argparse
import json
import math
import sys
from io import TextIOWrapper
from pathlib import Path

from lrdesk import paths
from lrdesk.cli import fail, say
from lrdesk.content.errors import DeckError
from lrdesk.content.loader import load
from lrdesk.lab.claims import verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.loader import load_torch
from lrdesk.lab.spec import Experiment
from lrdesk.study.library import deck_files


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


def deck_paths(chosen: list[Path], data: Path) -> list[Path]:
    """Return the deck files that were named, those in folders that were named, or else all decks."""
    if not chosen:
        return deck_files([paths.DECKS, paths.user_decks(data)])
    return [file for path in chosen for file in (deck_files([path]) if path.is_dir() else [path])]


def _find(name: str, data: Path) -> Experiment | None:
    for file in deck_paths([], data):
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
