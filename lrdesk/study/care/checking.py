"""Whether the database is sound, and whether it remembers what its log says."""

from dataclasses import dataclass
from pathlib import Path

from lrdesk.store import Store, backup
from lrdesk.study.care.errand import Progress


@dataclass(frozen=True, slots=True)
class Findings:
    """What SQLite found damaged, in its own words, and how many memories are not what the review log adds up to."""

    damage: tuple[str, ...] = ()
    wrong_memories: int = 0

    @property
    def sound(self) -> bool:
        """Whether all is well."""
        return not (self.damage or self.wrong_memories)


def check(database: Path, progress: Progress) -> Findings:
    """Read all of the database, which may be in use. Raises StoreError or Stopped."""
    progress.step(0.0)
    damage = tuple(backup.integrity(database, progress.stopped))
    progress.step(0.5)
    if damage:
        return Findings(damage)
    with Store.open(database) as store:
        wrong = len(store.wrong_memories())
    progress.step(1.0)
    return Findings(wrong_memories=wrong)
