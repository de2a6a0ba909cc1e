"""Items written in the app: what is saved, what stays, what is refused, and that all can be undone and redone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from lrdesk.content.drafts import CONCEPTS, FIELDS, OPTIONS, Draft, draft_of, faults, item_of
from lrdesk.content.loader import load
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment as Shown
from lrdesk.store import Store
from lrdesk.study import library
from lrdesk.study.deck_changes import ChangedOnDisk
from lrdesk.study.history import History
from lrdesk.study.kept_draft import DraftShelf, KeptDraft
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.session import todays_session
from lrdesk.study.writing import Writing
from lrdesk.study.writing_decks import DeckWriting
from tests.unit.study.study_samples import MONDAY, Learner, deck_text

MINE = "# mine\n" + deck_text("mine", recall=["a", "b"], quiz=["c"]).replace(
    'level = "beginner"', 'level = "beginner" # easy', 1
)
DRAFT = Draft(
    kind="recall", texts={"front": "Why  does it\ndiverge?", "back": "It overshoots.", "source": "Me"}, tags="one, two"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "decks"
    made.mkdir()
    (made / "mine.toml").write_bytes(MINE.encode())
    (made / "other.toml").write_bytes(deck_text("other", recall=["z"]).encode())
    return made


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def own(store: Store, shelf: Path, folder: Path) -> OwnDecks:
    (shelf / "rates.toml").write_text(deck_text("rates", recall=["r"], quiz=["q"]), encoding="utf-8")
    assert library.sync(store, library.deck_files([shelf, folder])) == []
    return OwnDecks(store, shelf, folder)


@pytest.fixture
def writing(store: Store, own: OwnDecks, history: History) -> Writing:
    return Writing(store, own, history)


@pytest.fixture
def deck_writing(store: Store, own: OwnDecks, history: History) -> DeckWriting:
    return DeckWriting(store, own, history)


@pytest.fixture
def state(store: Store, folder: Path, shelf: Path) -> Callable[[], object]:
    """All that a deed may change: the files, and what the store says of items, memories, edits and tags."""

    def read() -> object:
        files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*.toml")}
        rows = store._database.execute_sql("SELECT key, data, title, retired FROM item WHERE NOT retired ORDER BY key")
        items = rows.fetchall()
        memories = {key: store.memory(key) for key, *_ in items}
        tags = {key: store.marks([key])[key].tags for key, *_ in items}
        edits = {key: store.edit_of(key) for key, *_ in items}
        found = {item.key for item in store.items_like(["it", "is"], 99)}
        decks = [(deck.id, deck.title) for deck in store.decks()]
        shipped = {file.name: file.read_bytes() for file in shelf.iterdir()}
        return files, items, memories, tags, edits, found, decks, shipped

    return read


def _is_undone_and_redone(history: History, state: Callable[[], object], do: Callable[[], object], name: str) -> None:
    before = state()
    do()
    after = state()
    assert after != before
    assert history.undo_name == name
    for _ in range(2):
        history.undo()
        assert state() == before
        history.redo()
        assert state() == after


def _experiment(writing: Writing) -> Shown:
    return writing.open("mine/a").experiment


def test_an_item_joins_a_deck_as_a_new_one(
    writing: Writing, store: Store, folder: Path, history: History, state: Callable[[], object]
) -> None:
    keys: list[str] = []
    shown = structs.replace(_experiment(writing), title="Another bowl", steps=30)
    _is_undone_and_redone(
        history,
        state,
        lambda: keys.append(writing.add(folder / "mine.toml", DRAFT, shown)),
        "add “Why does it diverge?”",
    )
    assert keys == ["mine/why-does-it-diverge"]
    opened = writing.open(keys[0])
    assert (opened.item.front, opened.tags) == ("Why  does it\ndiverge?", {"one", "two"})
    assert structs.replace(opened.experiment, id="") == structs.replace(shown, id="")
    assert (folder / "mine.toml").read_text(encoding="utf-8").startswith(MINE)
    assert keys[0] in {one.item for one in store.new_candidates(MONDAY, 99)}


def test_a_reworded_item_keeps_its_memory_and_the_file_its_comments(
    writing: Writing, folder: Path, history: History, state: Callable[[], object], store: Store, learner: Learner
) -> None:
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    memory = store.memory("mine/a")
    opened = writing.open("mine/a")
    draft = structs.replace(draft_of(opened.item), tags="new", texts={**draft_of(opened.item).texts, "back": "Else."})
    _is_undone_and_redone(history, state, lambda: writing.change(opened, draft, opened.experiment), "edit “What is a?”")
    assert store.memory("mine/a") == memory
    assert (folder / "mine.toml").read_text(encoding="utf-8") == MINE.replace("It is.", "Else.", 1)
    assert writing.open("mine/a").tags == {"new"}


def test_another_experiment_joins_the_deck_and_one_that_is_there_is_used_again(writing: Writing, folder: Path) -> None:
    opened = writing.open("mine/a")
    other = structs.replace(opened.experiment, title="Long", steps=50)
    for key in ("mine/a", "mine/b"):
        opened = writing.open(key)
        writing.change(opened, draft_of(opened.item), other)
    deck = load(folder / "mine.toml")
    assert [one.id for one in deck.experiment] == ["bowl", "long"]
    assert [item.experiment for item in deck.items] == ["long", "long", "bowl"]


def test_an_item_is_taken_out_and_comes_back_with_its_memory(
    writing: Writing, history: History, state: Callable[[], object], store: Store, learner: Learner
) -> None:
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    _is_undone_and_redone(history, state, lambda: writing.delete(writing.open("mine/b")), "delete “What is b?”")
    assert store.item("mine/b").retired


def test_an_item_moves_with_memory_log_and_comments(
    writing: Writing,
    folder: Path,
    history: History,
    state: Callable[[], object],
    store: Store,
    learner: Learner,
) -> None:
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    memory, records = store.memory("mine/a"), [one.id for one in store.records("mine/a")]
    keys: list[str] = []
    _is_undone_and_redone(
        history,
        state,
        lambda: keys.extend(writing.move(["mine/a"], folder / "other.toml")),
        "move “What is a?”",
    )
    assert keys == ["other/a"]
    assert store.memory("other/a") == memory
    assert [one.id for one in store.records("other/a")] == records
    assert not store.has_item("mine/a")
    assert 'level = "beginner" # easy' in (folder / "other.toml").read_text(encoding="utf-8")
    assert writing.open("other/a").experiment == writing.open("mine/b").experiment


def test_many_items_move_from_several_decks_at_once(
    writing: Writing, deck_writing: DeckWriting, folder: Path, history: History, state: Callable[[], object]
) -> None:
    third = deck_writing.begin("Third", "PyTorch", 5)
    keys = ["mine/a", "other/z", "mine/c", "mine/b"]
    moved: list[str] = []
    _is_undone_and_redone(history, state, lambda: moved.extend(writing.move(keys, third)), "move 4 items")
    assert moved == ["third/a", "third/z", "third/c", "third/b"]
    assert [item.id for item in load(third).items] == ["a", "z", "b", "c"]
    assert [one.id for one in load(third).experiment] == ["one-rate-on-one-bowl"]
    assert load(folder / "mine.toml").items == ()
    assert writing.move(moved, third) == []
    with pytest.raises(LabError, match="can be copied"):
        writing.move(["third/a", "rates/r"], folder / "mine.toml")


def test_a_shipped_item_is_not_moved_or_deleted(writing: Writing, folder: Path, state: Callable[[], object]) -> None:
    opened = writing.open("rates/r")
    before = state()
    for refused in (lambda: writing.move(["rates/r"], folder / "mine.toml"), lambda: writing.delete(opened)):
        with pytest.raises(LabError, match="can be copied"):
            refused()
        assert state() == before


def _reword(writing: Writing, key: str, back: str) -> None:
    opened = writing.open(key)
    draft = draft_of(opened.item)
    writing.change(opened, structs.replace(draft, texts={**draft.texts, "back": back}), opened.experiment)


def test_an_edit_of_a_shipped_item_is_kept_apart_and_taken_back(
    writing: Writing, history: History, state: Callable[[], object], store: Store
) -> None:
    _is_undone_and_redone(history, state, lambda: _reword(writing, "rates/r", "Mine."), "edit “What is r?”")
    opened = writing.open("rates/r")
    assert (opened.item.back, opened.shipped.back, opened.original) == ("Mine.", "It is.", opened.shipped)
    assert not opened.is_outdated
    _is_undone_and_redone(history, state, lambda: writing.revert(opened), "go back to the original of “What is r?”")
    assert store.edit_of("rates/r") is None
    _reword(writing, "rates/r", "Mine.")
    _reword(writing, "rates/r", "It is.")
    assert store.edit_of("rates/r") is None


def test_only_the_words_of_a_shipped_item_change(writing: Writing) -> None:
    opened = writing.open("rates/q")
    draft = structs.replace(draft_of(opened.item), level="advanced", group="A", answer=3)
    writing.change(opened, draft, structs.replace(opened.experiment, steps=99))
    assert writing.open("rates/q").item == structs.replace(opened.item, answer=3)
    assert writing.open("rates/q").experiment == opened.experiment


def test_a_deck_that_says_something_new_of_an_edited_item_is_told(
    writing: Writing, shelf: Path, own: OwnDecks, store: Store, history: History, state: Callable[[], object]
) -> None:
    _reword(writing, "rates/r", "Mine.")
    file = shelf / "rates.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("It is.", "It was.", 1), encoding="utf-8")
    library.sync(store, library.deck_files([shelf, own.folder]))
    opened = writing.open("rates/r")
    assert opened.is_outdated
    assert (opened.item.back, opened.shipped.back, opened.original.back) == ("Mine.", "It was.", "It is.")
    _is_undone_and_redone(history, state, lambda: writing.keep_mine(opened), "keep your words for “What is r?”")
    assert not writing.open("rates/r").is_outdated
    assert writing.open("rates/r").item.back == "Mine."
    writing.revert(writing.open("rates/r"))
    assert writing.open("rates/r").item.back == "It was."


def test_a_file_that_was_changed_meanwhile_is_never_overwritten_silently(
    writing: Writing, folder: Path, history: History, state: Callable[[], object]
) -> None:
    opened = writing.open("mine/a")
    draft = draft_of(opened.item)
    draft = structs.replace(draft, texts={**draft.texts, "back": "Else."})
    by_hand = MINE.replace("# mine", "# by hand").replace("What is b?", "What was b?")
    (folder / "mine.toml").write_bytes(by_hand.encode())
    before = state()
    with pytest.raises(ChangedOnDisk, match=r"^mine\.toml was changed on the disk"):
        writing.change(opened, draft, opened.experiment)
    assert state() == before
    assert history.undo_name is None
    writing.change(opened, draft, opened.experiment, anyway=True)
    assert (folder / "mine.toml").read_text(encoding="utf-8") == by_hand.replace("It is.", "Else.", 1)
    (folder / "mine.toml").write_bytes(MINE.encode())
    with pytest.raises(ChangedOnDisk):
        history.undo()
    assert (folder / "mine.toml").read_bytes() == MINE.encode()
    assert history.undo_name == "edit “What is a?”"


def test_a_file_that_vanished_is_told(writing: Writing, folder: Path, state: Callable[[], object]) -> None:
    opened = writing.open("mine/a")
    (folder / "mine.toml").unlink()
    before = state()
    for attempt in (
        lambda: writing.change(opened, draft_of(opened.item), opened.experiment),
        lambda: writing.change(opened, draft_of(opened.item), opened.experiment, anyway=True),
        lambda: writing.add(folder / "mine.toml", DRAFT, opened.experiment),
        lambda: writing.delete(opened),
    ):
        with pytest.raises(LabError, match=r"^mine\.toml"):
            attempt()
        assert state() == before


def test_a_folder_that_cannot_be_written_leaves_all_as_it_was(
    writing: Writing,
    deck_writing: DeckWriting,
    folder: Path,
    history: History,
    state: Callable[[], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = writing.open("mine/a")
    (deck, *_), _ = deck_writing.decks.all()
    before = state()

    def refuse(*args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("lrdesk.content.files.os.replace", refuse)
    for attempt in (
        lambda: writing.add(folder / "mine.toml", DRAFT, opened.experiment),
        lambda: writing.change(opened, DRAFT, opened.experiment),
        lambda: writing.move(["mine/a"], folder / "other.toml"),
        lambda: writing.delete(opened),
        lambda: deck_writing.begin("New", "PyTorch", 5),
        lambda: deck_writing.head(deck, "New", "PyTorch", 5),
        lambda: deck_writing.delete(deck),
    ):
        with pytest.raises(LabError, match=r"cannot be written: Permission denied\.$"):
            attempt()
        assert state() == before
        assert history.undo_name is None
    assert not list(folder.rglob(".*"))


def test_a_second_file_that_cannot_be_written_takes_the_first_and_the_move_back(
    writing: Writing, folder: Path, state: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    from lrdesk.study import deck_changes

    before, write = state(), deck_changes.write_whole

    def write_but_one(file: Path, data: bytes) -> None:
        if file.name == "mine.toml" and data != MINE.encode():
            raise LabError("mine.toml cannot be written: No space left on device.")
        write(file, data)

    monkeypatch.setattr(deck_changes, "write_whole", write_but_one)
    with pytest.raises(LabError, match="No space left"):
        writing.move(["mine/a"], folder / "other.toml")
    assert state() == before


def test_another_file_that_is_broken_is_in_nobodys_way(
    writing: Writing, deck_writing: DeckWriting, folder: Path, history: History, state: Callable[[], object]
) -> None:
    (folder / "broken.toml").write_text("[[[", encoding="utf-8")
    found, broken = deck_writing.decks.all()
    assert [deck.id for deck in found] == ["mine", "other"]
    assert broken[0].startswith("broken.toml")
    _is_undone_and_redone(history, state, lambda: writing.delete(writing.open("mine/a")), "delete “What is a?”")
    _is_undone_and_redone(history, state, lambda: deck_writing.delete(found[1]), "delete the deck “The deck other”")


def test_decks_begin_are_renamed_and_deleted(
    writing: Writing,
    deck_writing: DeckWriting,
    folder: Path,
    history: History,
    state: Callable[[], object],
    store: Store,
    learner: Learner,
) -> None:
    _is_undone_and_redone(
        history, state, lambda: deck_writing.begin(" My rates ", "PyTorch", 5), "begin the deck “My rates”"
    )
    writing.add(folder / "my-rates.toml", DRAFT, _experiment(writing))
    learner.finish(todays_session(store, MONDAY, 99), MONDAY)
    deck = deck_writing.decks.read(folder / "mine.toml")
    _is_undone_and_redone(
        history,
        state,
        lambda: deck_writing.head(deck, "Ours", "JAX", 9),
        "rename the deck “The deck mine”",
    )
    assert (folder / "mine.toml").read_text(encoding="utf-8") == MINE.replace(
        'title = "The deck mine"', 'title = "Ours"'
    ).replace('"PyTorch"', '"JAX"').replace("minutes = 5", "minutes = 9")
    deck = deck_writing.decks.read(folder / "my-rates.toml")
    _is_undone_and_redone(history, state, lambda: deck_writing.delete(deck), "delete the deck “My rates”")
    assert (folder / "deleted" / "my-rates.toml").read_bytes() == deck.data
    assert deck_writing.begin("My rates", "PyTorch", 5).name == "my-rates-2.toml"


def test_undone_step_by_step_all_is_as_it_was(
    writing: Writing, deck_writing: DeckWriting, folder: Path, history: History, state: Callable[[], object]
) -> None:
    states = [state()]
    shown = _experiment(writing)
    for do in (
        lambda: writing.add(folder / "mine.toml", DRAFT, shown),
        lambda: _reword(writing, "mine/why-does-it-diverge", "So."),
        lambda: writing.move(["mine/why-does-it-diverge"], folder / "other.toml"),
        lambda: _reword(writing, "rates/r", "Mine."),
        lambda: deck_writing.delete(deck_writing.decks.read(folder / "other.toml")),
        lambda: writing.delete(writing.open("mine/c")),
        lambda: writing.revert(writing.open("rates/r")),
    ):
        do()
        states.append(state())
    for there in (states[:-1][::-1], states[1:]):
        step = history.undo if there[0] != states[1] else history.redo
        for one in there:
            step()
            assert state() == one


@pytest.mark.parametrize(
    ("title", "minutes", "field"), [(" ", 5, "deck.title"), ("x" * 301, 5, "deck.title"), ("a", 0, "deck.minutes")]
)
def test_a_deck_without_a_title_is_refused(
    deck_writing: DeckWriting, state: Callable[[], object], title: str, minutes: int, field: str
) -> None:
    before = state()
    with pytest.raises(LabError, match=f'field "{field}"'):
        deck_writing.begin(title, "PyTorch", minutes)
    assert state() == before


@pytest.mark.parametrize("title", ["a\x00b", "a\nb", "\x1b[31m", "\ud800"])
def test_a_deck_takes_no_title_that_cannot_be_shown(
    deck_writing: DeckWriting, state: Callable[[], object], title: str
) -> None:
    before = state()
    (deck, *_), _ = deck_writing.decks.all()
    for attempt in (lambda: deck_writing.begin(title, "PyTorch", 5), lambda: deck_writing.head(deck, "a", title, 5)):
        with pytest.raises(LabError, match="not shown"):
            attempt()
        assert state() == before


def test_experiments_of_all_decks_can_be_chosen(deck_writing: DeckWriting) -> None:
    shown = deck_writing.experiments()
    assert [(one.deck_title, one.title) for one in shown] == [
        (f"The deck {deck}", "One rate on one bowl") for deck in ("rates", "mine", "other")
    ]
    assert deck_writing.experiment(shown[0]).id == "bowl"


ODD = st.text(max_size=40) | st.sampled_from(
    [
        '"""',
        "\0",
        " ",
        "\n",
        "x" * 10_000,
        "מה זה?",
        "🎲",
        "[[recall]]\nid = 'x'",
        "$\\frac{1}{",
        "\x1b[31m",
        "\ud800",
        "a" * 4000,
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nonsense_is_refused_by_its_field_and_all_else_is_read_back(
    data: st.DataObject, writing: Writing, folder: Path, store: Store, history: History
) -> None:
    kind = data.draw(st.sampled_from(list(FIELDS)))
    texts = {name: data.draw(ODD | st.just(f"good {name}"), label=name) for name in FIELDS[kind]}
    draft = Draft(kind=kind, texts=texts, answer=data.draw(st.integers(0, 3)), tags=data.draw(ODD))
    found = faults(draft)
    file = folder / "mine.toml"
    before = file.read_bytes()
    if not found:
        key = writing.add(file, draft, _experiment(writing))
        opened = writing.open(key)
        assert opened.item == item_of(draft, opened.item.id, "bowl")
        for name, text in texts.items():
            assert not text.strip() or text.strip() in getattr(opened.item, name.partition(".")[0])
        again = structs.replace(draft, texts={**texts, FIELDS[kind][0]: "Something else"})
        writing.change(opened, again, opened.experiment)
        history.undo()
        history.undo()
    else:
        assert found.keys() <= {*FIELDS[kind], "tags"}
        assert all(sentence.endswith(".") for sentence in found.values())
    assert file.read_bytes() == before


