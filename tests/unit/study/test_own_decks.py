"""Cards of the learner's own: they join a deck without disturbing it, and come as new ones."""

from pathlib import Path

import pytest
from msgspec import structs

from lrdesk.content.deck import Recall
from lrdesk.content.loader import load
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.history import History
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.session import todays_session
from lrdesk.study.writing import Writing
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

SHOWN = Experiment(
    id="playground",
    title="Bowl",
    problem=Quadratic(),
    steps=20,
    lanes=(Lane(label="calm", optimizer=SGD(lr=0.05)),),
    views=("loss",),
)
CARD = Recall(
    id="new",
    level="beginner",
    front="What does **momentum** do?\nSay it with $\\beta$.",
    back="It averages.",
    source="Mine",
    experiment="playground",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "decks"


@pytest.fixture
def decks(store: Store, shelf: Path, folder: Path) -> OwnDecks:
    (shelf / "rates.toml").write_text(deck_text("rates", recall=["a"]), encoding="utf-8")
    library.sync(store, library.deck_files([shelf]))
    return OwnDecks(store, shelf, folder)


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def writing(store: Store, decks: OwnDecks, history: History) -> Writing:
    return Writing(store, decks, history)


def _new(store: Store) -> list[str]:
    session = todays_session(store, MONDAY, new_per_day=99)
    keys = [] if session.current is None else [session.current.key]
    return keys + [card.key for card in Learner(store).finish(session, MONDAY)][1:]


def test_a_new_deck_begins_with_a_card_that_is_due(
    decks: OwnDecks, writing: Writing, folder: Path, store: Store
) -> None:
    writing.begin("My rates", CARD, SHOWN)
    assert decks.titles() == ({folder / "my-rates.toml": "My rates"}, [])
    made = load(folder / "my-rates.toml")
    assert made.experiment == (structs.replace(SHOWN, id="bowl"),)
    (card,) = made.recall
    assert (card.front, card.back, card.experiment) == (CARD.front, CARD.back, "bowl")
    assert _new(store) == ["rates/a", f"my-rates/{card.id}"]


def test_a_card_joins_a_file_and_all_that_was_written_there_stays(writing: Writing, folder: Path, store: Store) -> None:
    folder.mkdir()
    file = folder / "mine.toml"
    text = "# My notes\r\n" + deck_text("mine", recall=["old"]).replace("\n", "\r\n") + "# the end\r\n\r\n"
    file.write_bytes(text.encode())
    writing.add_card(file, CARD, SHOWN)
    writing.add_card(file, CARD, SHOWN)
    data = file.read_bytes()
    assert data.startswith(text.encode())
    assert data.count(b"\n") == data.count(b"\r\n")
    made = load(file)
    assert [one.id for one in made.experiment] == ["bowl", "bowl-2"]
    assert [one.experiment for one in made.recall] == ["bowl", "bowl-2", "bowl-2"]
    assert len({*_new(store)}) == 4


@pytest.mark.parametrize(
    ("card", "title", "field"),
    [
        (structs.replace(CARD, front=""), "Mine", 'field "front"'),
        (structs.replace(CARD, back="$\\wrong{$"), "Mine", 'field "back"'),
        (structs.replace(CARD, level="expert"), "Mine", 'field "level"'),
        (structs.replace(CARD, source="a\nb"), "Mine", 'field "source"'),
        (CARD, " ", 'field "deck.title"'),
    ],
)
def test_what_is_no_card_is_refused_by_its_field(
    writing: Writing, folder: Path, card: Recall, title: str, field: str
) -> None:
    with pytest.raises(LabError) as refused:
        writing.begin(title, card, SHOWN)
    assert field in str(refused.value)
    assert not folder.exists()


@pytest.mark.parametrize("text", [b"[[[", b"recall = []\n" + deck_text("mine").encode(), b"\xff"])
def test_a_file_that_would_be_no_deck_is_left_as_it_was(writing: Writing, folder: Path, text: bytes) -> None:
    folder.mkdir()
    file = folder / "mine.toml"
    file.write_bytes(text)
    with pytest.raises(LabError, match=r"^mine\.toml"):
        writing.add_card(file, CARD, SHOWN)
    assert file.read_bytes() == text
    assert [one.name for one in folder.iterdir()] == ["mine.toml"]


def test_a_broken_deck_is_named_and_not_offered(decks: OwnDecks, folder: Path) -> None:
    folder.mkdir()
    (folder / "bad.toml").write_text("[deck]", encoding="utf-8")
    found, (sentence,) = decks.titles()
    assert not found
    assert sentence.startswith("bad.toml")


def test_a_deck_takes_no_name_of_another(writing: Writing, folder: Path, store: Store) -> None:
    writing.begin("Rates", CARD, SHOWN)
    writing.begin("Rates", CARD, SHOWN)
    assert sorted(file.name for file in folder.iterdir()) == ["rates-2.toml", "rates-3.toml"]
    assert [deck.id for deck in store.decks()] == ["rates", "rates-2", "rates-3"]


def test_a_card_never_takes_over_the_memory_of_one_that_is_gone(
    writing: Writing, folder: Path, store: Store, learner: Learner
) -> None:
    writing.begin("Mine", CARD, SHOWN)
    file = folder / "mine.toml"
    first = load(file).recall[0].id
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole[: whole.index("\n[[")] + "\n", encoding="utf-8")
    writing.add_card(file, CARD, SHOWN)
    assert load(file).recall[0].id == f"{first}-2"
    assert todays_session(store, MONDAY, 99).current.key == f"mine/{first}-2"


def test_a_card_and_the_deck_that_it_began_are_undone_by_name(
    writing: Writing, folder: Path, store: Store, history: History
) -> None:
    before = store.new_candidates(MONDAY, 99)
    writing.begin("Mine", CARD, SHOWN)
    text = (folder / "mine.toml").read_bytes()
    assert history.undo() == "add “What does momentum do? Say it with beta.”"
    assert list(folder.glob("*.toml")) == []
    assert store.new_candidates(MONDAY, 99) == before
    history.redo()
    assert (folder / "mine.toml").read_bytes() == text
