"""Each lint finds what it is for, says so in a sentence that names the item, and finds nothing in good decks."""

from collections.abc import Sequence
from inspect import Parameter, Signature

import pytest

from lrdesk import paths
from lrdesk.content.deck import DeckFile
from lrdesk.content.lints import lint, together
from lrdesk.content.lints.code import Block, blocks, broken
from lrdesk.content.lints.signatures import misquoted
from lrdesk.content.lints.words import count, shown, telling
from lrdesk.content.loader import load, load_text
from tests.samples import SAMPLE

QUIZ = """
[[quiz]]
id = "{key}"
level = "beginner"
question = "{question}"
options = {options}
answer = {answer}
why = "So it is."
source = "Goh 2017"
experiment = "two-rates"
"""
LETTERS = "abcd"
TOPICS = ("apple river", "stone cloud", "tiger candle", "violin harbour", "meadow lantern")


def deck(*changes: tuple[str, str], more: str = "") -> DeckFile:
    """Return the sample with some of its text changed, and more items after it."""
    text = SAMPLE
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return load_text(text + more, "sample.toml")


def quizzes(answers: Sequence[int], longest: Sequence[int] = ()) -> str:
    """Return quiz items with these answers; in those of the places in `longest` the right option is the longest."""
    made = []
    for place, answer in enumerate(answers):
        options = [f"It is {letter}" for letter in LETTERS]
        options[answer if place in longest else (answer + 1) % 4] += "bc"
        made.append(
            QUIZ.format(key=f"quiz-{place}", question=f"Which {TOPICS[place]}?", options=options, answer=answer)
        )
    return "".join(made)


def test_the_sample_and_the_shipped_decks_are_well_written() -> None:
    shipped = [load(file) for file in sorted(paths.DECKS.glob("*.toml"))]
    assert [sentence for one in (deck(), *shipped) for sentence in lint(one)] == []
    assert together.asked_twice(shipped) == []
    assert together.unknown_requirements(shipped) == []
    assert together.circles(shipped) == []


FRONT = 'front = "Which rate is the limit on a bowl of curvature $\\\\lambda$?"'
BACK = 'back = "Twice the inverse of the curvature."'
QUESTION = 'question = "What does a rate past the limit do?"'


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            BACK,
            f'back = "{26 * "word "}"',
            "limit: the back has 26 words; cut it to 25, or make two items of it.",
        ),
        (
            FRONT,
            f'front = "{31 * "word "}?"',
            "limit: the question has 31 words; cut it to 30, or make two items of it.",
        ),
        (
            QUESTION,
            f'question = "{31 * "word "}?"',
            "beyond: the question has 31 words; cut it to 30, or make two items of it.",
        ),
        (FRONT, 'front = "Name the limit."', "limit: the question should end in a question mark."),
        (
            QUESTION,
            'question = "Does it diverge?"',
            'beyond: a question that opens with "Does" can be answered by yes or no; ask what, which, why or how.',
        ),
        (
            BACK,
            'back = "The limit of a bowl is twice its inverse curvature."',
            "limit: question and answer share the words bowl, curvature, limit; say one of them differently.",
        ),
        (
            'source = "Goh 2017, Why Momentum Really Works, Distill"',
            'source = "Any good text"',
            "beyond: the source names no year, arXiv number or documentation by which it could be found.",
        ),
        (
            "It overfits",
            "It overfits for ever",
            "beyond: the longest option has 20 characters, the shortest 9; "
            "keep the longest below 1.6 times the shortest.",
        ),
        (
            "It overfits",
            "All of these",
            'beyond: the option "All of these" speaks about the other options; put a misconception in its place.',
        ),
        (
            QUESTION,
            'question = "What does a rate past the limit NOT do?"',
            "beyond: the question hangs on NOT in capitals; ask for what is so instead.",
        ),
    ],
)
def test_what_is_wrong_with_an_item_is_said(old: str, new: str, sentence: str) -> None:
    assert sentence in lint(deck((old, new)))


def test_the_right_option_must_not_be_the_longest_too_often() -> None:
    # The sample's own quiz item is one more; its longest option is a wrong one.
    assert lint(deck(more=quizzes([0, 1, 2, 3], longest=[0, 1]))) == []
    assert lint(deck(more=quizzes([0, 1, 2, 3], longest=[0, 1, 3]))) == [
        "the right option is the longest in 3 of 5 quiz items (quiz-0, quiz-1, quiz-3); "
        "shorten it, or lengthen another, in some of them."
    ]


def test_no_place_may_hold_more_than_half_of_the_answers() -> None:
    # The answer of the sample's own quiz item is option 0.
    assert lint(deck(more=quizzes([0, 2, 2, 3]))) == []
    assert lint(deck(more=quizzes([2, 2, 2, 1]))) == ["the answer is option 2 in 3 of 5 quiz items; move some of them."]


