"""The pictures of whole screens in the help, drawn anew from the app: `python -m lrdesk.cli.help_pictures`.

Run it after a change to how these screens look. Each is small enough to be kept with the source: at most 60 kB.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from lrdesk import paths
from lrdesk.cli.screenshots import screenshots

PICTURES = {
    "today": "today",
    "review": "review-recall-answer",
    "predict": "review-recall-question",
    "topic": "decks-topic",
    "lab": "lab",
    "sweep": "lab-sweep",
    "browse": "browse",
    "progress": "progress",
}
"""The name of each picture, and the screenshot that it is made of."""

WIDTH = 800
COLOURS = 64
EXACT = 24  # of these, the most frequent are kept as they are: papers, lines and inks; the others stand for their like


def draw(folder: Path) -> None:
    """Draw all pictures, light and dark, into a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        screenshots(argparse.Namespace(screenshot=Path(scratch)), Path(scratch))
        for name, screenshot in PICTURES.items():
            for scheme in ("light", "dark"):
                image = QImage(str(Path(scratch) / f"{screenshot}-{scheme}.png"))
                _shrunk(image).save(str(folder / f"{name}-{scheme}.png"), quality=0)


def _shrunk(image: QImage) -> QImage:
    """Return a picture in few pixels and few colours, chosen so that hairlines and pale grounds survive."""
    small = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(small.constBits(), np.uint32), return_counts=True)
    table: list[int] = []
    alike: set[int] = set()
    for colour in colours[np.argsort(-counts.astype(np.int64), kind="stable")].tolist():
        kind = colour & 0xF0F0F0
        if len(table) < EXACT or kind not in alike:
            table.append(colour)
            alike.add(kind)
        if len(table) == COLOURS:
            break
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return small.convertToFormat(QImage.Format.Format_Indexed8, table, plain)


if __name__ == "__main__":
    draw(paths.RESOURCES / "help" / "pictures")
