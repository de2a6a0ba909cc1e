"""A deck file changed by the app: what a hand has written around the change stays, byte for byte."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from lrdesk.content.deck import Explain, Quiz, Recall
from lrdesk.content.deck_text import BOM, DeckText
from lrdesk.content.errors import DeckError
from lrdesk.content.loader import load_text
from tests.unit.content.samples import GOOD, PRACTISED

MESSY = r'''#:schema ../resources/deck.schema.json
# My deck, with [[recall]] in a comment

  [deck]   # the header
id = "messy"
title = 'It`s mine' # is that right?
technology = "PyTorch"

subject="ml"
minutes   =   5
requires = []


[[ experiment ]]
id = "e"
title = "One rate"
steps = 20
views = [ "loss" ] # only this
[[experiment.lanes]]
label = "calm"
optimizer = { name = "SGD", lr = 0.05 }
[experiment.problem]
name = "quadratic"
curvature = 1_0.0

# above the first
# and still above it
[["recall"]]
level = "beginner" # easy
id = 'first'
front = """
[[quiz]]
id = "not a header" \
   # not a comment
"""
back = "B"
source = "S"
	# an indented comment
experiment = "e"

# about nothing

[[quiz]]
id = "second"
level = "beginner"
question = QQQ
Which [one]?
[[recall]]QQQ
options = [
  "a", # the right one
  "b",   "c",
  # the last
  "d",
]
answer = 0
why = "W"
hint = "" # none yet
source = "S"
experiment = "e"
[[experiment]]
id = "late"
title = "Late"
problem = { name = "quadratic", curvature = 10.0 }
steps = 20
views = ["loss"]
lanes = [{ label = "calm", optimizer = { name = "SGD", lr = 0.05 } }]
# above the third
[[recall]]
id = "third"
level = "beginner"
front = "F"
back = "B"
source = "S"
experiment = "late"
# the end'''.replace("QQQ", "'" * 3)

LISTS = """[
  "a", # first
  "b",
  # before c
  "c"{}
]"""

NEW = Recall(id="new", level="beginner", front="F", back="B", source="S", experiment="e")


def _text(data: bytes | str) -> DeckText:
    return DeckText(data if isinstance(data, bytes) else data.encode(), "mine.toml")


def _recall(data: str, index: int = 0) -> Recall:
    return load_text(data, "mine.toml").recall[index]


def _replaced(old: str, new: str, text: str = MESSY) -> bytes:
    assert text.count(old) == 1
    return text.replace(old, new).encode()


def test_a_field_changes_and_not_a_byte_beside_it() -> None:
    item = _recall(MESSY)
    changed = _text(MESSY).changed("recall", 0, structs.replace(item, back='Say "no".', level="advanced"))
    one = _replaced('back = "B"\nsource = "S"\n\t#', 'back = "Say \\"no\\"."\nsource = "S"\n\t#').decode()
    assert changed.data() == _replaced('level = "beginner" # easy', 'level = "advanced" # easy', one)


def test_an_entry_of_a_list_changes_and_the_comments_between_the_others_stay() -> None:
    quiz = load_text(MESSY, "mine.toml").quiz[0]
    changed = _text(MESSY).changed("quiz", 0, structs.replace(quiz, options=("a", "b", "C", "d"), answer=2))
    one = _replaced('"b",   "c",', '"b",   "C",').decode()
    assert changed.data() == _replaced("answer = 0", "answer = 2", one)


def test_a_field_joins_at_the_end_of_its_item_and_goes_again() -> None:
    item = _recall(MESSY)
    more = _text(MESSY).changed("recall", 0, structs.replace(item, more="One.\nTwo."))
    expected = _replaced('experiment = "e"\n\n# about', 'experiment = "e"\nmore = """\nOne.\nTwo."""\n\n# about')
    assert more.data() == expected
    assert more.changed("recall", 0, item).data() == MESSY.encode()


def test_nothing_changes_where_the_same_is_said() -> None:
    deck = load_text(MESSY, "mine.toml")
    text = _text(MESSY)
    for kind in ("recall", "quiz"):
        for index, item in enumerate(getattr(deck, kind)):
            text = text.changed(kind, index, item)
    assert text.changed("deck", 0, deck.deck).data() == MESSY.encode()


def test_the_header_changes_in_its_place() -> None:
    header = load_text(MESSY, "mine.toml").deck
    changed = _text(MESSY).changed("deck", 0, structs.replace(header, title="Ours"))
    assert changed.data() == _replaced("'It`s mine' # is", '"Ours" # is')


def test_an_item_goes_with_the_comments_above_it_and_all_else_stays() -> None:
    first = MESSY[MESSY.index("# above the first") : MESSY.index("# about nothing")]
    assert _text(MESSY).piece("recall", 0) == first.rstrip("\n") + "\n"
    assert _text(MESSY).removed("recall", 0).data() == _replaced(first, "")
    third = MESSY[MESSY.index("# above the third") : MESSY.index("# the end")]
    assert _text(MESSY).removed("recall", 1).data() == _replaced(third, "")
    gone = _text(MESSY).removed("recall", 1).removed("recall", 0).removed("quiz", 0).data()
    assert load_text(gone, "mine.toml").items == ()


def test_an_item_joins_at_the_end() -> None:
    added = _text(MESSY).added("recall", NEW).data().decode()
    assert added.startswith(MESSY + "\n\n[[recall]]\n")
    assert load_text(added, "mine.toml").recall[2] == NEW


@pytest.mark.parametrize("bom", [b"", BOM], ids=["plain", "bom"])
def test_line_ends_and_a_byte_order_mark_stay(bom: bytes) -> None:
    windows = bom + MESSY.replace("\n", "\r\n").encode()
    item = structs.replace(_recall(MESSY), back="Two\nlines", more="And\nmore")
    text = _text(windows).changed("recall", 0, item)
    text = text.with_piece("# moved\n[[recall]]\n" + _text(GOOD).piece("recall", 0).partition("\n")[2])
    text = text.changed("recall", 2, structs.replace(_recall(MESSY, 1), id="moved"))
    data = text.data()
    assert data.startswith(bom)
    assert data.count(b"\n") == data.count(b"\r\n")
    assert _recall(data, 0) == item
    assert b"# moved\r\n[[recall]]\r\n" in data


def test_mixed_line_ends_stay_mixed() -> None:
    mixed = GOOD.replace('level = "beginner"\nfront', 'level = "beginner"\r\nfront')
    changed = _text(mixed).changed("recall", 0, structs.replace(_recall(mixed), source="Mine")).data()
    assert changed == _replaced(
        '"Any text on gradient descent"\nexperiment = "two-rates"\n\n[[quiz]]',
        '"Mine"\nexperiment = "two-rates"\n\n[[quiz]]',
        mixed,
    )


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace(
            '[[recall]]\nid = "limit"',
            'recall = [{id = "limit", level="beginner", front="F", back="B",'
            ' source="S", experiment="two-rates"}]\n[[ecall]]\nid = "limit"',
        )[: GOOD.index("[[quiz]]")],
        "recall = []\n" + GOOD[: GOOD.index("[[recall]]")],
    ],
)
def test_what_is_written_in_another_way_is_refused(text: str) -> None:
    with pytest.raises(DeckError, match=r"^mine\.toml"):
        _text(text).added("recall", NEW).data()
    with pytest.raises(DeckError, match=r"^mine\.toml"):
        _text(text).removed("recall", 0).data()


def test_a_table_that_belongs_to_another_is_never_taken_along() -> None:
    torn = MESSY.replace("[[experiment.lanes]]", "views_ = 1\n[[experiment.lanes]]").replace("views_ = 1\n", "")
    lanes = '[[experiment.lanes]]\nlabel = "calm"\noptimizer = { name = "SGD", lr = 0.05 }\n'
    apart = torn.replace(lanes, "").replace("# about nothing", lanes + "# about nothing")
    assert load_text(apart, "mine.toml") == load_text(MESSY, "mine.toml")
    with pytest.raises(DeckError, match=r"^mine\.toml"):
        _text(apart).removed("recall", 0).data()


def test_what_practice_asks_for_cannot_be_taken_away() -> None:
    with pytest.raises(DeckError, match='field "item"'):
        _text(PRACTISED).removed("recall", 0).data()


TEXT = st.text(
    st.sampled_from("ab \n\t\"'\\#=[]{}.,$é∇🎲\u202e\u2028\x85\x7f") | st.characters(codec="utf-8"), max_size=60
)
NASTY = ['"""', "'''", '\\"""\n"', "a\n\\\n b", '"\n"""', "\\u0041\n", "[[recall]]\nid = 1", "\r\n", "\n\n", "." * 300]


@settings(max_examples=200, deadline=None)
@given(front=TEXT | st.sampled_from(NASTY), options=st.lists(TEXT | st.sampled_from(NASTY), min_size=4, max_size=4))
def test_whatever_is_said_is_read_back(front: str, options: list[str]) -> None:
    text = _text(GOOD)
    deck = load_text(GOOD, "mine.toml")
    quiz = structs.replace(deck.quiz[0], question=front, options=tuple(options))
    made = text.changed("quiz", 0, quiz).added("quiz", structs.replace(quiz, id="added", hint=front))
    assert _said(made, 0) == {**_said(text, 0), "question": front, "options": options}
    assert _said(made, 1)["question"] == front
    assert _said(made, 1).get("hint", "") == front
    again = made.changed("quiz", 0, deck.quiz[0]).removed("quiz", 1)
    assert _said(again, 0) == _said(text, 0)


@settings(max_examples=60, deadline=None)
@given(concepts=st.lists(TEXT, min_size=3, max_size=5), fewer=st.lists(TEXT, min_size=3, max_size=5))
def test_a_list_grows_and_shrinks(concepts: list[str], fewer: list[str]) -> None:
    explain: Explain = load_text(GOOD, "mine.toml").explain[0]
    text = _text(GOOD)
    for said in (concepts, fewer):
        text = text.changed("explain", 0, structs.replace(explain, concepts=tuple(said)))
        assert tomllib.loads(text._text)["explain"][0]["concepts"] == said


def _said(text: DeckText, index: int) -> dict[str, Any]:
    """Return what a reader of TOML who knows nothing of decks finds: texts may be too odd for a deck."""
    found = tomllib.loads(text._text)["quiz"][index]
    assert found == text.raw["quiz"][index]
    return dict(found)


def _concepts(text: str, *concepts: str) -> str:
    """Return how the list of concepts is written once it says this."""
    whole = GOOD[: GOOD.index("concepts = ") + 11] + text + GOOD[GOOD.index("\nmodel_answer") :]
    explain = structs.replace(load_text(whole, "mine.toml").explain[0], concepts=concepts)
    changed = _text(whole).changed("explain", 0, explain).data().decode()
    assert load_text(changed, "mine.toml").explain[0] == explain
    return changed[changed.index("concepts = ") + 11 : changed.index("\nmodel_answer")]


def test_comments_in_a_list_that_grows_or_shrinks_stay() -> None:
    assert _concepts(LISTS.format(""), "a", "B", "c", "d") == LISTS.format(',\n  "d"').replace('"b"', '"B"')
    assert _concepts(LISTS.format(","), "a", "b", "c", "d") == LISTS.format(',\n  "d",')
    assert _concepts(LISTS.format(',\n  "d"'), "a", "b", "c") == LISTS.format("")
    assert _concepts('["a", "b", "c"]', "a", "b", "c", "d", "e") == '["a", "b", "c", "d", "e"]'
    assert _concepts('["a", "b", "c", "d", "e"]', "a", "b", "c") == '["a", "b", "c"]'
    assert _concepts('["a", "b", "c", # c\n"d",]', "a", "b", "c") == '["a", "b", "c", # c\n]'


def test_every_shipped_deck_could_be_changed_anywhere() -> None:
    from lrdesk.paths import DECKS

    for file in sorted(DECKS.glob("*.toml")):
        data = file.read_bytes()
        deck = load_text(data, file.name)
        for kind, type_ in (("recall", Recall), ("quiz", Quiz), ("explain", Explain)):
            for index, item in enumerate(getattr(deck, kind)):
                assert isinstance(item, type_)
                text = DeckText(data, file.name).changed(kind, index, structs.replace(item, source="Somebody else"))
                assert text.changed(kind, index, item).data() == data
                break
