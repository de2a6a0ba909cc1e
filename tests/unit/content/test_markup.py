import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from lrdesk.content.markup import MathsError, highlight_css, to_html

TAGS = {"p", "strong", "em", "i", "sub", "sup", "span", "br", "code", "pre", "blockquote", "ul", "ol", "li"}
VOID = {"br", "img"}
TAGS |= {"img", "table", "thead", "tbody", "tr", "th", "td", "h1", "h2", "h3", "h4"}
CLASSES = {"maths", "comment", "keyword", "string", "number", "builtin", "definition"}

PICTURE = f"media/{'0a' * 16}.png"


class Audit(HTMLParser):
    """Refuses all but the tags and attributes that the app relies on, and keeps the text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        for name, value in attrs:
            match name:
                case "class":
                    assert value in CLASSES
                case "start":
                    assert tag == "ol"
                    assert value is not None
                    assert value.isdecimal()
                case "align":
                    assert tag in ("th", "td")
                    assert value in ("left", "center", "right")
                case "src":
                    assert tag == "img"
                    assert value is not None
                    assert re.fullmatch(r"media/[0-9a-f]{32}\.(png|jpg)", value)
                case "alt":
                    assert tag == "img"
                case _:
                    pytest.fail(f"attribute {name}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def unknown_decl(self, data: str) -> None:
        pytest.fail(data)

    handle_comment = handle_decl = handle_pi = unknown_decl


def audited(markdown: str) -> str:
    """Return the text of what Markdown becomes, once its tags have passed."""
    audit = Audit()
    audit.feed(to_html(markdown))
    audit.close()
    assert audit.open == []
    return audit.text.strip()


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a *b* **c** `d<e`", "<p>a <em>b</em> <strong>c</strong> <code>d&lt;e</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a", '<ol start="3">\n<li>a</li>\n</ol>'),
        ("## a", "<h2>a</h2>"),
        ("###### a", "<h4>a</h4>"),
        ("a\n---", "<p>a\n---</p>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("$x_1$", '<p><span class="maths"><i>x</i><sub>1</sub></span></p>'),
        ("it costs $5 or $6", "<p>it costs $5 or $6</p>"),
        ("$$\nx\n$$", '<p class="maths"><i>x</i></p>'),
        ("`$x$`", "<p><code>$x$</code></p>"),
        ("```\nx = 1\n```", '<pre><code>x = <span class="number">1</span></code></pre>'),
        ("```python\n'a'\n```", '<pre><code><span class="string">&#x27;a&#x27;</span></code></pre>'),
        ("```text\nif <b>\n```", "<pre><code>if &lt;b&gt;</code></pre>"),
        ("    x = 1", "<p>x = 1</p>"),
    ],
)
def test_markdown_becomes(markdown: str, html: str) -> None:
    assert to_html(markdown) == html
    audited(markdown)


def test_a_table_keeps_its_columns_aligned() -> None:
    html = to_html("| a | b | c |\n|:--|--:|---|\n| 1 | 2 | 3 |")

    assert '<td align="left">1</td>' in html
    assert '<td align="right">2</td>' in html
    assert "<td>3</td>" in html


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("[text](http://example.org/x)", "text"),
        ('[text](javascript:alert(1) "title")', "text"),
        ("[text](file:///etc/passwd)", "text"),
        ("[text](data:text/html;base64,AAAA)", "text"),
        ("[text][r]\n\n[r]: http://example.org", "text"),
        ("![picture](http://example.org/x.png)", "picture"),
        ("![picture](file:///x.png)", "picture"),
        (f"![picture](../{PICTURE})", "picture"),
        (f"![picture](/{PICTURE})", "picture"),
        (f"![picture](file:{PICTURE})", "picture"),
        (f"![picture](media/../{PICTURE})", "picture"),
        (f"![picture](media/../../{PICTURE})", "picture"),
        (f"![picture](media%2F..{PICTURE})", "picture"),
        (f"![picture]({PICTURE}?x)", "picture"),
        (f"![picture]({PICTURE[:-3]}svg)", "picture"),
        ("![picture](media/x.png)", "picture"),
        ("![picture](data:image/png;base64,AAAA)", "picture"),
        (f"[text]({PICTURE})", "text"),
        (f'<img src="{PICTURE}">', f'<img src="{PICTURE}">'),
        ("[![picture](x.png)](http://example.org)", "picture"),
        ("<http://example.org>", "http://example.org"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("<!-- hidden -->", "<!-- hidden -->"),
        ('<a href="http://example.org">x</a>', '<a href="http://example.org">x</a>'),
        ('```"><img src=x>\nx\n```', "x"),
        (r'$\text{<img src="x">}$', '<img src="x">'),
        ("&lt;img src=x&gt;", "<img src=x>"),
    ],
)
def test_nothing_can_be_fetched_or_run(markdown: str, text: str) -> None:
    assert audited(markdown) == text


# fmt: off
PIECES = st.sampled_from([
    "<", ">", '"', "'", "&", "[", "](", ")", "![", "`", "```", "\n", "\n\n", "|", "---", "- ", "1. ", "> ", "#", "*",
    "$", "<img src=x>", "<a href='x'>", "javascript:", "http://x.org", "&#60;", "&lt;", "\\", "$x^2$", "[r]: x",
    PICTURE, f"![p]({PICTURE})", "../", "?",
])
# fmt: on


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80))
def test_any_text_is_safe_html_or_a_refused_formula(markdown: str) -> None:
    try:
        audited(markdown)
    except MathsError:
        assert "$" in markdown


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        (f"![two *lanes*]({PICTURE})", f'<p><img src="{PICTURE}" alt="two *lanes*"></p>'),
        (f"see ![]({PICTURE})", f'<p>see <img src="{PICTURE}" alt=""></p>'),
        (f'![a "b" <c>]({PICTURE} "title")', f'<p><img src="{PICTURE}" alt="a &quot;b&quot; &lt;c&gt;"></p>'),
        (f"![a][r]\n\n[r]: {PICTURE}", f'<p><img src="{PICTURE}" alt="a"></p>'),
    ],
)
def test_a_picture_of_the_learners_own_is_one(markdown: str, html: str) -> None:
    assert to_html(markdown) == html
    audited(markdown)


def test_an_unknown_command_is_refused() -> None:
    with pytest.raises(MathsError, match=r"the command \\foo"):
        to_html(r"so $\foo$")


def test_qt_shows_scripts_and_coloured_code(qapp: object) -> None:
    document = QTextDocument()
    document.setDefaultStyleSheet(highlight_css(dark=True))
    document.setHtml(to_html("$\\lambda_{\\max}$\n\n```\nreturn x\n```"))

    assert document.toPlainText() == "λmax\nreturn x"
    script = document.find("max").charFormat()
    assert script.verticalAlignment() == script.VerticalAlignment.AlignSubScript
    code = document.find("return")
    assert code.charFormat().foreground().color().name() == "#9db0ff"
    assert code.blockFormat().background().color().name() == "#262a31"
