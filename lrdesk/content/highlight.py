"""Code to HTML with a class for each kind of word, and the style sheets that colour those classes."""

from html import escape
from itertools import groupby
from operator import itemgetter

# Each at least 4.5:1 on the background of code.
LIGHT_BACKGROUND = "#F1F1EE"
LIGHT = {
    "comment": "#5F636B",
    "keyword": "#3B4FC4",
    "string": "#0B6E4F",
    "number": "#A0430A",
    "builtin": "#7B3FA0",
    "definition": "#1B5E8C",
}
DARK_BACKGROUND = "#262A31"
DARK = {
    "comment": "#A0A4AE",
    "keyword": "#9DB0FF",
    "string": "#6FD3A4",
    "number": "#FFA97A",
    "builtin": "#D3A4EE",
    "definition": "#7CC4F0",
}
# Pygments' kinds of token, each standing for its subkinds too.
CLASSES = {
    ("Comment",): "comment",
    ("Keyword",): "keyword",
    ("Operator", "Word"): "keyword",
    ("Literal", "String"): "string",
    ("Literal", "Number"): "number",
    ("Name", "Builtin"): "builtin",
    ("Name", "Function"): "definition",
    ("Name", "Class"): "definition",
    ("Name", "Decorator"): "definition",
}


def highlight_css(dark: bool) -> str:
    """Return the style sheet, in Qt's subset of CSS, for what `highlighted` returns within a `pre`."""
    background, colours = (DARK_BACKGROUND, DARK) if dark else (LIGHT_BACKGROUND, LIGHT)
    rules = [f"span.{name} {{ color: {colour}; }}" for name, colour in colours.items()]
    return "\n".join([f"pre {{ background-color: {background}; }}", *rules])


def highlighted(code: str, language: str = "python") -> str:
    """Return code as HTML; Python is coloured, also where no language is named, and any other language is plain."""
    code = code.rstrip("\n")
    if language not in ("", "python", "py"):
        return escape(code)
    from pygments.lexers.python import PythonLexer  # a card without code need not wait for Pygments

    tokens = PythonLexer(stripnl=False, ensurenl=False).get_tokens(code)
    words = ((CLASSES.get(kind[:2]) or CLASSES.get(kind[:1], ""), text) for kind, text in tokens)
    stretches = ((name, escape("".join(text for _, text in group))) for name, group in groupby(words, itemgetter(0)))
    return "".join(f'<span class="{name}">{text}</span>' if name else text for name, text in stretches)
