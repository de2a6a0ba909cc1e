"""Whatever is done to items in whatever order, each step back and forth again leads to what was there."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from msgspec import structs

from lrdesk.bridge.review import Review
from lrdesk.content.drafts import draft_of
from lrdesk.content.kept import KeptExperiments
from lrdesk.lab.errors import LabError
from lrdesk.scheduling.learning_day import learning_day
from lrdesk.store import Store
from lrdesk.study import catching_up, library
from lrdesk.study.browsing import Deeds
from lrdesk.study.history import History
from lrdesk.study.keeping import Keeping
from lrdesk.study.own_deck import OwnDeck
from lrdesk.study.own_decks import OwnDecks
from lrdesk.study.placement import days_aside
from lrdesk.study.plans import Plans
from lrdesk.study.session import chosen_session, todays_session
from lrdesk.study.writing import Writing
from lrdesk.study.writing_decks import DeckWriting
from tests.conftest import Clock
from tests.unit.study.study_samples import deck_text

STEPS = 30
TEXT_OF = {"recall": "back", "quiz": "why", "explain": "model_answer"}


class Life:
    """A learner of a shipped deck and two of their own, who does at random what can be done and undone."""

    def __init__(self, store: Store, shipped: Path, own: Path, clock: Clock, seed: int) -> None:
        self.store, self.own, self.clock, self.random = store, own, clock, Random(seed)
        self.history = History()
        self.deeds = Deeds(store, self.history, self.today, lambda: int(clock().timestamp() * 1000))
        decks = OwnDecks(store, shipped, own)
        self.plans = Plans(store, self.history)
        self.keeping = Keeping(KeptExperiments(own.parent / "experiments"), self.history)
        self.writing, self.decks = Writing(store, decks, self.history), DeckWriting(store, decks, self.history)
        self.review = Review(clock, self.today, self.history)
        self.failures: list[str] = []
        self.review.failed.connect(self.failures.append)
        self.begin()
        self.ways: tuple[Callable[[], object], ...] = (
            *(self.answer,) * 8,
            *(self.begin, self.choose, self.write, self.add, self.remove, self.move, self.rename, self.delete_deck),
            *(lambda do=do: do(self.some()) for do in (self.deeds.suspend, self.deeds.unsuspend, self.deeds.bury)),
            *(lambda do=do: do(self.some()) for do in (self.deeds.flag, self.deeds.delete, self.deeds.reset)),
            lambda: self.deeds.tag(self.some(), "hard"),
            lambda: self.deeds.set_due(self.some(), self.today() + timedelta(days=self.random.randint(0, 3))),
            lambda: self.deeds.put_aside(days_aside(self.store, ["sample"], self.some())),
            lambda: self.deeds.bring_forward(self.some()[0]),
            *(self.pause, lambda: self.plans.end_pause(self.today()), self.catch_up, self.plans.end_catching_up),
            *(self.keep, self.rename_kept, self.delete_kept),
        )

    def today(self) -> date:
        return learning_day(self.clock())

    def keys(self) -> list[str]:
        return [one.item for deck in self.store.decks() for one in self.store.candidates_of(deck.id)]

    def some(self, only_own: bool = False) -> list[str]:
        keys = [key for key in self.keys() if not (only_own and key.startswith("sample/"))]
        return self.random.sample(keys, min(len(keys), self.random.randint(1, 3)))

    def file(self) -> Path:
        return self.random.choice(sorted(self.own.glob("*.toml")))

    def step(self) -> None:
        """Do something; what is refused, such as deleting what came with the app, changes nothing."""
        self.clock.now += timedelta(seconds=30)
        with suppress(LabError):
            self.random.choice(self.ways)()

    def answer(self) -> None:
        self.review.reveal()
        self.review.grade(self.random.choice([1, 3, 4, 5]))

    def begin(self) -> None:
        self.review.leave()
        self.review.start(todays_session(self.store, self.today(), 20))

    def choose(self) -> None:
        self.review.leave()
        self.review.start(chosen_session(self.store, self.today(), self.some(), cram=self.random.random() < 0.5))

    def write(self) -> None:
        for key in self.some()[:1]:
            opened = self.writing.open(key)
            draft = draft_of(opened.item, opened.tags)
            texts = {**draft.texts, TEXT_OF[draft.kind]: f"In other words {self.random.random()}"}
            self.writing.change(opened, structs.replace(draft, texts=texts), opened.experiment)

    def add(self) -> None:
        for key in self.some()[:1]:
            opened = self.writing.open(key)
            self.writing.add(self.file(), draft_of(opened.item, opened.tags), opened.experiment)

    def remove(self) -> None:
        for key in self.some(only_own=True)[:1]:
            self.writing.delete(self.writing.open(key))

    def move(self) -> None:
        self.writing.move(self.some(only_own=True), self.file())

    def rename(self) -> None:
        self.decks.head(OwnDeck.read(self.file()), f"Renamed {self.random.random()}", "PyTorch", 5)

    def delete_deck(self) -> None:
        if len(list(self.own.glob("*.toml"))) > 1:
            self.decks.delete(OwnDeck.read(self.file()))

    def pause(self) -> None:
        first = self.today() + timedelta(days=self.random.randint(-2, 9))
        self.plans.add_pause(first, first + timedelta(days=self.random.randint(0, 5)))

    def catch_up(self) -> None:
        self.plans.catch_up(self.random.randint(1, 40))

    def keep(self) -> None:
        self.keeping.keep(self.writing.open(self.some()[0]).experiment, f"Kept {self.random.random()}")

    def rename_kept(self) -> None:
        for kept in self.keeping.folder.all()[0][:1]:
            self.keeping.rename(kept, f"Kept anew {self.random.random()}")

    def delete_kept(self) -> None:
        for kept in self.keeping.folder.all()[0][:1]:
            self.keeping.delete(kept)

    def state(self) -> object:
        """All that a learner could see of it."""
        keys = self.keys()
        marks = self.store.marks(keys)
        items = {key: (self.store.memory(key), marks[key], self.store.item(key).data) for key in keys}
        answers = [(one.item, one.grade, one.kind) for one in self.store.records_of_day(self.today().toordinal())]
        files = {file.name: file.read_bytes() for file in self.own.glob("*.toml")}
        kept = {one.file.name: one.text for one in self.keeping.folder.all()[0]}
        plans = self.plans.pauses, catching_up.plan(self.store)
        return items, answers, files, kept, plans, [(deck.id, deck.title) for deck in self.store.decks()]

    def hold(self) -> None:
        """The log, the memories and the review that is open agree."""
        assert self.failures == []
        assert self.store.wrong_memories() == []
        session = self.review.session
        assert session is not None
        assert session.current == self.review.card
        assert (self.review.card is None) == (session.left == 0)


@pytest.fixture
def live(decks: Path, tmp_path: Path, clock: Clock, qapp: object) -> Iterator[Callable[[int], Life]]:
    own = tmp_path / "own"
    own.mkdir()
    (own / "mine.toml").write_text(deck_text("mine", ["x", "y"], ["q"]), encoding="utf-8")
    (own / "other.toml").write_text(deck_text("other", ["x", "z"]), encoding="utf-8")
    with Store.open(tmp_path / "lrdesk.db") as store:
        assert library.sync(store, library.deck_files([decks, own])) == []
        yield lambda seed: Life(store, decks, own, clock, seed)


@pytest.mark.parametrize("seed", range(4))
def test_every_step_is_undone_and_redone(live: Callable[[int], Life], seed: int) -> None:
    life = live(seed)
    states = [(life.history.undo_name, life.state())]
    for _ in range(STEPS):
        done = len(life.history._done)
        life.step()
        life.hold()
        if len(life.history._done) > done:
            states.append((life.history.undo_name, life.state()))
    assert len(states) > STEPS // 2
    for name, state in reversed(states[:-1]):
        life.history.undo()
        life.hold()
        assert (life.history.undo_name, life.state()) == (name, state)
    for name, state in states[1:]:
        life.history.redo()
        life.hold()
        assert (life.history.undo_name, life.state()) == (name, state)
    assert life.history.redo_name is None
