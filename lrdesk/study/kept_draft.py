"""What was being written when the app ended, whatever ended it: kept until it is saved or thrown away."""

from typing import Final

import msgspec

from lrdesk.content.drafts import Draft
from lrdesk.lab.spec import Experiment
from lrdesk.store import Store
from lrdesk.study.deck_changes import refusals

_SETTING: Final = "draft"


class KeptDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A draft, the item that it changes or the file of the deck that it is for, and the experiment chosen for it."""

    draft: Draft
    key: str | None
    file: str | None
    experiment: Experiment | None


class DraftShelf:
    """Room for one draft. Where the database cannot be read or written, LabError says so."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, kept: KeptDraft | None) -> None:
        """Keep a draft in place of the one before, or None."""
        with refusals():
            if kept is None and self._store.setting(_SETTING, None) is None:
                return
            text = None if kept is None else msgspec.json.encode(kept).decode()
            self._store.set_setting(_SETTING, text)

    def kept(self) -> KeptDraft | None:
        """Return the draft that is kept; one that another version of the app wrote in another way is none."""
        with refusals():
            text = self._store.setting(_SETTING, None)
        try:
            return None if text is None else msgspec.json.decode(text, type=KeptDraft)
        except msgspec.MsgspecError:
            return None
