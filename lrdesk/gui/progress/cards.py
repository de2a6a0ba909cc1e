"""The cards as data: of which figure each is, what that means, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from lrdesk.gui.charts.chart import Chart
from lrdesk.gui.charts.columns import Columns
from lrdesk.gui.charts.rows import Rows
from lrdesk.gui.charts.year import YearMap
from lrdesk.gui.progress import counts, rates
from lrdesk.gui.progress.card import Card
from lrdesk.gui.progress.told import Told
from lrdesk.gui.theme import Theme
from lrdesk.study.progress import figures
from lrdesk.words import mark, tr


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of card; `title` and `meaning` are marked for translation, and `tell` puts a figure in words."""

    figure: type
    title: str
    meaning: str
    tell: Callable[[Any], Told]
    chart: Callable[[Theme, str], Chart] | None = None

    def make(self, theme: Theme) -> Card:
        """Return a card of this kind, which shows nothing yet."""
        return Card(tr(self.title), tr(self.meaning), None if self.chart is None else self.chart(theme, tr(self.title)))


TILES: Final = {
    "today": Kind(
        figures.Today,
        mark("Today"),
        mark("What you answered on the present learning day, whatever the period."),
        counts.today,
    ),
    "streak": Kind(
        figures.Streak,
        mark("Streak"),
        mark("Days in a row with an answer. Planned days off neither break it nor make it longer."),
        counts.streak,
    ),
    "recall": Kind(
        figures.RecallRate,
        mark("Recall rate"),
        mark("The share of reviews graded Hard or better. Meeting a new item does not count."),
        rates.recall,
    ),
    "time": Kind(
        figures.Minutes,
        mark("Time"),
        mark("From the question to your grade, added up over all answers."),
        counts.time,
    ),
}
YEAR: Final = {
    "year": Kind(
        figures.Year,
        mark("The year"),
        mark("Each square is a day of the year up to the end of the period: the darker, the more you answered."),
        counts.year,
        YearMap,
    )
}
FIRST_COLUMN: Final = {
    "retention": Kind(
        figures.Retention,
        mark("True retention"),
        mark(
            "Of the reviews of items whose interval was 21 days or longer, the share you recalled: how well what you "
            "learnt lasts."
        ),
        rates.retention,
        Rows,
    ),
    "topics": Kind(
        figures.RecallRate,
        mark("Recall by topic"),
        mark("Of the reviews of each topic, the share you recalled. Meeting a new item does not count."),
        rates.topics,
        Rows,
    ),
    "kinds": Kind(
        figures.RecallRate,
        mark("Recall by kind"),
        mark("The same for cards to recall, quizzes and explanations."),
        rates.kinds,
        Rows,
    ),
    "levels": Kind(
        figures.RecallRate,
        mark("Recall by level"),
        mark("The same for each level of the items."),
        rates.levels,
        Rows,
    ),
    "predictions": Kind(
        figures.Predictions,
        mark("Prediction score"),
        mark("How often your prediction of what a run would do was right."),
        rates.predictions,
        Rows,
    ),
    "hardest": Kind(
        figures.Hardest,
        mark("Hardest items"),
        mark("The items that you could not recall most often in this period."),
        rates.hardest,
        Rows,
    ),
}
SECOND_COLUMN: Final = {
    "minutes": Kind(
        figures.Minutes,
        mark("Minutes"),
        mark("How many minutes your answers took, from the question to your grade."),
        counts.minutes,
        Columns,
    ),
    "forecast": Kind(
        figures.Forecast,
        mark("Forecast"),
        mark("How many items come due on each of the next 30 days, all overdue ones today. New items come on top."),
        counts.forecast,
        Columns,
    ),
    "hours": Kind(
        figures.Hours,
        mark("Time of day"),
        mark("How many reviews you did in each hour of your clock. Meeting a new item counts, too."),
        counts.hours,
        Columns,
    ),
    "grades": Kind(
        figures.Grades,
        mark("Answer buttons"),
        mark("How often you gave each grade. Meeting a new item does not count."),
        rates.grades,
        Columns,
    ),
    "intervals": Kind(
        figures.Intervals,
        mark("Intervals"),
        mark("How many items you meet again after so many days, as things stand today. They grow while you recall."),
        counts.intervals,
        Columns,
    ),
    "easiness": Kind(
        figures.Easiness,
        mark("Easiness"),
        mark(
            "How many items are how easy for you today: by this factor their interval grows. All begin at 2.5; Hard "
            "makes it less, Easy makes it more."
        ),
        counts.easiness,
        Columns,
    ),
}
KINDS: Final = TILES | YEAR | FIRST_COLUMN | SECOND_COLUMN
