"""Colours, fonts and the one style sheet: the look of every screen, light and dark, in one place."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

SANS, MONO = "Inter", "JetBrains Mono"


@dataclass(frozen=True, slots=True)
class Colours:
    """The design's tokens, as #RRGGBB; `lanes` are safe for colour-blind eyes, and lanes also differ by marker."""

    background: str
    panel: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_background: str
    on_accent: str
    pressed: str
    right: str
    right_background: str
    wrong: str
    wrong_background: str
    well: str
    contour: str
    lanes: tuple[str, ...]


LIGHT = Colours(
    background="#F6F5F2",
    panel="#FFFFFF",
    line="#E3E0DA",
    ink="#1D1F24",
    muted="#656973",
    accent="#3B5BDB",
    accent_background="#EDF0FD",
    on_accent="#FFFFFF",
    pressed="#23388A",
    right="#0F7553",
    right_background="#E6F4EE",
    wrong="#C2410C",
    wrong_background="#FCEDE6",
    well="#F1F1EE",
    contour="#C9C7C2",
    lanes=("#0072B2", "#D55E00", "#009E73", "#AA4499", "#3E9BD3", "#B07D00", "#7A1F4E", "#66751A"),
)
DARK = Colours(
    background="#15171C",
    panel="#1D2026",
    line="#2E323B",
    ink="#E8E9EC",
    muted="#A0A4AE",
    accent="#8DA2FB",
    accent_background="#262C47",
    on_accent="#15171C",
    pressed="#D5DDFF",
    right="#4CC38A",
    right_background="#173329",
    wrong="#FF9166",
    wrong_background="#3A231A",
    well="#262A31",
    contour="#454A54",
    lanes=("#56B4E9", "#F28E4B", "#3CC59A", "#D98BC8", "#A9CBFF", "#E9D65B", "#F39AA6", "#B7C767"),
)

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


