"""The best scores in the Lab's challenges. The review log knows nothing of them."""

from dataclasses import dataclass

from lrdesk.store.database import Connection
from lrdesk.store.schema import Score


@dataclass(frozen=True, slots=True)
class BestScore:
    """The largest margin that a challenge was solved with, when (ms since 1970, UTC), and by which lane, in JSON."""

    challenge: str
    margin: float
    reached_at: int
    lane: str


class Scores(Connection):
    """One score a challenge: the best one."""

    def best_scores(self) -> dict[str, BestScore]:
        """Return the best score of every challenge that was ever solved, by the challenge's id."""
        rows = self._rows(Score.select(Score.challenge, Score.margin, Score.reached_at, Score.lane))
        return {challenge: BestScore(challenge, *rest) for challenge, *rest in rows}

    def keep_score(self, score: BestScore) -> bool:
        """Keep a score if its challenge has none as good; return whether it was kept."""
        with self._transaction():
            values = {"margin": score.margin, "reached_at": score.reached_at, "lane": score.lane}
            kept = Score.insert(challenge=score.challenge, **values).on_conflict(
                conflict_target=[Score.challenge], update=values, where=Score.margin < score.margin
            )
            self._database.execute(kept)
            return bool(self._database.execute_sql("SELECT changes()").fetchone()[0])
