"""Keys bound to what they do: by the table's ids, so that a changed key takes effect at once in every screen."""

from collections.abc import Callable, Mapping, Sequence
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lrdesk.gui.keys.everywhere import EVERYWHERE
from lrdesk.gui.keys.table import KEYS

_changed: dict[str, tuple[str, ...]] = {}
_following: "WeakSet[Binding | Hint]" = WeakSet()


class Binding(QShortcut):
    """A shortcut of the table, at work while `owner` is on screen."""

    def __init__(self, owner: QWidget, id: str) -> None:
        super().__init__(owner)
        self.key_id = id
        self.take_keys()
        _following.add(self)

    def take_keys(self) -> None:
        """Listen to the keys that are in force."""
        self.setKeys([QKeySequence(keys) for keys in in_force(self.key_id)])


class Hint(QObject):
    """The tooltip of a widget, which says what it does and with which key."""

    def __init__(self, owner: QWidget, text: str, id: str) -> None:
        super().__init__(owner)
        self._owner, self._text, self._id = owner, text, id
        self.take_keys()
        _following.add(self)

    def take_keys(self) -> None:
        """Name the first of the keys that are in force."""
        self._owner.setToolTip(with_keys(self._text, self._id))


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


def with_keys(text: str, id: str) -> str:
    """Return a text with the first key of a shortcut behind it, where it has one."""
    keys = in_words(id)
    return f"{text} ({keys})" if keys else text


def told(sentence: str, **ids: str) -> str:
    """Return a sentence with the keys of these shortcuts in its gaps, or nothing where one of them has no key."""
    keys = {gap: in_words(id) for gap, id in ids.items()}
    return sentence.format(**keys) if all(keys.values()) else ""


def use(changed: Mapping[str, Sequence[str]]) -> None:
    """Put the learner's keys in force, by the ids of their shortcuts; all others get their usual ones."""
    _changed.clear()
    _changed.update({id: tuple(keys) for id, keys in changed.items() if id in KEYS})
    for one in _alive():
        one.take_keys()


def changed() -> dict[str, tuple[str, ...]]:
    """Return the keys that the learner chose, by the ids of their shortcuts."""
    return dict(_changed)


def bound() -> list[Binding]:
    """Return the shortcuts that would work now, in the table's order: their screen is shown, and they are enabled."""
    order = {id: place for place, id in enumerate(KEYS)}
    able = (one for one in _alive() if isinstance(one, Binding) and one.isEnabled() and _is_shown(one))
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


def _alive() -> list[Binding | Hint]:
    return [one for one in _following if isValid(one)]  # a window that is gone took its shortcuts with it


def _is_shown(made: Binding) -> bool:
    owner = made.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
