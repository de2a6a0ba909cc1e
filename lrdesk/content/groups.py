"""The groups of facts that make up the curriculum of the app's decks: each is to be asked from several angles."""

from typing import Literal

Group = Literal["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R"]

GROUPS: dict[Group, str] = {
    "A": "basics and the noise floor",
    "B": "too low, too high",
    "C": "curvature and stability",
    "D": "momentum",
    "E": "mechanics of schedulers",
    "F": "decay",
    "G": "decay on a plateau",
    "H": "cosine and restarts",
    "I": "warmup",
    "J": "cyclic and one-cycle",
    "K": "composed schedules, WSD",
    "L": "range test",
    "M": "batch size",
    "N": "Adam and its relatives",
    "O": "parameter groups, fine-tuning",
    "P": "clipping",
    "Q": "checkpoints",
    "R": "schedule-free, Muon",
}
"""What each group is about, in the order of the curriculum."""
