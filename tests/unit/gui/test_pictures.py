"""Pictures in cards: pasted and dropped, reduced to pixels, shown in their place; and nothing else is ever loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage, QImageReader, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.content import media
from lrdesk.content.loader import load
from lrdesk.gui import pictures as shown_pictures
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.gui.write import pictures
from lrdesk.gui.write.picture_dialog import PictureDialog
from tests.unit.gui.writing import CTRL, KEY, Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of what pops up

SECRET = "a place that nobody shall know"


@pytest.fixture(autouse=True)
def _nowhere_afterwards() -> Iterator[None]:
    yield
    shown_pictures.use(None)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path)
    yield made
    made.close()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, paths.RESOURCES / "fonts")
    yield made
    made.deleteLater()


def _image(width: int = 60, height: int = 40, colour: str = "#C2410C") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    made.setText("Location", SECRET)
    return made


def _noise(width: int, height: int, transparent: bool) -> QImage:
    """Return a picture that hardly shrinks."""
    from random import Random

    data = Random(0).randbytes(width * height * 4)
    form = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    return QImage(data, width, height, form).copy()


def _read(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).read()


def _insert(bench: Bench, words: str) -> None:
    dialog = bench.screen.findChildren(PictureDialog)[-1]
    bench.qtbot.waitUntil(dialog.isVisible)
    assert not dialog.insert.isEnabled()  # the words are asked for
    dialog.words.setText(words)
    dialog.insert.click()


def test_a_picture_is_pasted_into_a_card_and_shown_beside_it(bench: Bench, qtbot: QtBot) -> None:
    bench.screen.open_item("mine/a")
    edit = bench.field("back").edit
    edit.setFocus()
    bench.press(KEY.Key_End, CTRL)
    QGuiApplication.clipboard().setImage(_image())
    bench.press(KEY.Key_V, CTRL)
    _insert(bench, "two [lanes]")
    (file,) = (bench.folder / "media").iterdir()
    assert bench.field("back").text == f"It is.![two lanes](media/{file.name})"
    assert SECRET.encode() not in file.read_bytes()
    assert QImage(str(file)).size() == _image().size()
    body = bench.editor.preview.bodies["recall"]
    qtbot.waitUntil(lambda: QUrl.fromLocalFile(str(file)).toString() in body.answer.text())
    bench.press(KEY.Key_S, CTRL)
    assert load(bench.folder / "mine.toml").recall[0].back == bench.field("back").text


def test_a_picture_file_is_dropped_and_any_other_file_is_its_name(bench: Bench, tmp_path: Path) -> None:
    bench.screen.open_item("mine/a")
    edit = bench.field("front").edit
    _image().save(str(tmp_path / "drop.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "drop.png"))])
    assert edit.canInsertFromMimeData(mime)
    drop = QDropEvent(
        QPoint(20, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    edit.dropEvent(drop)
    _insert(bench, "dropped")
    assert "![dropped](media/" in bench.field("front").text
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "lrdesk.db"))])
    assert not pictures.brings_picture(other)


def test_text_that_comes_with_a_picture_is_pasted_as_text(bench: Bench) -> None:
    mime = QMimeData()
    mime.setText("a cell")
    mime.setImageData(_image())
    assert not pictures.brings_picture(mime)


@pytest.mark.parametrize("content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n"])
def test_a_file_that_is_no_picture_is_refused_beside_the_text(bench: Bench, tmp_path: Path, content: bytes) -> None:
    bench.screen.open_item("mine/a")
    (tmp_path / "torn.png").write_bytes(content)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "torn.png"))])
    before = bench.field("front").text
    bench.field("front").edit.insertFromMimeData(mime)
    assert bench.field("front")._refusal.text() == "torn.png is no picture that can be shown."
    assert bench.field("front").text == before
    assert not (bench.folder / "media").exists()


def test_a_folder_that_takes_no_picture_is_told(bench: Bench) -> None:
    bench.screen.open_item("mine/a")
    (bench.folder / "media").write_text("in the way", encoding="utf-8")
    QGuiApplication.clipboard().setImage(_image())
    bench.field("back").edit.setFocus()
    bench.press(KEY.Key_V, CTRL)
    _insert(bench, "two lanes")
    assert "cannot be written" in bench.screen.notice.text
    assert bench.field("back").text == "It is."


def test_large_pictures_become_small_and_photographs_jpeg(tmp_path: Path) -> None:
    wide = _image(4000, 1000)
    assert _read(pictures.encoded(wide)[0]).width() == pictures.LONGEST_SIDE
    wide.save(str(tmp_path / "wide.png"))
    assert pictures.read_file(tmp_path / "wide.png").width() == pictures.LONGEST_SIDE
    data, ending = pictures.encoded(_noise(800, 600, transparent=False))
    assert ending == "jpg"
    assert _read(data).width() == 800
    data, ending = pictures.encoded(_noise(1600, 1600, transparent=True))
    assert ending == "png"
    assert len(data) <= media.LARGEST
    assert _read(data).hasAlphaChannel()
    assert pictures.encoded(_image())[0] == pictures.encoded(_image())[0]


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _image(200, 200).save(str(tmp_path / "huge.png"))
    monkeypatch.setattr(pictures, "MOST_PIXELS", 200 * 200 - 1)
    with pytest.raises(pictures.NoPicture, match="too large"):
        pictures.read_file(tmp_path / "huge.png")


def _label(qtbot: QtBot, theme: Theme, text: str, width: int = 300) -> RichText:
    made = RichText(theme, "answer")
    qtbot.addWidget(made)
    made.resize(width, 100)
    made.show_markdown(text)
    return made


def test_a_picture_is_fitted_to_the_width_and_follows_it(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    shown_pictures.use(tmp_path)
    name = media.keep(tmp_path, pictures.encoded(_image(900, 450))[0], "png")
    made = _label(qtbot, theme, media.markdown(name, "wide"))
    assert 'width="300" height="150"' in made.text()
    made.show()
    made.resize(200, 100)
    assert 'width="200" height="100"' in made.text()
    made.resize(210, 100)  # as when a scroll bar goes
    assert 'width="200" height="100"' in made.text()
    made.resize(1200, 100)
    assert 'width="900" height="450"' in made.text()
    made.resize(400, 400)
    grabbed = made.grab().toImage()
    assert grabbed.pixelColor(200, 200) == QColor("#C2410C")
    assert made.plain == "wide"


def test_a_picture_that_is_missing_or_torn_says_what_it_shows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    shown_pictures.use(tmp_path)
    missing = f"media/{'0' * 32}.png"
    assert "<img" not in (text := _label(qtbot, theme, media.markdown(missing, "two lanes")).text())
    assert "two lanes" in text
    torn = media.keep(tmp_path, b"no picture", "png")
    assert "<img" not in _label(qtbot, theme, media.markdown(torn, "two lanes")).text()
    shown_pictures.use(None)
    whole = media.keep(tmp_path, pictures.encoded(_image())[0], "png")
    assert "<img" not in _label(qtbot, theme, media.markdown(whole, "two lanes")).text()


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "media/../secret.png",
        "{folder}/secret.png",
        "file://{folder}/secret.png",
        "http://127.0.0.1:9/secret.png",
        "//127.0.0.1/secret.png",
        "data:image/png;base64,iVBORw0KGgo=",
        ":/qt-project.org/qmessagebox/images/qtlogo-64.png",
        "qrc:/qt-project.org/qmessagebox/images/qtlogo-64.png",
        "secret.png",
        "media/secret.png",
    ],
)
def test_no_other_address_is_ever_loaded(
    qtbot: QtBot, theme: Theme, tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "decks"
    (folder / "media").mkdir(parents=True)
    for place in (tmp_path, folder, folder / "media"):
        _image().save(str(place / "secret.png"))
    monkeypatch.chdir(folder)  # where a relative address would lead
    shown_pictures.use(folder)
    address = address.format(folder=tmp_path)
    for text in (f"![words]({address})", f"![words](<{address}>)", f'<img src="{address}" alt="words">'):
        made = _label(qtbot, theme, text)
        assert "<img" not in made.text()
        document = QTextDocument()
        document.setHtml(made.text())
        assert "￼" not in document.toPlainText()  # what stands for a picture in a document
        assert "words" in document.toPlainText()
