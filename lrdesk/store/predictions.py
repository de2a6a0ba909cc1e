"""Whether the learner foresaw what runs did. The review log knows nothing of it."""

from datetime import date

from lrdesk.store.database import Connection
from lrdesk.store.schema import Item, Prediction


class Predictions(Connection):
    """One row a prediction that a run has judged."""

    def keep_prediction(self, item: str, right: bool, day: date) -> None:
        """Keep that the learner predicted the run of the item "deck-id/item-id", rightly or not, on a learning day."""
        found = Item.select(Item.id).where(Item.key == item)
        with self._transaction():
            self._database.execute(Prediction.insert(item=found, day=day.toordinal(), right=right))

    def predictions(self, first: date, last: date) -> tuple[int, int]:
        """Return how many predictions were made from `first` to `last`, and how many of them were right."""
        sql = 'SELECT COUNT(*), TOTAL("right") FROM prediction WHERE day BETWEEN ? AND ?'
        made, right = self._database.execute_sql(sql, (first.toordinal(), last.toordinal())).fetchone()
        return int(made), int(right)
