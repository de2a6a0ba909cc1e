"""What must fit together in exercises, questions and tasks, beyond what the schema can say."""

from collections.abc import Iterable
from typing import Any

from lrdesk.content.computing import number_in
from lrdesk.content.errors import DeckError, described, named, one_of, unknown
from lrdesk.content.filling import Entries, fill, gaps, value, within
from lrdesk.content.practice import Blank, Exercise, Mistake, Question
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.words import tr


class Checker:
    """Refuses one part of a deck: `where` names it in every DeckError."""

    def __init__(self, where: str, file: str) -> None:
        self._where, self._file = where, file

    def refuse(self, expected: str, found: str = "", field: str = "") -> DeckError:
        """Return the error for a field of this part."""
        return DeckError(self._file, expected, found, self._where, field)

    def known(self, name: str, names: Iterable[str], field: str) -> None:
        """Raise DeckError if a field names what is not there."""
        names = list(names)
        if name not in names:
            raise self.refuse(one_of(names), unknown(name, names), field)

    def differing(self, entries: Iterable[str], field: str) -> None:
        """Raise DeckError if an entry comes twice."""
        seen: set[str] = set()
        for entry in entries:
            if entry in seen:
                raise self.refuse(tr("entries that differ"), tr("{entry} twice").format(entry=described(entry)), field)
            seen.add(entry)

    def filled(self, exercise: Exercise, experiment: Experiment, entries: Entries, field: str) -> None:
        """Raise DeckError if entries do not fit the experiment."""
        try:
            fill(exercise, experiment, entries)
        except LabError as error:
            reason = str(error).removesuffix(".")
            expected = tr("an entry that the experiment takes ({why})").format(why=reason)
            raise self.refuse(expected, "", field) from error


def check_exercise(exercise: Exercise, experiment: Experiment, file: str) -> None:
    """Raise DeckError if the parts of an exercise do not fit each other or its experiment."""
    checker = Checker(named("exercise", exercise.id, 0), file)
    blanks = {blank.name: blank for blank in exercise.blanks}
    checker.differing((blank.name for blank in exercise.blanks), "blanks")
    if sorted(gaps(exercise.code)) != sorted(blanks):
        expected = tr("each of the blanks {blanks} once").format(blanks=", ".join(blanks))
        raise checker.refuse(expected, ", ".join(gaps(exercise.code)), "code")
    if not experiment.claims:
        raise checker.refuse(tr("an experiment with claims to judge by"), described(experiment.id), "experiment")
    checker.filled(exercise, experiment, exercise.solution, "blanks")
    for blank in exercise.blanks:
        for choice in range(len(blank.choices)):
            checker.filled(exercise, experiment, {**exercise.solution, blank.name: choice}, f"blanks.{blank.name}")
    for place, mistake in enumerate(exercise.mistakes):
        field = f"mistakes[{place}]"
        checker.known(mistake.blank, blanks, f"{field}.blank")
        checker.filled(exercise, experiment, {**exercise.solution, mistake.blank: mistake.at}, f"{field}.at")
        _check_mistake(checker, mistake, blanks[mistake.blank], experiment, field)


def _check_mistake(checker: Checker, mistake: Mistake, blank: Blank, experiment: Experiment, field: str) -> None:
    proven: Any = value(blank, mistake.at, experiment.steps)
    if proven == value(blank, blank.solution, experiment.steps):
        raise checker.refuse(tr("an entry that is wrong"), tr("the solution"), f"{field}.at")
    if mistake.is_range and not (blank.typed is not None and within(mistake, proven)):
        raise checker.refuse(tr("a typed number within the range that it is about"), "", f"{field}.at")
    for label in mistake.shows.lanes:
        checker.known(label, (lane.label for lane in experiment.lanes), f"{field}.shows")


def check_question(question: Question, experiment: Experiment, file: str) -> None:
    """Raise DeckError if the parts of a question do not fit each other or its experiment."""
    checker = Checker(named("question", question.id, 0), file)
    checker.differing(question.options, "options")
    if (computed := question.computed) is None:
        return
    checker.known(computed.lane, (lane.label for lane in experiment.lanes), "computed.lane")
    if computed.metric is not None:
        measured = experiment.problem.metrics if "metrics" in experiment.views else ()
        checker.known(computed.metric, measured, "computed.metric")
    if computed.step is not None and computed.step > experiment.steps:
        expected = tr("a step of the {count} there are").format(count=experiment.steps)
        raise checker.refuse(expected, str(computed.step), "computed.step")
    for option in question.options:
        if number_in(option) is None:
            raise checker.refuse(tr("options that each say one number"), described(option), "options")
