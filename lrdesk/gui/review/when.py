"""When a card comes back, in words: `days` is 0 for today."""

from lrdesk.words import tr


def interval(days: int) -> str:
    """Return the words under a grade's name."""
    if days < 2:
        return tr("tomorrow") if days else tr("today")
    return tr("%n day(s)", "", days)


def comes_back(grade: str, days: int, suggested: bool) -> str:
    """Return what a screen reader says of a grade's button."""
    if days < 2:
        said = tr("{grade}: comes back tomorrow") if days else tr("{grade}: comes back today")
    else:
        said = tr("{grade}: comes back in %n day(s)", "", days)
    said = said.format(grade=grade)
    return tr("{said}, suggested").format(said=said) if suggested else said


def graded(grade: str, days: int) -> str:
    """Return what is said of a grade that the answer earned by itself."""
    if days < 2:
        said = tr("Comes back tomorrow.") if days else tr("Comes back today.")
    else:
        said = tr("Comes back in %n day(s).", "", days)
    return tr("Graded {grade} from your answer. {comes_back}").format(grade=grade, comes_back=said)
