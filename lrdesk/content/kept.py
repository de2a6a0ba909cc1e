"""The experiments that the learner keeps: one small TOML file each, which can be shared as it is."""

from dataclasses import dataclass
from pathlib import Path

from msgspec import structs

from lrdesk.content.errors import DeckError
from lrdesk.content.files import name_for, stems, write_whole
from lrdesk.content.loader import decoded, read
from lrdesk.content.sharing import from_text, to_text, validated
from lrdesk.lab.errors import LabError
from lrdesk.lab.spec import Experiment
from lrdesk.words import tr


@dataclass(frozen=True)
class Kept:
    """An experiment, and the file that it is kept in."""

    file: Path
    text: str
    experiment: Experiment

    @property
    def title(self) -> str:
        """The name that it is kept under."""
        return self.experiment.title


class KeptExperiments:
    """A folder of experiments by their titles; whatever cannot be done raises LabError with a sentence."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[list[Kept], list[str]]:
        """Return the experiments in the order of their titles, and a sentence for each file that holds none."""
        found: list[Kept] = []
        broken: list[str] = []
        for file in sorted(self._folder.glob("*.toml")):
            try:
                text = decoded(read(file), file.name)
                found.append(Kept(file, text, from_text(text, file.name)))
            except (DeckError, LabError) as error:
                broken.append(str(error))
        return sorted(found, key=lambda kept: kept.title.casefold()), broken

    def keep(self, experiment: Experiment, title: str) -> Kept:
        """Keep an experiment under a title that no other has."""
        return self._write(experiment, title, self.all()[0])

    def rename(self, kept: Kept, title: str) -> Kept:
        """Keep an experiment under another title; its file is named anew too."""
        others = [other for other in self.all()[0] if other.file != kept.file]
        renamed = self._write(kept.experiment, title, others)
        self.delete(kept)
        return renamed

    def delete(self, kept: Kept) -> None:
        """Delete an experiment's file; one that is gone already is no mistake."""
        try:
            kept.file.unlink(missing_ok=True)
        except OSError as error:
            told = tr("{file} cannot be deleted: {why}.")
            raise LabError(told.format(file=kept.file, why=error.strerror or error)) from error

    def put_back(self, kept: Kept) -> Kept:
        """Undo the deletion of an experiment, its text as it was; it gets another file where its own is taken."""
        taken = stems(self._folder)
        file = self._folder / f"{name_for(kept.file.stem, 'experiment', taken)}.toml"
        write_whole(file, kept.text.encode())
        return Kept(file, kept.text, kept.experiment)

    def _write(self, experiment: Experiment, title: str, others: list[Kept]) -> Kept:
        title = " ".join(title.split())
        if any(title.casefold() == other.title.casefold() for other in others):
            told = tr("An experiment is kept as “{title}” already; choose another name.")
            raise LabError(told.format(title=title))
        name = name_for(title, "experiment", stems(self._folder))
        named = validated(structs.replace(experiment, id=name, title=title))
        text = to_text(named)
        file = self._folder / f"{name}.toml"
        write_whole(file, text.encode())
        return Kept(file, text, named)
