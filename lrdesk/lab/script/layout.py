"""Expressions as source text, broken into lines as a formatter would break them."""

from dataclasses import dataclass

WIDTH = 88
"""Columns in a line: what formatters take where nobody tells them otherwise."""

CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True)
class Bracketed:
    """A call, a list or a dict: what opens it, such as `SGD(` or `milestones=[`, and the items within."""

    opening: str
    items: tuple["Expression", ...]

    @property
    def closing(self) -> str:
        """The bracket that closes it."""
        return CLOSING[self.opening[-1]]


Expression = str | Bracketed


def laid_out(expression: Expression, before: str = "", after: str = "", indent: int = 0) -> str:
    """Return an expression between what stands before and after it, in as many lines as it takes."""
    margin = " " * indent
    whole = f"{margin}{before}{_in_one_line(expression)}{after}"
    if isinstance(expression, str) or len(whole) <= WIDTH:
        return whole
    items = f"{margin}    {_joined(expression)}"
    if not expression.opening.endswith("(") or len(items) > WIDTH:
        items = "\n".join(laid_out(item, after=",", indent=indent + 4) for item in expression.items)
    return f"{margin}{before}{expression.opening}\n{items}\n{margin}{expression.closing}{after}"


def text(value: str) -> str:
    """Return the literal of a printable string, in double quotes unless single ones need less escaping."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    return quote + value.replace("\\", "\\\\").replace(quote, f"\\{quote}") + quote


def printable(value: str) -> str:
    """Return a deck's text in one line, without characters that could end a comment or turn the direction of text."""
    return " ".join("".join(character if character.isprintable() else " " for character in value).split())


def _in_one_line(expression: Expression) -> str:
    if isinstance(expression, str):
        return expression
    return f"{expression.opening}{_joined(expression)}{expression.closing}"


def _joined(expression: Bracketed) -> str:
    return ", ".join(_in_one_line(item) for item in expression.items)
