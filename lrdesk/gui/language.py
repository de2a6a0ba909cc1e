"""The language of the interface: texts, Qt's own words, numbers, days and the direction of writing."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from lrdesk import words

SYSTEM: Final = "system"
ENGLISH: Final = "en"
TRANSLATED: Final = ("de", "zh_CN")
"""The languages, beside English, that `folder` holds a file "lrdesk_LANGUAGE.qm" for."""

_installed: list[QTranslator] = []


def spoken(choice: str) -> str:
    """Return the language that a choice in the settings stands for: the system's where it is one of ours."""
    if choice != SYSTEM:
        return choice
    system = QLocale.system().name()  # "de_AT", "zh_CN"
    return next((ours for ours in TRANSLATED if system.split("_")[0] == ours.split("_")[0]), ENGLISH)


def speak(choice: str, folder: Path) -> None:
    """Have every text that is asked for from now on be in a language; what is on screen already stays as it is."""
    language = spoken(choice)
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    for name, where in ((f"qtbase_{language}", _of_qt()), (f"lrdesk_{language}", folder)):
        translator = QTranslator()
        if translator.load(name, str(where)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    locale = QLocale(language)
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(locale.textDirection())
    words.use(words.english if language == ENGLISH else _translated)


def _translated(text: str, comment: str, n: int) -> str:
    found: str = QCoreApplication.translate("", text, comment or None, n)
    # What has no translation comes back as it is, and then needs its English plural.
    return words.english(text, comment, n) if found == text.replace("%n", str(n)) else found


def _of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