def test_every_fault_has_its_sentence() -> None:
    texts = dict.fromkeys((*OPTIONS, "question", "why", "source"), "fine")
    good = Draft(kind="quiz", texts={**texts, **{name: name for name in OPTIONS}})
    assert faults(good) == {}

    def fault(name: str, text: str) -> str:
        found = faults(structs.replace(good, texts={**good.texts, name: text}))
        assert found.keys() <= {name}
        return found.get(name, "")

    assert fault("question", " \n") == "This cannot be empty."
    assert fault("hint", " \n") == ""
    assert fault("why", "x" * 4002) == "This is 2 characters too long."
    assert fault("source", "x" * 301) == "This is 1 character too long."
    assert fault("why", "a\x00b") == "This holds a character that cannot be shown (U+0000)."
    assert fault("source", "a\nb") == "This holds a character that cannot be shown (U+000A)."
    assert fault("why", "a\nb\tc") == ""
    assert fault("options.2", " options.0 ") == "This says the same as one above."
    assert fault("why", "$\\foo$").startswith("A formula cannot be shown: ")
    assert faults(structs.replace(good, tags="x" * 41)).keys() == {"tags"}
    explain = Draft(
        kind="explain", texts={name: name for name in (*CONCEPTS[:2], "prompt", "model_answer", "hint", "source")}
    )
    assert faults(explain) == {"concepts.2": "This cannot be empty."}


def test_a_draft_is_kept_until_it_is_thrown_away(store: Store, writing: Writing) -> None:
    shelf = DraftShelf(store)
    assert shelf.kept() is None
    kept = KeptDraft(draft=DRAFT, key="mine/a", file="mine.toml", experiment=_experiment(writing))
    shelf.keep(kept)
    assert DraftShelf(store).kept() == kept
    shelf.keep(None)
    assert shelf.kept() is None
    store.set_setting("draft", '{"of": "another version"}')
    assert shelf.kept() is None
