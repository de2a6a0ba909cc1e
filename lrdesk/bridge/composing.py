"""The item that is being written: its draft, what is wrong with it, and how it is saved. It knows no widgets."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from lrdesk.content.drafts import FIELDS, Draft, draft_of, faults
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.alike import Alike
from lrdesk.study.deck_changes import ChangedOnDisk
from lrdesk.study.kept_draft import DraftShelf, KeptDraft
from lrdesk.study.writing import OpenItem, Writing
from lrdesk.words import tr

KEEP_MS = 800  # after the last key, before the draft is kept for the case of a crash
ALIKE_MS = 300  # after the last key, before others are compared with it


class Composing(QObject):
    """One item at a time, new or opened; `file` is the deck that a new one is for.

    `began` tells that there is another item to be written, `changed` that something about it is different, `saved`
    brings the key of what is on the disk now; `conflicted` says that the file of the deck was changed meanwhile, and
    `failed` why something else could not be done: then nothing was changed.
    """

    began = Signal()
    changed = Signal()
    saved = Signal(str)
    conflicted = Signal(str)
    failed = Signal(str)

    def __init__(self, writing: Writing, shelf: DraftShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.writing, self._shelf = writing, shelf
        self.item: OpenItem | None = None
        self.file: Path | None = None
        self.draft = Draft(kind="recall")
        self.experiment: Experiment | None = None
        self.faults: dict[str, str] = {}
        self.alike: Alike | None = None
        self._unchanged: tuple[Draft, Experiment | None] = (self.draft, None)
        self._asked_for = ""  # the question that others were compared with
        self._keep_due = self._timer(KEEP_MS, self.keep)
        self._alike_due = self._timer(ALIKE_MS, self._compare)
        writing.history.listen(self._follow)

    def _timer(self, delay_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        timer.timeout.connect(slot)
        return timer

    @property
    def is_shipped(self) -> bool:
        """Whether the item belongs to a deck that came with the app."""
        return self.item is not None and self.item.own is None

    @property
    def is_dirty(self) -> bool:
        """Whether there is something that is not saved."""
        if self.item is None and self.draft.is_empty:
            return False
        return (self.draft, self.experiment) != self._unchanged

    @property
    def obstacle(self) -> tuple[str, str] | None:
        """Why it cannot be saved as it is: the field that is in the way, or nothing, and a sentence; None if it can."""
        if self.item is None and self.file is None:
            return "", tr("Choose a deck of yours first.")
        if self.faults:
            name = next(name for name in (*FIELDS[self.draft.kind], "tags") if name in self.faults)
            return name, self.faults[name]
        if self.experiment is None:
            return "", tr("Choose the experiment that shows it.")
        return None if self.is_dirty else ("", tr("Nothing has changed."))

    def begin(self, file: Path | None) -> None:
        """Begin a new item for a deck."""
        self._begin(None, file, Draft(kind=self.draft.kind, texts={"source": tr("My own words")}), None)

    def begin_next(self) -> None:
        """Begin a new item like the one that was saved: for its deck, with its experiment, source, level and tags."""
        before = self.draft
        file = None if self.item is None or self.item.own is None else self.item.own.file
        texts = {"source": before.text("source")}
        draft = Draft(kind=before.kind, texts=texts, level=before.level, group=before.group, tags=before.tags)
        self._begin(None, file, draft, self.experiment)

    def open(self, key: str) -> bool:
        """Open an item, and return whether that could be done."""
        try:
            item = self.writing.open(key)
        except LabError as error:
            self.failed.emit(str(error))
            return False
        self._begin(item, None, draft_of(item.item, item.tags), item.experiment)
        return True

    def resume(self, kept: KeptDraft) -> bool:
        """Go on with a draft that was kept, and return whether that could be done."""
        if kept.key is None:
            file = None if kept.file is None else self.writing.decks.folder / kept.file
            self._begin(None, file, kept.draft, kept.experiment)
            self._unchanged = (Draft(kind=kept.draft.kind), None)
        elif not self.open(kept.key):
            return False
        self.take(kept.draft)
        if not self.is_shipped:
            self.experiment = kept.experiment or self.experiment
        self.began.emit()
        return True

    def take(self, draft: Draft) -> None:
        """Take what stands in the form now."""
        if draft == self.draft:
            return
        self.draft, self.faults = draft, faults(draft)
        self._keep_due.start()
        self._alike_due.start()
        self.changed.emit()

    def take_experiment(self, experiment: Experiment) -> None:
        """Have another experiment show what the item says."""
        self.experiment = experiment
        self._keep_due.start()
        self.changed.emit()

    def take_file(self, file: Path | None) -> None:
        """Write a new item for another deck."""
        self.file = file
        self.changed.emit()

    def save(self, anyway: bool = False) -> bool:
        """Save the item, and return whether it is saved; `anyway` even where the file was changed meanwhile."""
        if self.obstacle is not None:
            return False
        assert self.experiment is not None
        try:
            if self.item is not None:
                self.writing.change(self.item, self.draft, self.experiment, anyway)
                key = self.item.key
            else:
                assert self.file is not None
                key = self.writing.add(self.file, self.draft, self.experiment)
        except ChangedOnDisk as error:
            self.conflicted.emit(str(error))
            return False
        except LabError as error:
            self.failed.emit(str(error))
            return False
        self._unchanged = (self.draft, self.experiment)
        self.forget()
        self.open(key)
        self.saved.emit(key)
        return True

    def discard(self) -> None:
        """Throw away what is not saved."""
        self.draft, self.experiment = self._unchanged
        self.forget()

    def reload(self) -> None:
        """Read the item anew, and throw away what is not saved."""
        if self.item is not None:
            self.discard()
            self.open(self.item.key)

    def copy(self) -> None:
        """Begin a new item that says the same, for a deck of the learner's own."""
        assert self.item is not None
        draft, experiment = self.draft, self.experiment
        self._begin(None, None if self.item.own is None else self.item.own.file, draft, experiment)
        self._unchanged = (Draft(kind=draft.kind), None)
        self.changed.emit()

    def do(self, deed: Callable[[OpenItem], object]) -> bool:
        """Do something else to the item, in place of what is not saved, and return whether that could be done."""
        assert self.item is not None
        self.discard()
        try:
            deed(self.item)
        except LabError as error:
            self.failed.emit(str(error))
            return False
        return True

    @property
    def kept(self) -> KeptDraft | None:
        """The draft that was kept when the app ended, or None."""
        try:
            return self._shelf.kept()
        except LabError as error:
            self.failed.emit(str(error))
            return None

    @Slot()
    def keep(self) -> None:
        """Keep the draft for the case that the app ends before it is saved."""
        self._keep_due.stop()
        key = None if self.item is None else self.item.key
        file = None if self.file is None else self.file.name
        kept = KeptDraft(draft=self.draft, key=key, file=file, experiment=self.experiment)
        try:
            self._shelf.keep(kept if self.is_dirty else None)
        except LabError as error:
            self.failed.emit(str(error))

    def stop(self) -> None:
        """Keep the draft, and do nothing more by itself: nobody writes any more."""
        self.keep()
        self._alike_due.stop()

    def forget(self) -> None:
        """Keep no draft."""
        self._keep_due.stop()
        try:
            self._shelf.keep(None)
        except LabError as error:
            self.failed.emit(str(error))

    def _begin(self, item: OpenItem | None, file: Path | None, draft: Draft, experiment: Experiment | None) -> None:
        self.item, self.file, self.draft, self.experiment = item, file, draft, experiment
        self._unchanged, self.faults = (draft, experiment), faults(draft)
        self.alike, self._asked_for = None, draft.text(FIELDS[draft.kind][0])
        self._alike_due.stop()
        self.began.emit()

    @Slot()
    def _compare(self) -> None:
        """Look whether another item asks the same."""
        question = self.draft.text(FIELDS[self.draft.kind][0])
        if question == self._asked_for:
            return
        self._asked_for = question
        try:
            self.alike = self.writing.alike(question, "" if self.item is None else self.item.key)
        except LabError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()

    def _follow(self) -> None:
        """Show the item as it is after something was done or undone, unless the learner is amid another change."""
        if self.item is None or self.is_dirty:
            return
        try:
            item = self.writing.open(self.item.key)
        except LabError:  # it is not there any more: what it said can be saved as a new one
            file = None if self.item.own is None else self.item.own.file
            self._begin(None, file, self.draft, self.experiment)
            return
        if item != self.item:
            self._begin(item, None, draft_of(item.item, item.tags), item.experiment)
