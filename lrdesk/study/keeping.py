"""Experiments of the playground that are kept, renamed and deleted: deeds that can be undone."""

from contextlib import suppress
from functools import partial

from lrdesk.content.errors import cut
from lrdesk.content.kept import Kept, KeptExperiments
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.study.history import History
from lrdesk.words import tr


class Keeping:
    """Deeds to a folder of kept experiments. Whatever cannot be done raises LabError, and then nothing is changed."""

    def __init__(self, folder: KeptExperiments, history: History) -> None:
        self.folder, self.history = folder, history

    def keep(self, experiment: Experiment, title: str) -> Kept:
        """Keep an experiment under a title that no other has."""
        named = self.folder.named(experiment, title)
        self._do(tr("keep the experiment “{title}”"), named, None, named)
        return named

    def rename(self, kept: Kept, title: str) -> Kept:
        """Keep an experiment under another title; its file is named anew too."""
        named = self.folder.named(kept.experiment, title, instead_of=kept)
        self._do(tr("rename the experiment “{title}”"), kept, kept, named)
        return named

    def delete(self, kept: Kept) -> None:
        """Delete an experiment's file."""
        self._do(tr("delete the experiment “{title}”"), kept, kept, None)

    def _do(self, name: str, about: Kept, before: Kept | None, after: Kept | None) -> None:
        turn = partial(self._replace, before, after)
        back = partial(self._replace, after, before)
        self.history.do(name.format(title=cut(about.title)), turn, back)

    def _replace(self, old: Kept | None, new: Kept | None) -> None:
        """Write a file, and only then delete another: whatever happens, one of them is there."""
        if new is not None:
            self.folder.put(new)
        if old is None:
            return
        try:
            self.folder.delete(old)
        except LabError:
            if new is not None:
                with suppress(LabError):  # what is raised below says what is wrong with the folder
                    self.folder.delete(new)
            raise
