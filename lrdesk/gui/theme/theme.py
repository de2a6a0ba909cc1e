"""What the learner chose of the look, and the application dressed in it."""

from dataclasses import dataclass, replace
from pathlib import Path
from weakref import finalize

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from lrdesk.gui.theme.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from lrdesk.gui.theme.glyphs import draw_glyphs
from lrdesk.gui.theme.motion import system_reduces
from lrdesk.gui.theme.scale import base_font, refit
from lrdesk.gui.theme.sheet import palette, style_sheet

SYSTEM = "system"
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, SYSTEM: Qt.ColorScheme.Unknown}


@dataclass(frozen=True, slots=True)
class Look:
    """The learner's choices, by the values of the settings of the same names; `text_size` is in per cent."""

    theme: str = SYSTEM
    contrast: str = SYSTEM
    text_size: int = 100
    motion: str = SYSTEM


class Theme(QObject):
    """Dresses the application, and follows the system at once in what the learner left to it.

    `changed` says that colours or the text size did.
    """

    changed = Signal()

    def __init__(self, application: QApplication, fonts: Path, look: Look | None = None) -> None:
        super().__init__(application)
        self._application = application
        for font in sorted(fonts.glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(font))
        application.setStyle("Fusion")
        self.colours = LIGHT
        self._glyphs = QTemporaryDir()
        finalize(self, self._glyphs.remove)  # at the end of the program too, where Python leaves much undestroyed
        self.look = Look() if look is None else look
        self._worn: tuple[Colours, int] | None = None
        self._hints = QGuiApplication.styleHints()
        self.wear(self.look)
        self._hints.colorSchemeChanged.connect(self._apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colours in (DARK, HIGH_DARK)

    @property
    def high(self) -> bool:
        """Whether high contrast is in force."""
        return self.colours in (HIGH_DARK, HIGH_LIGHT)

    @property
    def still(self) -> bool:
        """Whether nothing should move by itself."""
        return system_reduces() if self.look.motion == SYSTEM else self.look.motion == "reduced"

    def fix(self, scheme: str) -> None:
        """Keep to "light" or "dark", or follow the "system" again."""
        self.wear(replace(self.look, theme=scheme))

    def wear(self, look: Look) -> None:
        """Take on a look."""
        self.look = look
        self._hints.setColorScheme(SCHEMES[look.theme])  # so that the system's window frame follows
        self._apply()

    def _apply(self) -> None:
        scheme = SCHEMES[self.look.theme]
        if scheme is Qt.ColorScheme.Unknown:
            scheme = self._hints.colorScheme()
        dark = scheme is Qt.ColorScheme.Dark
        self.colours = (HIGH_DARK if dark else HIGH_LIGHT) if self._wants_high() else (DARK if dark else LIGHT)
        wanted = (self.colours, self.look.text_size)
        if wanted == self._worn:
            return
        self._worn = wanted
        self._application.setFont(base_font(self.look.text_size))
        self._application.setPalette(palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours, draw_glyphs(Path(self._glyphs.path()), self.colours)))
        refit()
        self.changed.emit()

    def _wants_high(self) -> bool:
        if self.look.contrast == SYSTEM:
            return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return self.look.contrast == "high"
