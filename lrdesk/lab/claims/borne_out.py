"""What may be said of an experiment after it was changed by hand: only what its run shows."""

from msgspec import structs

from lrdesk.lab.claims.outcomes import outcome
from lrdesk.lab.claims.verdicts import verdicts
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment


def borne_out(experiment: Experiment, recording: Recording | None) -> Experiment:
    """Return the experiment with its claims and prediction as far as its run, if it is finished, bears them out."""
    if recording is None or not recording.finished or _run(recording) != experiment:
        return structs.replace(experiment, claims=(), predict=None)
    judged = zip(experiment.claims, verdicts(recording), strict=True)
    return structs.replace(
        experiment,
        claims=tuple(claim for claim, verdict in judged if verdict.holds),
        predict=experiment.predict if outcome(recording) else None,
    )


def _run(recording: Recording) -> Experiment:
    return structs.replace(recording.experiment, seed=recording.seed)