def test_with_few_quiz_items_no_habit_is_seen() -> None:
    assert lint(deck(more=quizzes([0, 0], longest=[0, 1]))) == []


def test_a_question_asked_twice_is_found_in_a_deck_and_across_decks() -> None:
    again = QUIZ.format(key="again", question="Which limit has the rate on this bowl?", options=list(LETTERS), answer=0)
    expected = "asks almost the same as sample/limit; drop one of the two, or ask from another angle."
    assert together.asked_twice([deck(more=again)]) == [f"sample/again: {expected}"]
    other = deck(('id = "sample"', 'id = "other"'))
    assert f"other/limit: {expected}" in together.asked_twice([other], [deck()])
    assert together.asked_twice([], [deck(), other]) == []  # nobody asked about these


def test_a_requirement_that_is_not_there_is_found() -> None:
    wanting = deck(("minutes = 5", 'minutes = 5\nrequires = ["basics"]'))
    assert together.unknown_requirements([wanting]) == ["sample: requires 'basics', but there is no such deck."]
    assert together.unknown_requirements([wanting], [deck(('id = "sample"', 'id = "basics"'))]) == []


def test_circles_of_requirements_are_found() -> None:
    def requiring(key: str, *others: str) -> DeckFile:
        return deck(('id = "sample"', f'id = "{key}"'), ("minutes = 5", f"minutes = 5\nrequires = {list(others)}"))

    a, b, c = requiring("a", "b"), requiring("b", "c"), requiring("c", "a", "d")
    assert together.circles([a], [b, c]) == ["a: requires itself by way of b and c; leave out one requirement."]
    assert together.circles([requiring("a", "a")]) == ["a: requires itself; leave out one requirement."]
    assert together.circles([requiring("d", "a"), requiring("b"), a]) == []  # what requires a circle is none
    assert together.circles([requiring("e", "a")], [a, b, c]) == []


def signature_of(name: str) -> Signature | None:
    """A signature like torch's StepLR; no other name is known."""
    if name != "StepLR":
        return None
    kind = Parameter.POSITIONAL_OR_KEYWORD
    required = [Parameter(part, kind) for part in ("optimizer", "step_size")]
    return Signature([*required, Parameter("gamma", kind, default=0.1)])


@pytest.mark.parametrize(
    ("quoted", "sentences"),
    [
        ("StepLR(step_size, gamma=0.1)", []),
        ("torch.optim.lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.5)", []),  # a call, not a signature
        ("StepLR(**options)", []),
        ("Other(verbose=True)", []),
        ("step(loss", []),
        (
            "StepLR(optimizer, step_size, gamma=0.5)",
            ["limit: `StepLR(optimizer, step_size, gamma=0.5)` gives gamma another default than torch's, 0.1."],
        ),
        (
            "StepLR(optimizer, step=30)",
            ["limit: `StepLR(optimizer, step=30)` names the argument 'step', which StepLR does not have."],
        ),
    ],
)
def test_quoted_calls_are_held_against_torch(quoted: str, sentences: list[str]) -> None:
    quoting = deck((BACK, f'back = "Like `{quoted}`."'))
    assert misquoted(quoting, signature_of) == sentences


def test_code_blocks_are_found_with_their_items() -> None:
    shown_code = deck((BACK, f"{BACK}\nmore = '''\nLike this:\n```python\nx = 1\n```\nor\n```\nnot code\n```'''"))
    assert blocks(shown_code) == [Block("sample/limit", "x = 1\n")]


def test_code_that_does_not_run_is_told() -> None:
    assert broken([]) == []
    assert broken(
        [
            Block("a/fine", "print('hello')\nassert __name__ == '__main__'"),
            Block("a/raises", "rate = 0.1\nraise ValueError('too high\\nby far')"),
            Block("b/unclosed", "print("),
            Block("b/leaves", "import os; os._exit(3)"),
            Block("b/after", "raise ValueError"),
        ]
    ) == [
        "a/raises: its code does not run (ValueError: too high).",
        "b/unclosed: its code does not run (SyntaxError: '(' was never closed (block, line 1)).",
        "b/leaves: its code does not run (it ended the interpreter).",
    ]


def test_code_that_is_never_done_is_stopped() -> None:
    ended = broken([Block("a/fine", "x = 1"), Block("a/for-ever", "while True: pass")], limit_s=1)
    assert ended == ["a/for-ever: its code does not run (the code of all decks took more than 1 s)."]


def test_words_are_counted_as_they_are_read() -> None:
    assert shown("**Bold**, `code` & $\\frac{2}{\\lambda}$") == "Bold, code & 2/λ"
    assert count("**Bold**, `code` & $2/\\lambda$ →") == 3
    assert telling("The rates of these steps: `lr`, $lr$, stepped and stepping.\n```python\nnothing\n```") == {
        "step",
        "stepp",
    }
