"""The colours: text can be read on every ground that it lies on."""

import pytest
from PySide6.QtGui import QColor

from lrdesk.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours

READABLE = 4.5  # WCAG 2.1, success criterion 1.4.3
EASY_TO_READ = 7  # 1.4.6
SETS = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
HIGH = [HIGH_LIGHT, HIGH_DARK]


def _luminance(colour: str) -> float:
    channels = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", SETS.values(), ids=SETS.keys())
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
        ("accent", "panel"),
        ("accent", "background"),
        ("accent", "accent_background"),
        ("ink", "accent_background"),
        ("muted", "accent_background"),
        ("on_accent", "pressed"),
        ("right", "background"),
        ("on_accent", "accent"),
        ("right", "panel"),
        ("right", "right_background"),
        ("wrong", "panel"),
        ("wrong", "background"),
    ],
)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    least = EASY_TO_READ if colours in HIGH else READABLE
    assert _contrast(getattr(colours, text), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", HIGH, ids=["light", "dark"])
def test_high_contrast_draws_lines_that_are_seen(colours: Colours) -> None:
    assert colours.border == 2
    for ground in ("background", "panel"):
        for border in ("line", "accent", "ink", "muted"):
            assert _contrast(getattr(colours, border), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize("colours", SETS.values(), ids=SETS.keys())
def test_lanes_stand_out_from_the_panel(colours: Colours) -> None:
    assert all(_contrast(lane, colours.panel) >= 3 for lane in colours.lanes)
