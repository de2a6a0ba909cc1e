"""What a shortcut is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A shortcut: where it works, what it does in a few words (both marked for translation), and its usual keys.

    `id` names it in the settings and never changes. Keys are spelt as QKeySequence spells them: "Ctrl+K", "Space".
    """

    id: str
    place: str
    does: str
    usual: tuple[str, ...]
