"""Pictures that texts refer to: kept once, by what they hold."""

from pathlib import Path

import pytest

from lrdesk.content import media
from lrdesk.content.markup import to_html
from lrdesk.lab.errors import LabError


def test_a_picture_is_kept_once_and_found_by_its_name(tmp_path: Path) -> None:
    names = {media.keep(tmp_path, b"pixels", "png"), media.keep(tmp_path, b"pixels", "png")}
    names.add(media.keep(tmp_path, b"others", "jpg"))
    assert len(names) == 2
    for name in names:
        assert media.PICTURE.fullmatch(name)
        assert (tmp_path / name).read_bytes() in (b"pixels", b"others")
    assert len(list((tmp_path / "media").iterdir())) == 2


@pytest.mark.parametrize("words", ["two lanes", "a ](x) $b$ `c`\n<d> \\ !", "מסלול", "🎲"])
def test_whatever_it_shows_the_text_that_refers_to_it_is_a_picture(words: str) -> None:
    name = f"media/{'0' * 32}.png"
    html = to_html(f"before {media.markdown(name, words)} after")
    assert html.startswith(f'<p>before <img src="{name}" alt="')
    assert html.endswith('"> after</p>')
    assert media.described(media.markdown(name, "two lanes")) == "two lanes"


def test_a_picture_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(LabError, match="cannot be written"):
        media.keep(tmp_path, b"pixels", "png")
