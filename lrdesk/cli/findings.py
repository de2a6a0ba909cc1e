"""What runs say of a deck: its claims, and whether all that it has to practise with is as it says. Imports torch."""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import structs

from lrdesk.content.computing import answer, told
from lrdesk.content.deck import DeckFile
from lrdesk.content.filling import fill
from lrdesk.content.practice import Exercise, Mistake, Question
from lrdesk.lab.challenges.judging import Judging
from lrdesk.lab.check import check, finish
from lrdesk.lab.claims import Verdict, verdicts
from lrdesk.lab.errors import LabError
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.challenges import Challenge


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a deck says of a run, judged over the seeds: `failed` are those on which it is not so."""

    experiment: str
    text: str
    failed: tuple[int, ...]


def findings_in(deck: DeckFile, seeds: int) -> list[Finding]:
    """Run all of a deck, each experiment with its own seed and the ones after it; raises LabError where torch refuses.

    A mistake, a computed answer and a task are tried once: an experiment's seed is what the learner sees.
    """
    claims = [found for experiment in deck.experiment for found in _claims(experiment.id, experiment, seeds)]
    return [_plain(finding, deck) for finding in (*claims, *practice_findings(deck, seeds))]


def practice_findings(deck: DeckFile, seeds: int) -> Iterator[Finding]:
    """Run what a deck has to practise with: its exercises, computed answers and tasks."""
    experiments = {experiment.id: experiment for experiment in deck.experiment}
    for exercise in deck.exercise:
        yield from _exercise(exercise, experiments[exercise.experiment], seeds)
    for question in deck.question:
        if question.computed is not None:
            yield computed_answer(question, experiments[question.experiment])
    for task in deck.task:
        yield from _task(task)


def _claims(name: str, experiment: Experiment, seeds: int) -> Iterator[Finding]:
    """Yield one finding per claim."""
    judged: dict[int, list[tuple[int, Verdict]]] = {}
    chosen = range(experiment.seed, experiment.seed + seeds)
    for place, (seed, verdict) in enumerate(check(experiment, chosen)):
        judged.setdefault(place % len(experiment.claims), []).append((seed, verdict))
    for results in judged.values():
        failed = [(seed, verdict) for seed, verdict in results if not verdict.holds]
        _, telling = (failed or results)[0]
        yield Finding(name, telling.text, tuple(seed for seed, _ in failed))


def _exercise(exercise: Exercise, experiment: Experiment, seeds: int) -> Iterator[Finding]:
    yield from _claims(exercise.id, fill(exercise, experiment, exercise.solution), seeds)
    for mistake in exercise.mistakes:
        yield shown_mistake(exercise, mistake, experiment)


def shown_mistake(exercise: Exercise, mistake: Mistake, experiment: Experiment) -> Finding:
    """Return whether a mistake shows what it is said to, and is one: not every claim holds with it."""
    filled = fill(exercise, experiment, {**exercise.solution, mistake.blank: mistake.at})
    shows, *others = _verdicts(structs.replace(filled, claims=(mistake.shows, *filled.claims)))
    harmless = all(verdict.holds for verdict in others)
    text = f"{shows.text}, and yet every claim holds" if harmless else shows.text
    failed = harmless or not shows.holds
    return Finding(f"{exercise.id}, {mistake.blank} wrong", text, (experiment.seed,) if failed else ())


def computed_answer(question: Question, experiment: Experiment) -> Finding:
    """Return whether just one option says what the run gives."""
    assert question.computed is not None
    recording = finish(Run(experiment)).recording
    try:
        right = question.options[answer(question, recording)]
    except LabError as error:
        return Finding(question.id, str(error).removesuffix("."), (experiment.seed,))
    return Finding(question.id, f"{told(question.computed, recording).removesuffix('.')}: option {right}", ())


def _task(task: Challenge) -> Iterator[Finding]:
    for lane, name, passes in ((task.solution, "solution", True), (task.start, "start", False)):
        judging = Judging(task, lane)
        for _ in judging:
            pass
        judgement = judging.recording
        failed = [] if judgement.passed is passes else list(task.seeds)
        yield Finding(f"{task.id}, {name}", judgement.sentence.removesuffix("."), tuple(failed))


def _verdicts(experiment: Experiment) -> tuple[Verdict, ...]:
    return verdicts(finish(Run(experiment)).recording)


def _plain(finding: Finding, deck: DeckFile) -> Finding:
    return Finding(f"{deck.deck.id}/{finding.experiment}", finding.text.replace("**", ""), finding.failed)
