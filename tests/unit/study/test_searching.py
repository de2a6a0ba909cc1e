"""The language of searches: what is understood, what is half typed, what is refused with a sentence; and completion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.store.conditions import EVERYTHING, AllOf, Among, AnyOf, Figure, Is, Not, Rated, State, Words
from lrdesk.study.searching import Names, complete, parse
from lrdesk.study.searching.examples import EXAMPLES
from lrdesk.study.searching.parser import NOTHING

NAMES = Names({"adam": "Adam", "adam-2": "More of Adam", "rates": "Rates", "Mine": "Mine"}, {"exam": 3, "hard": 1})
ADAM, RATE = Words("adam"), Words("rate")

UNDERSTOOD = {
    "": EVERYTHING,
    "  ": EVERYTHING,
    "adam": ADAM,
    "adam rate": AllOf((ADAM, RATE)),
    "adam OR rate": AnyOf((ADAM, RATE)),
    "adam rate or sgd": AnyOf((AllOf((ADAM, RATE)), Words("sgd"))),
    "adam (rate or sgd)": AllOf((ADAM, AnyOf((RATE, Words("sgd"))))),
    "adam(rate)": AllOf((ADAM, RATE)),
    "-adam": Not(ADAM),
    "--adam": ADAM,
    "-(adam or rate)": Not(AnyOf((ADAM, RATE))),
    '"learning rate"': Words("learning rate", exact=True),
    "“learning rate”": Words("learning rate", exact=True),
    '"or"': Words("or", exact=True),
    '-"learning rate"': Not(Words("learning rate", exact=True)),
    "adam*": Words("adam*"),
    "learning-rate": Words("learning-rate"),
    "torch.optim": Words("torch.optim"),
    "lr=0.1": Words("lr=0.1"),
    "lr<2": Words("lr<2"),
    "step()": Words("step"),
    "deck:adam": Among("deck", ("adam",)),
    "DECK:Adam": Among("deck", ("adam",)),
    "deck:mine": Among("deck", ("Mine",)),
    "deck:adam*": Among("deck", ("adam", "adam-2")),
    "deck:ad": Among("deck", ("adam", "adam-2")),
    'deck:"adam-2"': Among("deck", ("adam-2",)),
    "deck=rates": Among("deck", ("rates",)),
    "kind:quiz": Among("kind", ("quiz",)),
    "kind:q": Among("kind", ("quiz",)),
    "level:advanced": Among("level", ("advanced",)),
    "tag:exam": Among("tag", ("exam",)),
    "tag:*": Among("tag", ("exam", "hard")),
    "is:due": Is(State.DUE),
    "is:l": Is(State.LEECH),
    "-is:new": Not(Is(State.NEW)),
    "due<7": Figure("due", "<", 7),
    "due<=-1": Figure("due", "<=", -1),
    "due:0": Figure("due", "=", 0),
    "easiness<2": Figure("easiness", "<", 200),
    "easiness>=1.3": Figure("easiness", ">=", 130),
    "easiness>2,05": Figure("easiness", ">", 205),
    "lapses>3": Figure("lapses", ">", 3),
    "interval>=21": Figure("interval", ">=", 21),
    "rated:7": Rated(7),
    "forgot:7": Rated(7, forgotten=True),
    "kind:quiz is:due adam": AllOf((Among("kind", ("quiz",)), Is(State.DUE), ADAM)),
}

HALF_TYPED = {
    "adam or": ADAM,
    "or adam": ADAM,
    "adam or or rate": AnyOf((ADAM, RATE)),
    "or": EVERYTHING,
    "adam -": ADAM,
    "-": EVERYTHING,
    "(": EVERYTHING,
    "(adam": ADAM,
    "()": EVERYTHING,
    "-()": EVERYTHING,
    "(-)": EVERYTHING,
    "adam + →": ADAM,
    "*": EVERYTHING,
    '"': EVERYTHING,
    '""': EVERYTHING,
    '"learning ra': Words("learning ra"),
    "deck:": EVERYTHING,
    "adam deck:": ADAM,
    'deck:"': EVERYTHING,
    "is:": EVERYTHING,
    "due<": EVERYTHING,
    "due<-": EVERYTHING,
    "easiness<.": EVERYTHING,
    "easiness<2.": Figure("easiness", "<", 200),
    "rated:": EVERYTHING,
    "ada\0m": AllOf((Words("ada"), Words("m"))),
}

REFUSED = {
    "colour:red": ("colour:", "deck:"),
    "adam colour:": ("colour:", "kind:"),
    "deck:sgd": ("deck:sgd", "deck:adam"),
    "deck:adan": ("deck:adan", "deck:adam"),
    "tag:exams": ("tag:exams", "tag:exam"),
    "is:nonsense": ("is:nonsense", "is:due"),
    "kind:film": ("kind:film", "kind:quiz"),
    "deck: adam": ("deck:", "deck:adam"),
    "deck<a": ("deck<a", "deck:adam"),
    "due< 7": ("due<", "due<7"),
    "due<soon": ("due<soon", "due<7"),
    "due<1.5": ("due<1.5", "due<7"),
    "due<٣": ("due<٣", "due<7"),
    "lapses>-1": ("lapses>-1", "lapses>3"),
    "easiness<2.345": ("easiness<2.345", "easiness<2.1"),
    "interval>1000000": ("interval>1000000",),
    "rated:0": ("rated:0", "rated:1"),
    "rated<7": ("rated<7", "rated:7"),
    "adam)": (")",),
    "(adam))": (")",),
    "(" * 30: ("parentheses",),
    "a " * 101: ("100",),
    f"deck:{'x' * 10_000}": ("deck:xxx",),
}


@pytest.mark.parametrize(("text", "condition"), UNDERSTOOD.items(), ids=UNDERSTOOD)
def test_what_is_typed_is_understood(text, condition):
    assert parse(text, NAMES) == parse(f" {text} ", NAMES)
    assert parse(text, NAMES).condition == condition
    assert parse(text, NAMES).problem == ""


@pytest.mark.parametrize(("text", "condition"), HALF_TYPED.items(), ids=map(repr, HALF_TYPED))
def test_what_is_half_typed_asks_for_nothing_yet(text, condition):
    assert parse(text, NAMES).condition == condition
    assert parse(text, NAMES).problem == ""


@pytest.mark.parametrize(("text", "told"), REFUSED.items(), ids=lambda value: repr(value)[:20])
def test_what_cannot_be_understood_is_named_in_one_sentence_and_finds_nothing(text, told):
    search = parse(text, NAMES)
    assert search.condition == NOTHING
    assert search.problem.endswith(".")
    assert "\n" not in search.problem
    assert len(search.problem) < 200
    for words in told:
        assert words in search.problem


def test_a_tag_is_not_known_before_there_is_one():
    assert parse("tag:exam", Names()).problem == "Nothing is named “tag:exam”."


@given(st.text())
def test_no_text_at_all_is_an_error(text):
    search = parse(text, NAMES)
    assert (search.condition == NOTHING) == bool(search.problem)


@given(st.lists(st.sampled_from([*UNDERSTOOD, "(", ")", "-", "or", '"', ":", "<", " "]), max_size=6).map("".join))
def test_no_beginning_of_any_search_is_an_error(text):
    for end in range(len(text) + 1):
        parse(text[:end], NAMES)
        complete(text, end, NAMES)


def test_every_example_of_the_help_is_understood_as_soon_as_its_names_exist():
    for _, examples in EXAMPLES:
        for text, means in examples:
            assert parse(text, NAMES).problem == ""
            assert means


def texts(typed: str, cursor: int | None = None) -> list[str]:
    found = complete(typed, len(typed) if cursor is None else cursor, NAMES)
    return [choice.text for choice in found.choices] if found else []


def test_keys_complete_the_beginning_of_a_word_and_names_what_follows_a_key():
    assert texts("d") == ["deck:", "due<"]
    assert texts("adam -le") == ["level:"]
    assert texts("(ra") == ["rated:"]
    assert texts("deck:") == ["deck:adam ", "deck:adam-2 ", "deck:rates ", "deck:Mine "]
    assert texts("deck:m") == ["deck:Mine "]
    assert texts("is:su") == ["is:suspended "]
    assert texts("tag:") == ["tag:exam ", "tag:hard "]


def test_nothing_completes_a_text_in_quotes_a_number_or_what_is_written_out():
    assert texts('"d') == []
    assert texts("due<") == []
    assert texts("is:due") == []
    assert texts("xyz") == []
    assert texts("adam ") == texts("") == []


def test_a_completion_replaces_the_whole_word_at_the_cursor():
    found = complete("adam is:dxx rate", 9, NAMES)
    assert found is not None
    assert (found.start, found.end) == (5, 11)
    assert [choice.text for choice in found.choices] == ["is:due "]
