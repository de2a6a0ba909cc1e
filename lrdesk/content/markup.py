"""Markdown to the part of HTML that Qt's rich text understands. Nothing in it can be fetched or run.

What a deck says cannot be clicked either; pages of the app's own help have links and pictures.
"""

from collections.abc import Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.dollarmath import dollarmath_plugin

from lrdesk.content import maths
from lrdesk.content.highlight import highlight_css, highlighted
from lrdesk.content.maths import MathsError
from lrdesk.content.media import PICTURE

__all__ = ["MathsError", "help_to_html", "highlight_css", "to_html"]

SMALLEST_HEADING = "h4"


def to_html(markdown: str) -> str:
    """Return Markdown as HTML; its only attributes are `class`, `start` of lists, `align` of cells, `src` of pictures.

    A link becomes its text, an image other than a picture of the learner's own its description, and HTML shows as it
    was typed. Raises MathsError for a formula that cannot be shown.
    """
    return str(_parser(FROM_DECKS).render(markdown)).rstrip()  # Qt shows a last line break as a space


def help_to_html(markdown: str) -> str:
    """Return a page of the app's own help as HTML: as `to_html`, but with its links, and its pictures over captions.

    The caption of a picture is its description, so that it is there for everyone, and can be searched.
    """
    return str(_parser(OWN).render(markdown)).rstrip().replace("<p><img", '<p class="picture"><img')


class _Markdown(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        """Take any address for a link, so that any link is reduced to its text."""
        return True


@cache
def _parser(source: str) -> MarkdownIt:
    parser = _Markdown("commonmark", {"html": False}).enable("table")
    # Indented code and underlined headings are slips of the pen more often than meant.
    parser.disable(["code", "hr", "lheading", "html_block", "html_inline"])
    parser.use(dollarmath_plugin, allow_labels=False, allow_space=False, allow_digits=False)
    for name, rule in (RULES | RULES_BY_SOURCE[source]).items():
        parser.add_render_rule(name, rule)
    return parser


def _nothing(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return ""


def _image(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    words, source = escape(tokens[index].content), str(tokens[index].attrGet("src") or "")
    return f'<img src="{source}" alt="{words}">' if PICTURE.fullmatch(source) else words


def _picture(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    name, caption = escape(str(tokens[index].attrGet("src"))), escape(tokens[index].content)
    return f'<img src="{name}" alt="{caption}"/><br/><span class="caption">{caption}</span>'


def _heading(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    tag = min(tokens[index].tag, SMALLEST_HEADING)
    return f"<{tag}>" if tokens[index].nesting > 0 else f"</{tag}>\n"


def _cell(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    side = str(tokens[index].attrGet("style") or "").removeprefix("text-align:")
    return f'<{tokens[index].tag} align="{side}">' if side else f"<{tokens[index].tag}>"


def _code(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return f"<pre><code>{highlighted(tokens[index].content, tokens[index].info.strip())}</code></pre>\n"


def _formula(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return f'<span class="maths">{maths.to_html(tokens[index].content)}</span>'


def _displayed_formula(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return f'<p class="maths">{maths.to_html(tokens[index].content)}</p>\n'


RULES = {
    "heading_open": _heading,
    "heading_close": _heading,
    "th_open": _cell,
    "td_open": _cell,
    "fence": _code,
    "math_inline": _formula,
    "math_block": _displayed_formula,
}
FROM_DECKS, OWN = "decks", "help"
RULES_BY_SOURCE = {
    FROM_DECKS: {"link_open": _nothing, "link_close": _nothing, "image": _image},
    OWN: {"image": _picture},
}
