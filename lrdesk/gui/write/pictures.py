"""Pictures that are pasted or dropped: read with care, made small, and reduced to their pixels."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from lrdesk.content.media import LARGEST
from lrdesk.words import tr

LONGEST_SIDE: Final = 1600  # pixels, of what is kept
MOST_PIXELS: Final = 100_000_000  # of what is read
LARGEST_FILE: Final = 50_000_000  # bytes
FORMATS: Final = frozenset({"png", "jpeg", "gif", "webp", "bmp"})
ENDINGS: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"})
PNG_UP_TO: Final = 400_000  # bytes; a photograph is smaller as JPEG
PNG, JPEG = b"png", b"jpeg"
QUALITY: Final = 88  # of JPEG


class NoPicture(Exception):  # noqa: N818 -- says what is the matter
    """What was pasted or dropped is no picture that can be kept; the text says why."""


def brings_picture(mime: QMimeData) -> bool:
    """Return whether there is a picture in it, and no text that would be meant instead."""
    return bool(_files(mime)) or (mime.hasImage() and not mime.hasFormat("text/plain"))


def read(mime: QMimeData) -> QImage:
    """Return the picture in it. Raises NoPicture."""
    if files := _files(mime):
        return read_file(files[0])
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        raise NoPicture(tr("The clipboard holds no picture that can be shown."))
    return image


def read_file(file: Path) -> QImage:
    """Return the picture that a file holds. Raises NoPicture."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    kind, size = reader.format().toStdString(), reader.size()
    if not file.is_file() or kind not in FORMATS or not size.isValid():
        raise NoPicture(tr("{file} is no picture that can be shown.").format(file=file.name))
    if file.stat().st_size > LARGEST_FILE or size.width() * size.height() > MOST_PIXELS:
        raise NoPicture(tr("{file} is too large for a card.").format(file=file.name))
    if max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(_square(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise NoPicture(tr("{file} is no picture that can be shown.").format(file=file.name))
    return image


def encoded(image: QImage) -> tuple[bytes, str]:
    """Return a picture as the bytes of a file and the ending of its name: "png" or "jpg".

    Nothing but pixels is left of it: no place, no camera, no text.
    """
    plain = _pixels(image)
    data = _bytes(plain, PNG)
    if len(data) > PNG_UP_TO and not plain.hasAlphaChannel():
        jpeg = _bytes(plain, JPEG)
        if 0 < len(jpeg) < len(data):
            return jpeg, "jpg"
    if len(data) > LARGEST:
        half = QSize(max(1, plain.width() // 2), max(1, plain.height() // 2))
        return encoded(_scaled(plain, half))
    return data, "png"


def _files(mime: QMimeData) -> list[Path]:
    local = (Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return [file for file in local if file.suffix.lower() in ENDINGS]


def _pixels(image: QImage) -> QImage:
    """Return a picture painted anew, at most LONGEST_SIDE wide and high: what else the old one held stays behind."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if max(image.width(), image.height()) > LONGEST_SIDE:
        fit = image.size().scaled(_square(), Qt.AspectRatioMode.KeepAspectRatio)
        image = _scaled(image, fit.expandedTo(QSize(1, 1)))
    transparent = image.hasAlphaChannel()
    plain = QImage(image.size(), QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.transparent if transparent else Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(plain.rect(), image)
    painter.end()
    return plain


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _square() -> QSize:
    return QSize(LONGEST_SIDE, LONGEST_SIDE)


def _bytes(image: QImage, kind: bytes) -> bytes:
    """Return the file of a picture; empty where this system has no writer for it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    if kind == JPEG:
        writer.setQuality(QUALITY)
    return bytes(buffer.data().data()) if writer.write(image) else b""
