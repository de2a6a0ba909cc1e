"""What was recalled, in words: by topic, kind and level, of long intervals, by grade; and what was predicted."""

from collections.abc import Iterable

from lrdesk.gui.charts.bar import Bar
from lrdesk.gui.names import KINDS, LEVELS
from lrdesk.gui.progress.told import Told, count, decimal, percent, share
from lrdesk.scheduling.grading import ALL_GRADES, RECALL_GRADES
from lrdesk.study.progress.figures import Grades, Hardest, Predictions, Recalled, RecallRate, Retention
from lrdesk.words import tr


def recall(figure: RecallRate) -> Told:
    """Tell the share of all tests that were recalled."""
    note = tr("{recalled} of %n review(s)", "", figure.total.answers).format(recalled=count(figure.total.recalled))
    return Told(number=percent(figure.total), note=note)


def topics(figure: RecallRate) -> Told:
    """Tell what was recalled of each topic."""
    return _rates(tr("Topic"), ((title, recall) for _, title, recall in figure.topics))


def kinds(figure: RecallRate) -> Told:
    """Tell what was recalled of each kind of item."""
    return _rates(tr("Kind"), ((tr(name), figure.kinds[kind]) for kind, name in KINDS.items() if kind in figure.kinds))


def levels(figure: RecallRate) -> Told:
    """Tell what was recalled of each level."""
    known = ((_capital(tr(name)), figure.levels[level]) for level, name in LEVELS.items() if level in figure.levels)
    return _rates(tr("Level"), known)


def retention(figure: Retention) -> Told:
    """Tell what was recalled of long intervals, beside all others."""
    told = _rates(tr("Interval"), ((tr("21 days or longer"), figure.mature), (tr("Shorter"), figure.young)))
    if not figure.mature.answers:
        return Told(nothing=tr("No item with an interval of 21 days or longer was asked in this period."))
    note = tr("{recalled} of %n review(s)", "", figure.mature.answers).format(recalled=count(figure.mature.recalled))
    return Told(number=percent(figure.mature), note=note, data=told.data, headers=told.headers, rows=told.rows)


def grades(figure: Grades) -> Told:
    """Tell how often each grade was given: four of them, or all six where the others were given, too."""
    choices = ALL_GRADES if figure.counts[0] or figure.counts[2] else RECALL_GRADES
    tests = sum(figure.counts)
    if not tests:
        return Told(nothing=_no_tests())
    bars, rows = [], []
    for choice in choices:
        name, given = tr(choice.label), figure.counts[choice.grade]
        said = tr("{grade}: {count}, {share} of all").format(grade=name, count=count(given), share=share(given, tests))
        bars.append(Bar(name, given, count(given), said))
        rows.append((name, count(given), share(given, tests)))
    return Told(data=tuple(bars), headers=(tr("Grade"), tr("Reviews"), tr("Share")), rows=tuple(rows))


def predictions(figure: Predictions) -> Told:
    """Tell how many predictions were right."""
    if not figure.made:
        return Told(
            nothing=tr("You predicted no run in this period. Before its run, a card asks which lane does what.")
        )
    right = share(figure.right, figure.made)
    note = tr("{right} of %n prediction(s)", "", figure.made).format(right=count(figure.right))
    said = tr("Right: {share}, {note}").format(share=right, note=note)
    bar = Bar(tr("Right"), figure.right / figure.made, right, said)
    headers = (tr("Predictions"), tr("Right"), tr("Share"))
    rows = ((count(figure.made), count(figure.right), right),)
    return Told(number=right, note=note, data=(bar,), headers=headers, rows=rows)


def hardest(figure: Hardest) -> Told:
    """Tell the items that were forgotten most often."""
    if not figure.items:
        return Told(nothing=tr("Nothing was forgotten in this period."))
    most = figure.items[0].failed
    bars, rows = [], []
    for item in figure.items:
        said = tr("{item}: forgotten %n time(s)", "", item.failed).format(item=item.title)
        bars.append(Bar(item.title, item.failed / most, tr("%n time(s)", "", item.failed), said))
        rows.append((item.title, count(item.failed), count(item.lapses), decimal(item.easiness)))
    headers = (tr("Item"), tr("Forgotten"), tr("Lapses in all"), tr("Easiness"))
    return Told(data=tuple(bars), headers=headers, rows=tuple(rows))


def _rates(of: str, recalls: Iterable[tuple[str, Recalled]]) -> Told:
    bars, rows = [], []
    for name, recall in recalls:
        said = tr("{name}: {share}, {recalled} of %n review(s)", "", recall.answers)
        said = said.format(name=name, share=percent(recall), recalled=count(recall.recalled))
        bars.append(Bar(name, recall.recalled / max(1, recall.answers), percent(recall), said))
        rows.append((name, count(recall.answers), count(recall.recalled), percent(recall)))
    if not bars:
        return Told(nothing=_no_tests())
    return Told(data=tuple(bars), headers=(of, tr("Reviews"), tr("Recalled"), tr("Share")), rows=tuple(rows))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _no_tests() -> str:
    return tr("No item came back for review in this period.")
