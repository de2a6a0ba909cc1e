"""The learner's own pictures in texts: found in their one folder, and fitted to the width that there is."""

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImageReader

from lrdesk.content.media import PICTURE

_IMAGE = re.compile(rf'<img src="({PICTURE.pattern})" alt="([^"]*)">')
_folder: Path | None = None


def use(decks: Path | None) -> None:
    """Find pictures beside the learner's decks from now on, or with None nowhere."""
    global _folder
    _folder = decks


def fitted(html: str, width: int) -> str:
    """Return HTML of `content.markup` with each picture no wider than `width`; one that is not there says its words."""
    return _IMAGE.sub(lambda image: _fitted(image[1], image[2], width), html)


def _fitted(name: str, words: str, width: int) -> str:
    file = None if _folder is None else _folder / name
    size = QImageReader(str(file)).size() if file is not None and file.is_file() else None
    if size is None or not size.isValid():
        return words
    shown = min(width, size.width())
    url = escape(QUrl.fromLocalFile(str(file)).toString(), quote=True)
    return f'<img src="{url}" alt="{words}" width="{shown}" height="{round(size.height() * shown / size.width())}">'
