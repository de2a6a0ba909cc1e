"""Keys bound to what they do: by the table's ids, so that a changed key takes effect at once in every screen."""

from collections.abc import Callable, Mapping, Sequence
from weakref import WeakSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lrdesk.gui.keys.everywhere import EVERYWHERE
from lrdesk.gui.keys.table import KEYS

_changed: dict[str, tuple[str, ...]] = {}
_bound: "WeakSet[Binding]" = WeakSet()


class Binding(QShortcut):
    """A shortcut of the table, at work while `owner` is on screen."""

    def __init__(self, owner: QWidget, id: str) -> None:
        super().__init__(owner)
        self.key_id = id
        self.take_keys()
        _bound.add(self)

    def take_keys(self) -> None:
        """Listen to the keys that are in force."""
        self.setKeys([QKeySequence(keys) for keys in in_force(self.key_id)])


def bind(
    owner: QWidget,
    id: str,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    repeat: bool = True,
) -> Binding:
    """Call `slot` when a key of the shortcut `id` is pressed; with `repeat`, again and again while it is held."""
    made = Binding(owner, id)
    made.setContext(context)
    made.setAutoRepeat(repeat)
    made.activated.connect(slot)
    return made


def in_force(id: str) -> tuple[str, ...]:
    """Return the keys of a shortcut: those that the learner chose, or the usual ones."""
    return _changed.get(id, KEYS[id].usual)


def in_words(id: str) -> str:
    """Return the first key of a shortcut as this system writes it, empty where it has none."""
    keys = in_force(id)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def use(changed: Mapping[str, Sequence[str]]) -> None:
    """Put the learner's keys in force, by the ids of their shortcuts; all others get their usual ones."""
    _changed.clear()
    _changed.update({id: tuple(keys) for id, keys in changed.items() if id in KEYS})
    for made in _alive():
        made.take_keys()


def bound() -> list[Binding]:
    """Return the shortcuts that would work now, in the table's order: their screen is shown, and they are enabled."""
    order = {id: place for place, id in enumerate(KEYS)}
    able = (made for made in _alive() if made.isEnabled() and _is_shown(made))
    return sorted(able, key=lambda made: order[made.key_id])


def clashes(id: str, keys: str) -> list[str]:
    """Return the ids of the other shortcuts that have these keys in the same place, or everywhere."""
    wanted = QKeySequence(keys)
    place = KEYS[id].place
    return [
        other.id
        for other in KEYS.values()
        if other.id != id
        and (other.place == place or EVERYWHERE in (other.place, place))
        and any(QKeySequence(one) == wanted for one in in_force(other.id))
    ]


def _alive() -> list[Binding]:
    return [made for made in _bound if isValid(made)]  # a window that is gone took its shortcuts with it


def _is_shown(made: Binding) -> bool:
    owner = made.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