class Theme(QObject):
    """Follows the system's light or dark at once, unless the learner fixed one; `changed` says that colours did."""

    changed = Signal()

    def __init__(self, application: QApplication, fonts: Path) -> None:
        super().__init__(application)
        self._application = application
        for font in sorted(fonts.glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(font))
        application.setStyle("Fusion")
        base = QFont(SANS)
        base.setPixelSize(14)
        application.setFont(base)
        self.colours = LIGHT
        self._fixed = Qt.ColorScheme.Unknown
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colours is DARK

    def fix(self, scheme: str) -> None:
        """Keep to "light" or "dark", or follow the "system" again."""
        self._fixed = _SCHEMES[scheme]
        QGuiApplication.styleHints().setColorScheme(self._fixed)  # so that the system's window frame follows
        self._apply()

    def _apply(self) -> None:
        scheme = self._fixed
        if scheme is Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        self.colours = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.background,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.well,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(c: Colours) -> str:
    """Return the application's style sheet; widgets ask for a look by their `role` property."""
    return f"""
    QWidget {{ color: {c.ink}; }}
    QMainWindow, QDialog, #page {{ background: {c.background}; }}
    QToolTip {{ background: {c.panel}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px 6px; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 3px; min-height: 30px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 3px; min-width: 30px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}

    #sidebar {{ background: {c.background}; border-right: 1px solid {c.line}; }}
    #topbar {{ border-bottom: 1px solid {c.line}; }}
    #bottombar {{ border-top: 1px solid {c.line}; }}
    QFrame[role="panel"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame[role="rule"] {{ background: {c.line}; border: none; }}

    QLabel[role="wordmark"] {{ font-size: 16px; font-weight: 600; }}
    QLabel[role="caption"] {{ font-size: 12px; color: {c.muted}; }}
    QLabel[role="title"] {{ font-size: 26px; font-weight: 600; }}
    QLabel[role="question"] {{ font-size: 20px; font-weight: 600; }}
    QLabel[role="answer"] {{ font-size: 16px; }}
    QLabel[role="prose"] {{ font-size: 15px; }}
    QLabel[role="heading"] {{ font-size: 13px; font-weight: 600; color: {c.muted}; }}
    QLabel[role="panel-title"] {{ font-size: 14px; font-weight: 600; }}
    QLabel[role="number"] {{ font-size: 30px; font-weight: 600; }}
    QLabel[role="right-number"] {{ font-size: 30px; font-weight: 600; color: {c.right}; }}
    QLabel[role="muted"], QLabel[role="more"] {{ color: {c.muted}; }}
    QLabel[role="small"] {{ color: {c.muted}; font-size: 12px; }}
    QLabel[role="mono"] {{ font-family: "{MONO}"; font-size: 12px; color: {c.muted}; }}
    QLabel[role="right"] {{ color: {c.right}; }}
    QLabel[role="wrong"] {{ color: {c.wrong}; }}
    QLabel[role="badge"] {{ color: {c.muted}; background: {c.well}; border-radius: 10px;
                      padding: 3px 10px; font-size: 12px; }}
    QLabel[role="accent-badge"] {{ color: {c.accent}; background: {c.accent_background}; border-radius: 10px;
                             padding: 3px 10px; font-size: 12px; }}
    QLabel[role="right-badge"] {{ color: {c.right}; background: {c.right_background}; border-radius: 10px;
                            padding: 3px 8px; font-size: 12px; font-weight: 600; }}
    QTextEdit[role="well"] {{ background: {c.well}; border: 1px solid transparent; border-radius: 10px;
                              padding: 8px 12px; }}
    QTextEdit[role="well"]:focus {{ border-color: {c.accent}; }}

    QFrame[role="plot"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 12px; padding: 3px; }}
    QFrame[role="plot"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="corner"] {{ background: {c.panel}; border: 1px solid transparent; border-radius: 5px;
                                  padding: 1px 5px; font-size: 11px; color: {c.muted}; }}
    QPushButton[role="corner"]:hover {{ border-color: {c.line}; color: {c.ink}; }}
    QPushButton[role="corner"]:focus {{ border-color: {c.accent}; }}

    QPushButton {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 8px; padding: 9px 14px; }}
    QPushButton:hover {{ border-color: {c.muted}; }}
    QPushButton:focus {{ border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.muted}; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
                                   font-weight: 600; padding: 12px 22px; }}
    QPushButton[role="primary"]:focus {{ border: 2px solid {c.pressed}; padding: 11px 21px; }}
    QPushButton[role="primary"]:disabled {{ background: {c.well}; color: {c.muted}; border: 1px solid {c.line}; }}
    QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
                                padding: 3px 5px; border-radius: 6px; }}
    QPushButton[role="link"]:hover {{ color: {c.ink}; }}
    QPushButton[role="link"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="place"] {{ background: transparent; border: 1px solid transparent; color: {c.muted};
                                 text-align: left; padding: 9px 10px; border-radius: 6px; }}
    QPushButton[role="place"]:checked {{ background: {c.accent_background}; color: {c.accent}; font-weight: 600; }}
    QPushButton[role="place"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="lane"] {{ background: transparent; border: 1px solid transparent; text-align: left;
                                padding: 4px 6px; border-radius: 6px; }}
    QPushButton[role="lane"]:checked {{ background: {c.accent_background}; color: {c.accent}; font-weight: 600; }}
    QPushButton[role="lane"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="chip"] {{ border-radius: 14px; padding: 5px 11px; font-size: 13px; }}
    QPushButton[role="chip"]:checked {{ background: {c.accent_background}; border-color: {c.accent}; }}
    QPushButton[role="option"] {{ text-align: left; padding: 13px 14px; border-radius: 8px; }}

    QPushButton[role="card"] {{ border-radius: 12px; padding: 0; }}
    QPushButton[role="card"]:hover {{ border-color: {c.accent}; }}
    QPushButton[role="card"]:focus {{ border: 2px solid {c.accent}; }}

    QPushButton[role="grade"] {{ padding: 0; }}
    QPushButton[role="grade-suggested"] {{ padding: 0; border: 2px solid {c.accent}; }}
    QLabel[role="key"] {{ font-family: "{MONO}"; font-size: 11px; color: {c.muted}; border: 1px solid {c.line};
                    border-radius: 4px; padding: 0 4px; }}
    QPushButton[role="option-right"] {{ text-align: left; padding: 13px 14px; border: 1px solid {c.right};
                                        background: {c.right_background}; }}
    QPushButton[role="option-wrong"] {{ text-align: left; padding: 13px 14px; border: 1px solid {c.wrong};
                                        background: {c.wrong_background}; }}

    QLineEdit {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 6px; padding: 3px 7px;
                 selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit[role="number"] {{ font-family: "{MONO}"; font-size: 12px; }}
    QLineEdit:focus {{ border-color: {c.accent}; }}
    QLineEdit:disabled {{ color: {c.muted}; }}

    QPushButton {{ outline: none; }}
    QPushButton[role="link"]:disabled {{ color: {c.line}; }}
    QPushButton[role="chip"]:focus, QPushButton[role="grade"]:focus,
    QPushButton[role="grade-suggested"]:focus, QPushButton[role="option"]:focus {{ border: 2px solid {c.ink}; }}
    QComboBox {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 8px; padding: 6px 28px 6px 10px; }}
    QComboBox:hover {{ border-color: {c.muted}; }}
    QComboBox:focus, QComboBox:on {{ border-color: {c.accent}; }}
    QComboBox:disabled {{ color: {c.muted}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line};
                                   selection-background-color: {c.accent_background}; selection-color: {c.ink}; }}
    QListWidget[role="choices"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 8px;
                                    padding: 4px; outline: none; }}
    QListWidget[role="choices"]:focus {{ border-color: {c.accent}; }}
    QListWidget[role="choices"]::item {{ padding: 6px 8px; border-radius: 4px; }}
    QListWidget[role="choices"]::item:selected {{ background: {c.accent_background}; color: {c.ink}; }}
    QListView[role="choices"] {{ background: {c.panel}; border: 1px solid {c.line}; padding: 4px; outline: none; }}
    QListView[role="choices"]::item {{ padding: 5px 8px; border-radius: 4px; }}
    QListView[role="choices"]::item:selected {{ background: {c.accent_background}; color: {c.ink}; }}
    QTableView[role="table"] {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 12px;
                                outline: none; selection-background-color: {c.accent_background};
                                selection-color: {c.ink}; }}
    QTableView[role="table"]:focus {{ border-color: {c.accent}; }}
    QTableView[role="table"]::item {{ padding: 0 8px; border: 1px solid transparent; }}
    QTableView[role="table"]::item:focus {{ border-color: {c.accent}; }}
    QTableView[role="table"] QHeaderView, QTableView[role="table"] QTableCornerButton::section {{
        background: transparent; }}
    QTableView[role="table"] QHeaderView::section {{ background: transparent; color: {c.muted}; border: none;
                                border-bottom: 1px solid {c.line}; padding: 7px 11px; font-size: 12px; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QSplitter::handle {{ background: transparent; }}
    QMenu {{ background: {c.panel}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 18px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent_background}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QCheckBox {{ spacing: 10px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.line}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
                                  background: {c.accent}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.ink}; width: 10px; height: 10px; }}
    """
