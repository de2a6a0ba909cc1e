import pytest
from PySide6.QtGui import QColor

from lrdesk.gui.theme import DARK, LIGHT, Colours

READABLE = 4.5  # WCAG 2.1, success criterion 1.4.3


def _luminance(colour: str) -> float:
    channels = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "background"),
        ("ink", "panel"),
        ("ink", "well"),
        ("ink", "right_background"),
        ("ink", "wrong_background"),
        ("muted", "background"),
        ("muted", "panel"),
        ("muted", "well"),
        ("accent", "accent_background"),
        ("on_accent", "accent"),
        ("right", "panel"),
        ("right", "right_background"),
        ("wrong", "panel"),
        ("wrong", "background"),
    ],
)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    assert _contrast(getattr(colours, text), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_lanes_stand_out_from_the_panel(colours: Colours) -> None:
    assert all(_contrast(lane, colours.panel) >= 3 for lane in colours.lanes)
