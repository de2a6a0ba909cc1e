"""What the schema cannot say: names that must exist, names that must differ, texts that must render."""

from collections.abc import Iterable, Iterator

import msgspec

from lrdesk.content.deck import DeckFile, Item
from lrdesk.content.errors import DeckError, described, named, one_of, unknown
from lrdesk.content.modes import Trace
from lrdesk.content.practice_checks import Checker, check_exercise, check_question
from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.experiment import PICTURES
from lrdesk.lab.spec.problems import SHOWN, Digits, LinearFit, PlaneClassifier
from lrdesk.words import tr

PLAIN = {"id", "level", "answer", "source", "experiment", "group"}  # fields that are not Markdown


def check(deck: DeckFile, file: str) -> None:
    """Raise DeckError if the parts of a deck do not fit each other or a text cannot be shown."""
    _check_ids([("experiment", experiment.id) for experiment in deck.experiment], "experiment", file)
    _check_ids([(item.kind, item.id) for item in deck.items], "item", file)
    experiments = [experiment.id for experiment in deck.experiment]
    for experiment in deck.experiment:
        _check_claims(experiment, file)
    for item in deck.items:
        where = named(item.kind, item.id, 0)
        if item.experiment not in experiments:
            raise DeckError(file, one_of(experiments), unknown(item.experiment, experiments), where, "experiment")
        _check_lists(item, where, file)
        _check_texts(item, where, file)
    _check_pages(deck, file)
    _check_traces(deck, file)
    _check_practice(deck, file)


def _check_practice(deck: DeckFile, file: str) -> None:
    experiments = {experiment.id: experiment for experiment in deck.experiment}
    items = [item.id for item in deck.items]
    for kind, parts in (("exercise", deck.exercise), ("question", deck.question)):
        _check_ids([(kind, part.id) for part in parts], kind, file)
        for part in parts:
            checker = Checker(named(kind, part.id, 0), file)
            checker.known(part.experiment, experiments, "experiment")
            checker.known(part.item, items, "item")
    _check_ids([("task", task.id) for task in deck.task], "task", file)
    for exercise in deck.exercise:
        check_exercise(exercise, experiments[exercise.experiment], file)
    for question in deck.question:
        check_question(question, experiments[question.experiment], file)
    for kind, name, field, text in practice_texts(deck):
        if "$" in text:
            check_formulas(text, field, named(kind, name, 0), file)


def practice_texts(deck: DeckFile) -> Iterator[tuple[str, str, str, str]]:
    """Yield all Markdown of exercises, questions and tasks: the kind, the id, the field and the text."""
    for exercise in deck.exercise:
        for field in ("task", "hint", "why"):
            yield "exercise", exercise.id, field, getattr(exercise, field)
        for place, mistake in enumerate(exercise.mistakes):
            yield "exercise", exercise.id, f"mistakes[{place}].why", mistake.why
    for question in deck.question:
        for field in ("question", "why"):
            yield "question", question.id, field, getattr(question, field)
        for option in question.options:
            yield "question", question.id, "options", option
    for task in deck.task:
        for field in ("task", "hint", "why"):
            yield "task", task.id, field, getattr(task, field)


def _check_ids(entries: Iterable[tuple[str, str]], what: str, file: str) -> None:
    """Items of all kinds share one space of names, for an item's identity is its deck and its id."""
    seen: set[str] = set()
    for kind, key in entries:
        if key in seen:
            expected = tr("an id that no other {kind} has").format(kind=what)
            raise DeckError(file, expected, described(key), named(kind, key, 0), "id")
        seen.add(key)


def _check_claims(experiment: Experiment, file: str) -> None:
    labels = [lane.label for lane in experiment.lanes]
    for index, claim in enumerate(experiment.claims):
        for label in claim.lanes:
            if label not in labels:
                where = named("experiment", experiment.id, 0)
                raise DeckError(file, one_of(labels), unknown(label, labels), where, f"claims[{index}]")


def _check_pages(deck: DeckFile, file: str) -> None:
    experiments = [experiment.id for experiment in deck.experiment]
    for page in deck.page:
        where = named("page", page.title, 0)
        if page.experiment is not None and page.experiment not in experiments:
            raise DeckError(file, one_of(experiments), unknown(page.experiment, experiments), where, "experiment")
        for field, text in (("text", page.text), *(("points", point) for point in page.points)):
            if "$" in text:
                check_formulas(text, field, where, file)


def _check_traces(deck: DeckFile, file: str) -> None:
    experiments = {experiment.id: experiment for experiment in deck.experiment}
    for trace in deck.trace:
        where = named("trace", trace.title, 0)
        if trace.experiment not in experiments:
            raise DeckError(file, one_of(experiments), unknown(trace.experiment, experiments), where, "experiment")
        experiment = experiments[trace.experiment]
        labels = [lane.label for lane in experiment.lanes]
        if trace.lane not in labels:
            raise DeckError(file, one_of(labels), unknown(trace.lane, labels), where, "lane")
        if refused := untraceable(trace, experiment):
            raise DeckError(file, refused, "", where, "steps" if "step" in refused else "inputs")
        if "$" in trace.text:
            check_formulas(trace.text, "text", where, file)


def untraceable(trace: Trace, experiment: Experiment) -> str:
    """Return what a trace would need to be taken from an experiment; empty where it can be."""
    problem, every = experiment.problem, experiment.frame_every
    last = experiment.steps - (trace.of == "updates" and problem.has_surface)  # the end state is not updated
    if trace.steps[-1] > last:
        return tr("steps up to {last}").format(last=last)
    if trace.of == "updates" or isinstance(problem, LinearFit):
        return "" if all(len(one) == 1 for one in trace.inputs) else tr("inputs of one number")
    if not (problem.prediction_shape and set(experiment.views) & PICTURES):
        return tr("inputs only with an experiment that draws what its model predicts, or a linear fit")
    if any(step % every for step in trace.steps):
        return tr("steps that are multiples of {every}, at which predictions are recorded").format(every=every)
    wanted = 2 if isinstance(problem, PlaneClassifier) else 1
    if any(len(one) != wanted for one in trace.inputs):
        return tr("inputs of two numbers") if wanted == 2 else tr("inputs of one number")
    if isinstance(problem, Digits) and any(one[0] not in range(SHOWN) for one in trace.inputs):
        return tr("inputs from 0 to {last}, the images shown").format(last=SHOWN - 1)
    return ""


def _check_lists(item: Item, where: str, file: str) -> None:
    for field, value in msgspec.structs.asdict(item).items():
        if isinstance(value, tuple) and len(set(value)) < len(value):
            twice = next(entry for entry in value if value.count(entry) > 1)
            found = tr("{entry} twice").format(entry=described(twice))
            raise DeckError(file, tr("entries that differ"), found, where, field)


def _check_texts(item: Item, where: str, file: str) -> None:
    for field, value in msgspec.structs.asdict(item).items():
        for text in value if isinstance(value, tuple) else (value,):
            # Only formulas can fail, so that a deck without any need not wait for the renderer to load.
            if field not in PLAIN and "$" in text:
                check_formulas(text, field, where, file)


def check_formulas(text: str, field: str, where: str, file: str) -> None:
    """Raise DeckError if a text holds a formula that cannot be shown."""
    from lrdesk.content.markup import MathsError, to_html

    try:
        to_html(text)
    except MathsError as error:
        expected = tr("formulas that can be shown ({why})").format(why=error)
        raise DeckError(file, expected, "", where, field) from error
