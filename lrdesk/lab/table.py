"""A recording as a table that any other program can read."""

import csv
import io

from lrdesk.lab.recording import Recording

COLUMNS = ("lane", "step", "loss", "lr", "grad_norm")


def as_csv(recording: Recording) -> str:
    """Return one row for each lane and step that was recorded, the numbers in full; a diverged lane ends early."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for label in recording.labels:
        lane = recording.lane(label)
        for step, values in enumerate(zip(lane.loss.tolist(), lane.lr.tolist(), lane.grad_norm.tolist(), strict=True)):
            rows.writerow((label, step, *values))
    return text.getvalue()
