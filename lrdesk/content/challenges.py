"""The challenges that ship with the app, from their file; checked as strictly as decks are."""

from pathlib import Path

import msgspec

from lrdesk import paths
from lrdesk.content.checks import check_formulas
from lrdesk.content.errors import named
from lrdesk.content.loader import decoded, parsed, read
from lrdesk.lab.spec.challenges import Challenge, ChallengeFile

FILE = paths.RESOURCES / "challenges.toml"
PROSE = ("task", "hint", "why")


def load_challenges(path: Path = FILE) -> tuple[Challenge, ...]:
    """Return the challenges of a file, the easiest first; raises DeckError, which names the field, for a bad file."""
    return challenges_in(read(path), path.name)


def challenges_in(data: bytes, name: str) -> tuple[Challenge, ...]:
    """Return the challenges that a file of this name holds; raises DeckError like `load_challenges`."""
    raw = parsed(decoded(data, name), name)
    try:
        challenges = msgspec.convert(raw, ChallengeFile).challenge
    except msgspec.ValidationError as error:
        from lrdesk.content.faults import explain

        raise explain(error, raw, name, ChallengeFile) from error
    for challenge in challenges:
        for field in PROSE:
            check_formulas(getattr(challenge, field), field, named("challenge", challenge.id, 0), name)
    return challenges
