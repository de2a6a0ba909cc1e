"""An exercise filled in: the experiment that its code amounts to, and the mistakes in it."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import structs

from lrdesk.content.practice import Blank, Entry, Exercise, Mistake, Typed
from lrdesk.lab.arithmetic import evaluate
from lrdesk.lab.errors import LabError
from lrdesk.lab.figures import figure
from lrdesk.lab.spec import Experiment
from lrdesk.words import tr

GAP = re.compile(r"\{\{(\w+)\}\}")

Entries = Mapping[str, Entry]
"""What the learner put into each blank, by the blank's name."""


def gaps(code: str) -> list[str]:
    """Return the names of the blanks in a piece of code, in order."""
    return GAP.findall(code)


def shown(blank: Blank, entry: Entry) -> str:
    """Return an entry as the code has it."""
    return blank.choices[entry].shown if isinstance(entry, int) else entry


def fill(exercise: Exercise, experiment: Experiment, entries: Entries) -> Experiment:
    """Return the experiment that the filled-in code describes; there is nothing to predict in it.

    Raises LabError, whose message names the blank, for what cannot be put there.
    """
    filled = structs.replace(experiment, predict=None)
    for blank in exercise.blanks:
        try:
            filled = _with(filled, blank.sets, value(blank, entries.get(blank.name, ""), experiment.steps))
        except LabError as error:
            raise LabError(f"{blank.name}: {error}") from error
    return filled


def value(blank: Blank, entry: Entry, steps: int) -> Any:
    """Return what the experiment takes for an entry. Raises LabError where it is none for this blank."""
    if blank.typed is None:
        if not isinstance(entry, int) or entry >= len(blank.choices):
            raise LabError(tr("Expected one of the choices."))
        return blank.choices[entry].value
    if isinstance(entry, int):
        raise LabError(tr("Expected something typed."))
    return _number(blank.typed, entry, steps)


def mistakes_in(exercise: Exercise, entries: Entries, steps: int) -> list[Mistake]:
    """Return the mistakes that were made, of entries that `fill` takes, in the order of the exercise."""
    blanks = {blank.name: blank for blank in exercise.blanks}
    return [
        mistake
        for mistake in exercise.mistakes
        if _made(mistake, value(blanks[mistake.blank], mistake.at, steps), blanks[mistake.blank], entries, steps)
    ]


def _made(mistake: Mistake, proven: Any, blank: Blank, entries: Entries, steps: int) -> bool:
    found = value(blank, entries[blank.name], steps)
    if mistake.is_range:
        return within(mistake, found)
    return bool(found == proven)


def within(mistake: Mistake, number: float) -> bool:
    """Return whether a number is in the range that a mistake is about."""
    above = mistake.above is None or number > mistake.above
    return above and (mistake.below is None or number < mistake.below)


def _number(typed: Typed, text: str, steps: int) -> float | int:
    number = evaluate(text, {"steps": steps, **typed.names})
    if not typed.low <= number <= typed.high:
        told = tr("Expected a number from {low} to {high}, found {found}.")
        raise LabError(told.format(low=figure(typed.low), high=figure(typed.high), found=figure(number)))
    if not typed.whole:
        return number
    whole = round(number)
    if abs(whole - number) > 1e-9:
        raise LabError(tr("Expected a whole number, found {found}.").format(found=figure(number)))
    return whole


def _with(experiment: Experiment, path: str, found: Any) -> Experiment:
    """Return the experiment with one field set; raises LabError where there is none, or it takes no such value."""
    raw = msgspec.json.decode(msgspec.json.encode(experiment))
    *way, last = path.split(".")
    place: Any = raw
    try:
        for name in way:
            place = place[int(name)] if isinstance(place, list) else place[name]
        if isinstance(place, list):
            place[int(last)] = found
        else:
            place[last] = found
    except (KeyError, IndexError, TypeError, ValueError):
        raise LabError(tr("The experiment has no field {field}.").format(field=path)) from None
    try:
        return msgspec.convert(raw, Experiment)
    except msgspec.ValidationError as error:
        from lrdesk.content.faults import complaint  # only for what is wrong

        sentence = complaint(error, found)
        raise LabError(f"{sentence[0].upper()}{sentence[1:]}.") from error
