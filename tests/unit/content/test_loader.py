import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.content.deck import DeckFile
from lrdesk.content.errors import DeckError
from lrdesk.content.loader import SIZE_LIMIT, load, load_text
from lrdesk.content.stored import decode_experiment, decode_item, encode_experiment, encode_item
from tests.unit.content.samples import GOOD, refusal


def complaint(text: bytes | str) -> str:
    try:
        load_text(text, "any.toml")
    except DeckError as error:
        return str(error)
    return ""


def test_a_good_deck_keeps_its_order_and_its_texts() -> None:
    deck = load_text(GOOD, "good.toml")

    assert (deck.deck.id, deck.deck.minutes, deck.deck.requires) == ("sample", 5, ())
    assert [(item.kind, item.id) for item in deck.items] == [
        ("recall", "limit"),
        ("quiz", "beyond"),
        ("explain", "why-a-limit"),
    ]
    assert deck.recall[0].back == r"Twice the inverse of the curvature, $2/\lambda$."
    assert [lane.label for lane in deck.experiment[0].lanes] == ["calm", "wild"]


def test_items_and_experiments_survive_the_way_through_the_database() -> None:
    deck = load_text(GOOD, "good.toml")

    for item in deck.items:
        assert decode_item(item.kind, encode_item(item)) == item
    for experiment in deck.experiment:
        assert decode_experiment(encode_experiment(experiment)) == experiment


def test_a_loaded_deck_cannot_be_changed() -> None:
    deck = load_text(GOOD, "good.toml")

    with pytest.raises(AttributeError):
        deck.recall[0].back = "Something else"  # type: ignore[misc]


@pytest.mark.parametrize("data", [GOOD.encode(), b"\xef\xbb\xbf" + GOOD.encode(), GOOD.replace("\n", "\r\n").encode()])
def test_files_from_any_editor_load_alike(data: bytes) -> None:
    assert load_text(data, "good.toml") == load_text(GOOD, "good.toml")


@pytest.mark.parametrize(
    ("text", "expected", "found", "item"),
    [
        (b"", "a deck", "an empty file", ""),
        (b" \n\n", "a deck", "an empty file", ""),
        (b"# only a comment", "a value", "nothing", ""),
        (b"title = 1\nname = '\xff'", "text in UTF-8", "the byte 0xff at position 18", "line 2"),
        (GOOD.encode("utf-16"), "text in UTF-8", "the byte 0xff at position 0", "line 1"),
        ("a = '\ud800'", "text in UTF-8", "the byte 0xed at position 5", "line 1"),
        (b"\0" * 100, "valid TOML (Invalid statement)", "", "line 1, column 1"),
        (Random(0).randbytes(10_000_000), "at most 1 MB", "more", ""),
        (b"a" * (SIZE_LIMIT + 1), "at most 1 MB", "more", ""),
    ],
    ids=["empty", "blank", "comment", "latin-1", "utf-16", "surrogate", "nul", "noise", "too large"],
)
def test_what_is_not_text_or_not_a_deck_is_refused(text: bytes | str, expected: str, found: str, item: str) -> None:
    error = refusal(text)

    assert (error.expected, error.found, error.item) == (expected, found, item)


def test_a_file_is_named_without_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "good.toml"
    path.write_text(GOOD, encoding="utf-8")

    assert isinstance(load(path), DeckFile)
    with pytest.raises(DeckError, match=r"^missing\.toml: expected a deck file"):
        load(tmp_path / "missing.toml")


def test_a_folder_is_not_a_deck(tmp_path: Path) -> None:
    with pytest.raises(DeckError, match=r"expected a deck file, found a folder\.$"):
        load(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with named pipes")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")

    with pytest.raises(DeckError, match=r"^pipe\.toml"):
        load(tmp_path / "pipe.toml")


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.toml"
    path.write_text(GOOD, encoding="utf-8")

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(DeckError, match=r'^private\.toml: expected a file that can be read, found "Permission denied"'):
        load(path)


def test_of_an_endless_file_only_the_beginning_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.toml"
    path.write_bytes(b"#" * (SIZE_LIMIT * 2))

    with pytest.raises(DeckError, match=r"at most 1 MB"):
        load(path)


@st.composite
def mutations(draw: st.DrawFn) -> bytes:
    """The good deck with a few stretches replaced by other bits of TOML, by bits of itself or by noise."""
    deck = GOOD.encode()
    bits = st.sampled_from(
        [b"]", b"[", b"{", b"}", b'"', b"'", b"=", b".", b",", b"nan", b"-1", b"1e400", b"\n", b"$", b"\\"]
    )
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(deck)))
        length = draw(st.integers(0, 40))
        other = draw(st.integers(0, len(deck)))
        new = draw(bits | st.binary(max_size=8) | st.just(deck[other : other + length]))
        deck = deck[:start] + new + deck[start + length :]
    return deck


@settings(deadline=None)
@given(st.binary(max_size=300) | mutations() | st.text(max_size=200))
def test_anything_is_either_a_deck_or_a_deck_error(data: bytes | str) -> None:
    assert "\n" not in complaint(data)


VALUES = st.recursive(
    st.none().map(lambda _: "2024-01-01")
    | st.integers().map(str)
    | st.floats().map(str)
    | st.booleans().map(lambda value: str(value).lower())
    | st.text("ab $\\_^{}", max_size=12).map(lambda text: f"'{text}'"),
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda values: f"[{', '.join(values)}]")
        | st.dictionaries(st.sampled_from(["name", "lr", "that", "lane", "x"]), inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        )
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(st.integers(0, GOOD.count("\n") - 1), VALUES)
def test_any_value_in_any_field_is_either_taken_or_refused(number: int, value: str) -> None:
    lines = GOOD.split("\n")
    field, equals, _ = lines[number].partition(" = ")
    lines[number] = f"{field} = {value}" if equals else lines[number]

    assert "\n" not in complaint("\n".join(lines))
