import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.content.highlight import DARK, LIGHT, highlight_css, highlighted


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, as WCAG 2 defines it."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("dark", "background"), [(False, "#F1F1EE"), (True, "#262A31")])
def test_every_colour_can_be_read_on_the_background_of_code(dark: bool, background: str) -> None:
    ground, *colours = re.findall(r"#\w{6}", highlight_css(dark))

    assert ground == background
    assert len(colours) == len(LIGHT)
    for colour in colours:
        low, high = sorted((luminance(colour), luminance(background)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, colour


def test_both_style_sheets_colour_the_same_words() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize(
    ("code", "html"),
    [
        ("def f(): pass", '<span class="keyword">def</span> <span class="definition">f</span>():'),
        ("class A: pass", '<span class="definition">A</span>'),
        ("@cache", '<span class="definition">@cache</span>'),
        ("a and b", 'a <span class="keyword">and</span> b'),
        ("len(x)", '<span class="builtin">len</span>(x)'),
        ("'a' + 1.5", '<span class="string">&#x27;a&#x27;</span> + <span class="number">1.5</span>'),
        ("x  # why", 'x  <span class="comment"># why</span>'),
        ("x = 1\n", 'x = <span class="number">1</span>'),
    ],
)
def test_words_are_classed_by_what_they_are(code: str, html: str) -> None:
    assert html in highlighted(code)


def test_other_languages_stay_plain() -> None:
    assert highlighted("if [ x < y ]", "sh") == "if [ x &lt; y ]"


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_code_is_lost_and_none_becomes_a_tag(code: str) -> None:
    html = re.sub(r'<span class="[a-z]+">|</span>', "", highlighted(code))

    assert "<" not in html
    assert unescape(html).split() == code.removeprefix("\ufeff").split()
