"""The look of every screen: colours, fonts, the one style sheet, and lengths that grow with the text."""

from lrdesk.gui.theme.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from lrdesk.gui.theme.scale import MONO, SANS, keep, sized
from lrdesk.gui.theme.theme import Look, Theme

__all__ = ["DARK", "HIGH_DARK", "HIGH_LIGHT", "LIGHT", "MONO", "SANS", "Colours", "Look", "Theme", "keep", "sized"]
