"""Draws the icon from its SVG at every size that a system asks for: `python packaging/icons.py`.

PNG for Linux, ICO for Windows, ICNS for macOS; the latter two are PNG files behind a table of contents.
"""

import os
import struct
import sys
from pathlib import Path
from typing import Final

from project import ROOT, WORK

SOURCE: Final = ROOT / "resources" / "lrdesk.svg"
DRAWN: Final = WORK / "icons"
ICO: Final = DRAWN / "lrdesk.ico"
ICNS: Final = DRAWN / "lrdesk.icns"

ON_LINUX: Final = (16, 24, 32, 48, 64, 128, 256, 512)
ON_WINDOWS: Final = (16, 24, 32, 48, 64, 256)
ON_MACOS: Final = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def draw() -> None:
    """Draw all of them into `DRAWN`."""
    DRAWN.mkdir(parents=True, exist_ok=True)
    sizes = sorted({*ON_LINUX, *ON_WINDOWS, *ON_MACOS.values()})
    pictures = {size: _png(size) for size in sizes}
    for size, data in pictures.items():
        png(size).write_bytes(data)
    ICO.write_bytes(as_ico({size: pictures[size] for size in ON_WINDOWS}))
    ICNS.write_bytes(as_icns({kind: pictures[size] for kind, size in ON_MACOS.items()}))


def png(size: int) -> Path:
    """Return the file of a size in pixels."""
    return DRAWN / f"lrdesk-{size}.png"


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """Return the ICO file of PNG pictures by their sizes; a size of 256 is written as 0."""
    offset = 6 + 16 * len(pictures)
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return table + body


def as_icns(pictures: dict[str, bytes]) -> bytes:
    """Return the ICNS file of PNG pictures by the types that macOS knows them by."""
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise SystemExit(f"the icon of {size} pixels could not be drawn")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw()
    sys.stdout.write(f"{DRAWN}\n")
