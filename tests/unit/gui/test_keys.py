"""The table of shortcuts: what is pressed does what the table says, and the learner may change it."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from lrdesk import gui
from lrdesk.gui.keys import binding
from lrdesk.gui.keys.table import KEYS
from lrdesk.gui.parts import button


@pytest.fixture(autouse=True)
def _usual_keys_afterwards():
    yield
    binding.use({})


@pytest.fixture
def shown(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_every_key_is_spelt_as_qt_understands_it_and_has_words(key):
    assert key.does
    assert key.place
    for keys in key.usual:
        assert QKeySequence(keys).toString() == keys


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_no_two_shortcuts_of_one_place_share_their_usual_keys(key):
    for keys in key.usual:
        assert binding.clashes(key.id, keys) == []


def test_a_bound_key_does_what_it_was_bound_to(shown, qtbot):
    pressed = []
    binding.bind(shown, "palette", lambda: pressed.append("palette"))
    qtbot.keyClick(shown, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["palette"]


def test_a_changed_key_works_at_once_and_the_old_one_no_more(shown, qtbot):
    pressed = []
    binding.bind(shown, "palette", lambda: pressed.append("palette"))
    binding.use({"palette": ("Ctrl+J",)})
    qtbot.keyClick(shown, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
    qtbot.keyClick(shown, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["palette"]
    assert binding.in_words("palette") == "Ctrl+J"


def test_a_button_names_the_key_that_is_in_force(qapp):
    made = button("Find", name="Find a command", key="palette")
    assert made.toolTip() == "Find a command (Ctrl+K)"
    gc.collect()
    binding.use({"palette": ("Ctrl+J",)})
    assert made.toolTip() == "Find a command (Ctrl+J)"
    binding.use({"palette": ()})
    assert made.toolTip() == "Find a command"


def test_only_what_is_on_screen_can_be_asked_for(shown, qtbot):
    inside = QWidget(shown)
    inside.show()
    binding.bind(inside, "palette", lambda: None)
    assert [made.key_id for made in binding.bound()] == ["palette"]
    inside.hide()
    assert binding.bound() == []


def test_keys_that_another_shortcut_has_are_told():
    assert binding.clashes("palette", "Ctrl+Z") == ["undo"]


def test_every_shortcut_is_bound_by_the_table():
    modules = Path(gui.__file__).parent.rglob("*.py")
    assert [file.name for file in modules if "QShortcut" in file.read_text(encoding="utf-8")] == ["binding.py"]
