"""A bad file of challenges is refused with a sentence that names the challenge and the field."""

import pytest

from lrdesk.content.challenges import FILE, challenges_in, load_challenges
from lrdesk.content.errors import DeckError

TEXT = FILE.read_text(encoding="utf-8")


def test_the_shipped_file_loads_with_every_text() -> None:
    for challenge in load_challenges():
        for text in (challenge.title, challenge.task, challenge.hint, challenge.why):
            assert text.strip()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('level = "beginner"', 'level = "easy"', ("out-of-the-crawl", "level", "advanced, beginner, intermediate")),
        ("hint =", "hnit =", ("out-of-the-crawl", "hint")),
        ("lr = 0.02", "lr = -0.02", ("out-of-the-crawl", "start.optimizer.lr", "above 0")),
        ("lr = 0.02", "lt = 0.02", ("out-of-the-crawl", "start.optimizer")),
        ('may_change = ["lr"]', 'may_change = ["rate"]', ("out-of-the-crawl", "may_change")),
        ('may_change = ["lr"]', "may_change = []", ("out-of-the-crawl", "the solution changes", "lr")),
        ("[1001, ", "[1, ", ("out-of-the-crawl", "seeds", "1000")),
        ('{ that = "ends-below"', '{ that = "oscillates"', ("out-of-the-crawl", "goals")),
        ('id = "speed-or-floor"', 'id = "out-of-the-crawl"', ("same id",)),
        ("Rates are tried in factors", "Rates are $\\\\frac{1$ tried", ("out-of-the-crawl", "hint", "formulas")),
    ],
)
def test_a_spoilt_file_is_refused_by_name(old: str, new: str, words: tuple[str, ...]) -> None:
    assert old in TEXT
    with pytest.raises(DeckError) as refused:
        challenges_in(TEXT.replace(old, new, 1).encode(), "challenges.toml")
    for word in ("challenges.toml", *words):
        assert word in str(refused.value)
