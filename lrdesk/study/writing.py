"""Items written in the app: the learner's own into their files, what is made of shipped ones beside; all can be undone.

Whatever cannot be done raises LabError with a sentence, and nothing is changed then.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from msgspec import structs

from lrdesk.content import media
from lrdesk.content.deck import Item
from lrdesk.content.drafts import Draft, item_of, tags_of
from lrdesk.content.errors import cut
from lrdesk.content.plain import plain_text, title_of
from lrdesk.content.stored import decode_experiment, decode_item, encode_item
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.store import KeptEdit, Store, StoreError
from lrdesk.study.alike import Alike, find_alike
from lrdesk.study.deck_changes import Change, refusals
from lrdesk.study.history import History
from lrdesk.study.own_deck import OwnDeck, move
from lrdesk.study.own_decks import OwnDecks
from lrdesk.words import tr


@dataclass(frozen=True)
class OpenItem:
    """An item to be edited, as it is asked now.

    `own` is its deck as the file was when it was opened, None for an item of a shipped deck. Of one of those, `shipped`
    is what the deck's file says now, and `original` what it said when the learner edited the item, None where that was
    not done.
    """

    key: str
    item: Item
    experiment: Experiment
    deck_title: str
    tags: frozenset[str]
    own: OwnDeck | None
    shipped: Item
    original: Item | None

    @property
    def title(self) -> str:
        """What it asks, short enough for a menu."""
        return cut(title_of(self.item))

    @property
    def is_outdated(self) -> bool:
        """Whether the deck says something else by now than when the learner edited the item."""
        return self.original is not None and self.original != self.shipped


@dataclass(frozen=True)
class Tagging:
    """The tags that an item had and is to have."""

    key: str = ""
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


NO_TAGGING: Final = Tagging()


class Writing:
    """Opens, adds, changes, moves and deletes items."""

    def __init__(self, store: Store, decks: OwnDecks, history: History) -> None:
        self._store, self.decks, self.history = store, decks, history

    def open(self, key: str) -> OpenItem:
        """Return the item "deck-id/item-id"."""
        with refusals():
            stored = self._store.item(key)
            tags = self._store.marks([key])[key].tags
            titles = {deck.id: deck.title for deck in self._store.decks()}
            file = self.decks.file_of(stored.deck)
            own = None if file is None else OwnDeck.read(file)
            if own is not None:
                found = own.item(key.partition("/")[2])
                if found is None:
                    raise LabError(tr("{file} does not hold this item any more.").format(file=own.file.name))
                shown = own.experiment(found.experiment)
                return OpenItem(key, found, shown, own.title, tags, own, found, None)
            if stored.retired:
                raise LabError(tr("This item is not in its deck any more."))
            shown = decode_experiment(self._store.experiment(stored.deck, stored.experiment or ""))
            shipped = decode_item(stored.kind, self._store.shipped_data(key))
            edit = self._store.edit_of(key)
            original = None if edit is None else decode_item(stored.kind, edit.original)
            item = decode_item(stored.kind, stored.data)
            return OpenItem(key, item, shown, titles.get(stored.deck, ""), tags, None, shipped, original)

    def add(self, file: Path, draft: Draft, experiment: Experiment) -> str:
        """Add an item at the end of one of the learner's decks, and return its key; it is due as a new one."""
        return self.add_card(file, item_of(draft, "new", experiment.id), experiment, tags_of(draft))

    def add_card(self, file: Path, card: Item, experiment: Experiment, tags: frozenset[str] = frozenset()) -> str:
        """Add an item as `add` does; its id and that of its experiment are chosen here."""
        with refusals():
            return self._add(OwnDeck.read(file), card, experiment, tags)

    def begin(self, title: str, card: Item, experiment: Experiment) -> None:
        """Begin a deck with a card, as `add_card` adds it."""
        with refusals():
            self._add(OwnDeck.begun(self.decks.folder, self.decks.new_header(title)), card, experiment)

    def _add(self, deck: OwnDeck, card: Item, experiment: Experiment, tags: frozenset[str] = frozenset()) -> str:
        change, key = deck.with_item(card, experiment, self._store)
        self._carry_out(tr("add “{title}”"), card, change, Tagging(key, frozenset(), tags))
        return key

    def change(self, opened: OpenItem, draft: Draft, experiment: Experiment, anyway: bool = False) -> None:
        """Have an item say what a draft says; its memory stays.

        Of a shipped item, only texts and tags are changed, and they are kept apart from its deck. Raises ChangedOnDisk
        where the file of the deck is not as it was when the item was opened, unless it is to be changed `anyway`.
        """
        item = item_of(draft, opened.item.id, opened.item.experiment, opened.item)
        name, tags = tr("edit “{title}”"), tags_of(draft)
        if opened.own is None:
            self._keep_edit(name, opened, item, tags)
            return
        with refusals():
            deck = OwnDeck.read(opened.own.file) if anyway else opened.own
            change = deck.with_changed(item, experiment)
        self._carry_out(name, item, change, Tagging(opened.key, opened.tags, tags))

    def delete(self, opened: OpenItem) -> None:
        """Take an item of the learner's own out of its deck."""
        with refusals():
            change = self._own(opened).without(opened.item)
        self._carry_out(tr("delete “{title}”"), opened.item, change)

    def move(self, keys: Sequence[str], to: Path) -> list[str]:
        """Move items of the learner's own to another deck, with their memories, and return their new keys."""
        with refusals():
            target = OwnDeck.read(to)
            opened = [one for one in map(self.open, keys) if self._own(one).file != to]
            if not opened:
                return []
            read = {self._own(one).file: self._own(one) for one in opened}
            change = move([(read[self._own(one).file], one.item) for one in opened], target, self._store)
        name = tr("move “{title}”") if len(opened) == 1 else tr("move %n item(s)", "", len(opened))
        self._carry_out(name, opened[0].item, change)
        return [after for _, after in change.moved]

    def revert(self, opened: OpenItem) -> None:
        """Have a shipped item say again what its deck says."""
        self._edit(tr("go back to the original of “{title}”"), opened, None, opened.tags)

    def keep_mine(self, opened: OpenItem) -> None:
        """Keep the learner's words for a shipped item, and take note of what its deck says now."""
        kept = KeptEdit(encode_item(opened.item), encode_item(opened.shipped))
        self._edit(tr("keep your words for “{title}”"), opened, kept, opened.tags)

    def alike(self, question: str, but: str = "") -> Alike | None:
        """Return another item that asks nearly the same, None where none does."""
        with refusals():
            return find_alike(self._store, question, but)

    def keep_picture(self, data: bytes, ending: str) -> str:
        """Keep a picture beside the decks, and return the name by which texts refer to it."""
        return media.keep(self.decks.folder, data, ending)

    def _own(self, opened: OpenItem) -> OwnDeck:
        if opened.own is None:
            raise LabError(tr("An item of a deck that came with the app can be copied, but not moved or deleted."))
        return opened.own

    def _keep_edit(self, name: str, opened: OpenItem, item: Item, tags: frozenset[str]) -> None:
        item = structs.replace(item, level=opened.item.level, group=opened.item.group)
        original = opened.original or opened.shipped
        kept = None if item == opened.shipped else KeptEdit(encode_item(item), encode_item(original))
        self._edit(name, opened, kept, tags)

    def _edit(self, name: str, opened: OpenItem, kept: KeptEdit | None, tags: frozenset[str]) -> None:
        with refusals():
            before = self._store.edit_of(opened.key)

        def put(edit: KeptEdit | None) -> None:
            item = opened.shipped if edit is None else decode_item(opened.item.kind, edit.data)
            self._store.set_edit(opened.key, edit, title_of(item), plain_text(item))

        tagging = Tagging(opened.key, opened.tags, tags)
        self._do(name, opened.item, partial(put, kept), partial(put, before), tagging)

    def _carry_out(self, name: str, item: Item, change: Change, tagging: Tagging = NO_TAGGING) -> None:
        carry_out = self.decks.changes.carry_out
        self._do(name, item, partial(carry_out, change), partial(carry_out, change.reversed()), tagging)

    def _do(self, name: str, item: Item, do: Callable[[], None], undo: Callable[[], None], tagging: Tagging) -> None:
        """Do something as one deed with giving an item other tags: both or neither."""

        def do_both() -> None:
            with refusals():
                do()
                try:
                    self._tag(tagging.key, tagging.before, tagging.after)
                except StoreError:
                    undo()
                    raise

        def undo_both() -> None:
            with refusals():
                self._tag(tagging.key, tagging.after, tagging.before)
                undo()

        self.history.do(name.format(title=cut(title_of(item))), do_both, undo_both)

    def _tag(self, key: str, before: frozenset[str], after: frozenset[str]) -> None:
        if before != after:
            marks = self._store.marks([key])[key]
            self._store.set_marks({key: replace(marks, tags=after)})
