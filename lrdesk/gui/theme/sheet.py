"""The one style sheet, and the palette for what Qt's own style paints."""

from PySide6.QtGui import QColor, QPalette

from lrdesk.gui.theme.colours import Colours
from lrdesk.gui.theme.scale import MONO, sized


def palette(colours: Colours) -> QPalette:
    """Return the colours as Qt's own style takes them."""
    made = QPalette()
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
        made.setColor(role, QColor(colour))
    return made


def style_sheet(c: Colours, glyphs: dict[str, str]) -> str:
    """Return the application's style sheet; widgets ask for a look by their `role` property.

    `glyphs` says where each mark is drawn.
    """
    line, strong = f"{c.border}px solid", f"{c.border + 1}px solid"
    return f"""
    QWidget {{ color: {c.ink}; }}
    QMainWindow, QDialog, #page {{ background: {c.background}; }}
    QToolTip {{ background: {c.panel}; color: {c.ink}; border: {line} {c.line}; padding: 4px 6px; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 3px; min-height: 30px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 3px; min-width: 30px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}

    #sidebar {{ background: {c.background}; border-right: {line} {c.line}; }}
    #topbar {{ border-bottom: {line} {c.line}; }}
    #bottombar {{ border-top: {line} {c.line}; }}
    QFrame[role="panel"] {{ background: {c.panel}; border: {line} {c.line}; border-radius: 12px; }}
    QFrame[role="rule"] {{ background: {c.line}; border: none; }}

    QLabel[role="wordmark"] {{ font-size: {sized(16)}px; font-weight: 600; }}
    QLabel[role="caption"] {{ font-size: {sized(12)}px; color: {c.muted}; }}
    QLabel[role="title"] {{ font-size: {sized(26)}px; font-weight: 600; }}
    QLabel[role="question"] {{ font-size: {sized(20)}px; font-weight: 600; }}
    QLabel[role="answer"] {{ font-size: {sized(16)}px; }}
    QLabel[role="prose"] {{ font-size: {sized(15)}px; }}
    QLabel[role="heading"] {{ font-size: {sized(13)}px; font-weight: 600; color: {c.muted}; }}
    QLabel[role="panel-title"] {{ font-size: {sized(14)}px; font-weight: 600; }}
    QLabel[role="number"] {{ font-size: {sized(30)}px; font-weight: 600; }}
    QLabel[role="right-number"] {{ font-size: {sized(30)}px; font-weight: 600; color: {c.right}; }}
    QLabel[role="muted"], QLabel[role="more"] {{ color: {c.muted}; }}
    QLabel[role="small"] {{ color: {c.muted}; font-size: {sized(12)}px; }}
    QLabel[role="mono"] {{ font-family: "{MONO}"; font-size: {sized(12)}px; color: {c.muted}; }}
    QLabel[role="right"] {{ color: {c.right}; }}
    QLabel[role="wrong"] {{ color: {c.wrong}; }}
    QLabel[role="badge"] {{ color: {c.muted}; background: {c.well}; border-radius: 10px;
                      padding: 3px 10px; font-size: {sized(12)}px; }}
    QLabel[role="accent-badge"] {{ color: {c.accent}; background: {c.accent_background}; border-radius: 10px;
                             padding: 3px 10px; font-size: {sized(12)}px; }}
    QLabel[role="right-badge"] {{ color: {c.right}; background: {c.right_background}; border-radius: 10px;
                            padding: 3px 8px; font-size: {sized(12)}px; font-weight: 600; }}
    QTextEdit[role="well"] {{ background: {c.well}; border: {line} transparent; border-radius: 10px;
                              padding: 8px 12px; }}
    QTextEdit[role="well"]:focus {{ border-color: {c.accent}; }}

    QFrame[role="plot"] {{ background: {c.panel}; border: {line} {c.line}; border-radius: 12px; padding: 3px; }}
    QFrame[role="plot"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="corner"] {{ background: {c.panel}; border: {line} transparent; border-radius: 5px;
                                  padding: 1px 5px; font-size: {sized(11)}px; color: {c.muted}; }}
    QPushButton[role="corner"]:hover {{ border-color: {c.line}; color: {c.ink}; }}
    QPushButton[role="corner"]:focus {{ border-color: {c.accent}; }}

    QPushButton {{ background: {c.panel}; border: {line} {c.line}; border-radius: 8px; padding: 9px 14px; }}
    QPushButton:hover {{ border-color: {c.muted}; }}
    QPushButton:focus {{ border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.muted}; }}
    QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: {line} {c.accent};
                                   font-weight: 600; padding: 12px 22px; }}
    QPushButton[role="primary"]:focus {{ border: {strong} {c.pressed}; padding: 11px 21px; }}
    QPushButton[role="primary"]:disabled {{ background: {c.well}; color: {c.muted}; border: {line} {c.line}; }}
    QPushButton[role="link"] {{ background: transparent; border: {line} transparent; color: {c.muted};
                                padding: 3px 5px; border-radius: 6px; }}
    QPushButton[role="link"]:hover {{ color: {c.ink}; }}
    QPushButton[role="link"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="place"] {{ background: transparent; border: {line} transparent; color: {c.muted};
                                 text-align: left; padding: 9px 10px; border-radius: 6px; }}
    QPushButton[role="place"]:checked {{ background: {c.accent_background}; color: {c.accent}; font-weight: 600; }}
    QPushButton[role="place"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="lane"] {{ background: transparent; border: {line} transparent; text-align: left;
                                padding: 4px 6px; border-radius: 6px; }}
    QPushButton[role="lane"]:checked {{ background: {c.accent_background}; color: {c.accent}; font-weight: 600; }}
    QPushButton[role="lane"]:focus {{ border-color: {c.accent}; }}
    QPushButton[role="chip"] {{ border-radius: 14px; padding: 5px 11px; font-size: {sized(13)}px; }}
    QPushButton[role="chip"]:checked {{ background: {c.accent_background}; border-color: {c.accent}; }}
    QPushButton[role="option"] {{ text-align: left; padding: 13px 14px; border-radius: 8px; }}

    QPushButton[role="card"] {{ border-radius: 12px; padding: 0; }}
    QPushButton[role="card"]:hover {{ border-color: {c.accent}; }}
    QPushButton[role="card"]:focus {{ border: {strong} {c.accent}; }}

    QPushButton[role="grade"] {{ padding: 0; }}
    QPushButton[role="grade-suggested"] {{ padding: 0; border: {strong} {c.accent}; }}
    QLabel[role="key"] {{ font-family: "{MONO}"; font-size: {sized(11)}px; color: {c.muted}; border: {line} {c.line};
                    border-radius: 4px; padding: 0 4px; }}
    QPushButton[role="option-right"] {{ text-align: left; padding: 13px 14px; border: {line} {c.right};
                                        background: {c.right_background}; }}
    QPushButton[role="option-wrong"] {{ text-align: left; padding: 13px 14px; border: {line} {c.wrong};
                                        background: {c.wrong_background}; }}

    QLineEdit {{ background: {c.panel}; border: {line} {c.line}; border-radius: 6px; padding: 3px 7px;
                 selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit[role="number"] {{ font-family: "{MONO}"; font-size: {sized(12)}px; }}
    QLineEdit:focus {{ border-color: {c.accent}; }}
    QLineEdit:disabled {{ color: {c.muted}; }}

    QPushButton {{ outline: none; }}
    QPushButton[role="link"]:disabled {{ color: {c.contour}; }}
    QPushButton[role="chip"]:focus, QPushButton[role="grade"]:focus,
    QPushButton[role="grade-suggested"]:focus, QPushButton[role="option"]:focus {{ border: {strong} {c.ink}; }}
    QComboBox {{ background: {c.panel}; border: {line} {c.line}; border-radius: 8px; padding: 6px 28px 6px 10px; }}
    QComboBox:hover {{ border-color: {c.muted}; }}
    QComboBox:focus, QComboBox:on {{ border-color: {c.accent}; }}
    QComboBox:disabled {{ color: {c.muted}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: {line} {c.line};
                                   selection-background-color: {c.accent_background}; selection-color: {c.ink}; }}
    QAbstractSpinBox {{ background: {c.panel}; border: {line} {c.line}; border-radius: 8px; padding: 6px 8px;
                        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QSpinBox QLineEdit, QTimeEdit QLineEdit {{ background: transparent; border: none; padding: 0 8px; }}
    QAbstractSpinBox:hover {{ border-color: {c.muted}; }}
    QAbstractSpinBox:focus {{ border-color: {c.accent}; }}
    QAbstractSpinBox:disabled {{ color: {c.muted}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ background: transparent; border: none;
                        width: {sized(22)}px; subcontrol-origin: border; }}
    QAbstractSpinBox::up-button {{ subcontrol-position: top right; margin: 2px 2px 0 0; }}
    QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 2px 2px 0; }}
    QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {c.well}; }}
    QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ width: {sized(10)}px; height: {sized(10)}px; }}
    QAbstractSpinBox::up-arrow {{ image: {glyphs["up"]}; }}
    QAbstractSpinBox::down-arrow {{ image: {glyphs["down"]}; }}
    QDateTimeEdit::drop-down {{ background: transparent; border: none; width: {sized(24)}px; }}
    QDateTimeEdit::down-arrow {{ image: {glyphs["down"]}; width: {sized(12)}px; height: {sized(12)}px; }}
    QTreeView {{ background: {c.panel}; border: {line} {c.line}; border-radius: 8px; padding: 4px; outline: none;
                 selection-background-color: {c.accent_background}; selection-color: {c.ink}; }}
    QTreeView:focus {{ border-color: {c.accent}; }}
    QTreeView::item {{ padding: 4px 2px; }}
    QTreeView QHeaderView::section {{ background: transparent; color: {c.muted}; border: none;
                                      border-bottom: {line} {c.line}; padding: 6px 4px; font-size: {sized(12)}px; }}
    QHeaderView {{ background: transparent; }}
    QListWidget[role="choices"] {{ background: {c.panel}; border: {line} {c.line}; border-radius: 8px;
                                    padding: 4px; outline: none; }}
    QListWidget[role="choices"]:focus {{ border-color: {c.accent}; }}
    QListWidget[role="choices"]::item {{ padding: 6px 8px; border-radius: 4px; }}
    QListWidget[role="choices"]::item:selected {{ background: {c.accent_background}; color: {c.ink}; }}
    QListView[role="choices"] {{ background: {c.panel}; border: {line} {c.line}; padding: 4px; outline: none; }}
    QListView[role="choices"]::item {{ padding: 5px 8px; border-radius: 4px; }}
    QListView[role="choices"]::item:selected {{ background: {c.accent_background}; color: {c.ink}; }}
    QTableView[role="table"] {{ background: {c.panel}; border: {line} {c.line}; border-radius: 12px;
                                outline: none; selection-background-color: {c.accent_background};
                                selection-color: {c.ink}; }}
    QTableView[role="table"]:focus {{ border-color: {c.accent}; }}
    QTableView[role="table"]::item {{ padding: 0 8px; border: {line} transparent; }}
    QTableView[role="table"]::item:focus {{ border-color: {c.accent}; }}
    QTableView[role="table"] QHeaderView, QTableView[role="table"] QTableCornerButton::section {{
        background: transparent; }}
    QTableView[role="table"] QHeaderView::section {{ background: transparent; color: {c.muted}; border: none;
                                border-bottom: {line} {c.line}; padding: 7px 11px; font-size: {sized(12)}px; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QSplitter::handle {{ background: transparent; }}
    QMenu {{ background: {c.panel}; border: {line} {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 18px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent_background}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QCheckBox {{ spacing: 10px; }}
    QCheckBox::indicator {{ width: {sized(14)}px; height: {sized(14)}px; background: {c.panel};
                            border: {line} {c.muted}; border-radius: 4px; }}
    QCheckBox::indicator:focus {{ border: {strong} {c.accent}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: {glyphs["tick"]}; }}
    QCheckBox::indicator:checked:focus {{ border-color: {c.pressed}; }}
    QCheckBox::indicator:disabled {{ background: {c.well}; border-color: {c.line}; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.line}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
                                  background: {c.accent}; }}
    QSlider::handle:horizontal:focus {{ border: {strong} {c.ink}; width: 10px; height: 10px; }}
    """
