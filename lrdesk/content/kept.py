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

    def named(self, experiment: Experiment, title: str, instead_of: Kept | None = None) -> Kept:
        """Return an experiment under a title that no other has, with a file of its own that is not written yet."""
        title = " ".join(title.split())
        others = (other for other in self.all()[0] if instead_of is None or other.file != instead_of.file)
        if any(title.casefold() == other.title.casefold() for other in others):
            told = tr("An experiment is kept as “{title}” already; choose another name.")
            raise LabError(told.format(title=title))
        name = name_for(title, "experiment", stems(self._folder))
        named = validated(structs.replace(experiment, id=name, title=title))
        return Kept(self._folder / f"{name}.toml", to_text(named), named)

    def put(self, kept: Kept) -> None:
        """Write an experiment's file, where none is there yet."""
        if kept.file.exists():
            raise LabError(tr("{file} is there already; nothing was changed.").format(file=kept.file.name))
        write_whole(kept.file, kept.text.encode())

    def delete(self, kept: Kept) -> None:
        """Delete an experiment's file, unless it says something else by now; one that is gone is no mistake."""
        try:
            if kept.file.exists() and decoded(read(kept.file), kept.file.name) != kept.text:
                told = tr("{file} was changed on the disk meanwhile; nothing was changed here.")
                raise LabError(told.format(file=kept.file.name))
            kept.file.unlink(missing_ok=True)
        except DeckError as error:
            raise LabError(str(error)) from error
        except OSError as error:
            told = tr("{file} cannot be deleted: {why}.")
            raise LabError(told.format(file=kept.file, why=error.strerror or error)) from error
