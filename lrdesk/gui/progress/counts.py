"""What was done, what comes, and how memories stand, in words."""

from lrdesk.gui.charts.bar import Bar
from lrdesk.gui.dates import day_of_month, day_of_year, month_of_year, short_month, short_weekday
from lrdesk.gui.progress.told import Told, count, decimal, duration, percent, share
from lrdesk.study.progress.figures import Easiness, Forecast, Hours, Intervals, Minutes, Streak, Today, Year
from lrdesk.study.progress.period import Part
from lrdesk.words import tr

FEW_DAYS = 7  # of which a chart names the weekdays
ENOUGH = 20  # reviews in an hour, for a share that tells something


def today(figure: Today) -> Told:
    """Tell what was answered today."""
    note = tr("{new} new, {repeated} repeated, {time}; recalled: {recalled}").format(
        new=count(figure.met),
        repeated=count(figure.drills),
        time=duration(figure.elapsed_ms),
        recalled=percent(figure.recall),
    )
    return Told(number=tr("%n review(s)", "", figure.reviews), note=note)


def streak(figure: Streak) -> Told:
    """Tell how many days in a row were studied."""
    note = tr("The longest ever: %n day(s).", "", figure.longest)
    if figure.paused:
        note += " " + tr("Today is a planned day off.")
    return Told(number=tr("%n day(s)", "", figure.days), note=note)


def time(figure: Minutes) -> Told:
    """Tell how long answers took in all."""
    total = sum(milliseconds for _, milliseconds, _ in figure.parts)
    note = tr("{days} of %n day(s), {average} on each", "", figure.period.days)
    note = note.format(days=count(figure.days), average=duration(total // max(1, figure.days)))
    return Told(number=duration(total), note=note if figure.days else "")


def minutes(figure: Minutes) -> Told:
    """Tell how long answers took in each part of the period."""
    if not figure.days:
        return Told(nothing=tr("Nothing was answered in this period."))
    bars, rows = [], []
    for part, milliseconds, answers in figure.parts:
        when = _when(part)
        said = tr("{when}: {time}, %n answer(s)", "", answers).format(when=when, time=duration(milliseconds))
        text = count(round(milliseconds / 60_000)) if milliseconds >= 30_000 else "<1"
        bars.append(Bar(_label(part, len(figure.parts)), milliseconds / 60_000, text, said))
        rows.append((when, duration(milliseconds), count(answers)))
    return Told(data=tuple(bars), headers=(tr("When"), tr("Time"), tr("Answers")), rows=tuple(rows))


def year(figure: Year) -> Told:
    """Tell how many answers there were on each day."""
    studied = [(day, answers) for day, answers in figure.days if answers]
    if not studied:
        return Told(nothing=tr("Nothing was answered in the year up to the end of this period."))
    note = tr("{answers} answers on %n day(s)", "", len(studied))
    note = note.format(answers=count(sum(answers for _, answers in studied)))
    rows = tuple((day_of_year(day), count(answers)) for day, answers in reversed(studied))
    return Told(note=note, data=figure.days, headers=(tr("Day"), tr("Answers")), rows=rows)


def forecast(figure: Forecast) -> Told:
    """Tell how many items come due on each day."""
    coming = sum(items for _, items in figure.days)
    if not coming:
        return Told(nothing=tr("Nothing comes due in the next %n day(s).", "", len(figure.days)))
    bars = [
        Bar(
            str(day.day),
            items,
            count(items),
            tr("{day}: %n item(s)", "", items).format(day=day_of_year(day)),
            strong=index == 0,
        )
        for index, (day, items) in enumerate(figure.days)
    ]
    rows = tuple((day_of_year(day), count(items)) for day, items in figure.days)
    note = tr("%n item(s) in all", "", coming)
    return Told(note=note, data=tuple(bars), headers=(tr("Day"), tr("Items")), rows=rows)


def hours(figure: Hours) -> Told:
    """Tell how many reviews there were in each hour, and how many of them were recalled."""
    if not any(hour.answers for hour in figure.hours):
        return Told(nothing=tr("Nothing was reviewed in this period."))
    bars, rows = [], []
    for hour, recall in enumerate(figure.hours):
        said = tr("{hours}: %n review(s), {share} recalled", "", recall.answers)
        said = said.format(hours=_hours(hour), share=percent(recall))
        bars.append(Bar(str(hour), recall.answers, count(recall.answers), said))
        rows.append((_hours(hour), count(recall.answers), percent(recall)))
    headers = (tr("Hour"), tr("Reviews"), tr("Recalled"))
    return Told(note=_best_hour(figure), data=tuple(bars), headers=headers, rows=tuple(rows))


def intervals(figure: Intervals) -> Told:
    """Tell how many items have an interval of each length."""
    bars, rows = [], []
    for first, last, items in figure.ranges:
        name = _range(str(first), None if last is None else str(last))
        said = tr("{days} days: %n item(s)", "", items).format(days=name)
        bars.append(Bar(name if last else f"{first}+", items, count(items), said))
        rows.append((name, count(items)))
    return _memories(bars, (tr("Days"), tr("Items")), rows)


def easiness(figure: Easiness) -> Told:
    """Tell how many items are how easy."""
    bars, rows = [], []
    for first, last, items in figure.ranges:
        name = _range(decimal(first), None if last is None else decimal(last))
        said = tr("Easiness {range}: %n item(s)", "", items).format(range=name)
        bars.append(Bar(decimal(first, 1), items, count(items), said))
        rows.append((name, count(items)))
    return _memories(bars, (tr("Easiness"), tr("Items")), rows)


def _memories(bars: list[Bar], headers: tuple[str, str], rows: list[tuple[str, str]]) -> Told:
    items = round(sum(bar.value for bar in bars))
    if not items:
        return Told(nothing=tr("No item is remembered yet."))
    with_shares = tuple((*row, share(round(bar.value), items)) for row, bar in zip(rows, bars, strict=True))
    return Told(
        note=tr("%n item(s) in all", "", items), data=tuple(bars), headers=(*headers, tr("Share")), rows=with_shares
    )


def _best_hour(figure: Hours) -> str:
    known = [(hour.recalled / hour.answers, at) for at, hour in enumerate(figure.hours) if hour.answers >= ENOUGH]
    if len(known) < 2:
        return ""
    _, best = max(known)
    told = tr("You recalled most from {hours}: {share}.")
    return told.format(hours=_hours(best), share=percent(figure.hours[best]))


def _hours(hour: int) -> str:
    return f"{hour}:00–{hour + 1}:00"


def _range(first: str, last: str | None) -> str:
    if last is None:
        return tr("{number} or more").format(number=first)
    return first if first == last else f"{first}–{last}"


def _label(part: Part, parts: int) -> str:
    """Return what stands below a part of a period."""
    if part.unit == "day":
        return short_weekday(part.first) if parts <= FEW_DAYS else str(part.first.day)
    if part.unit == "week":
        return day_of_month(part.first)
    return short_month(part.first) if part.unit == "month" else str(part.first.year)


def _when(part: Part) -> str:
    """Return which part of a period it is, in words."""
    if part.unit == "day":
        return day_of_year(part.first)
    if part.unit == "week":
        return tr("Week from {day} on").format(day=day_of_year(part.first))
    return month_of_year(part.first) if part.unit == "month" else str(part.first.year)
