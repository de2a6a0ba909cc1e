"""Arithmetic that a learner types, such as `2 / 12` or `steps / 3`: read as data, never run as code."""

import ast
import math
import operator
import warnings
from collections.abc import Callable, Mapping

from lrdesk.lab.errors import LabError
from lrdesk.words import tr

LONGEST = 60
"""Characters: enough for any rate, and few enough that no text takes long to read."""

LARGEST = 1e12

# All on floats, where a tower of powers overflows at once instead of filling the memory with digits.
BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Pow: math.pow,
}
UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {ast.UAdd: operator.pos, ast.USub: operator.neg}


def evaluate(text: str, names: Mapping[str, float]) -> float:
    """Return what an expression of numbers, + - * / // ** ( ) and these names, one or more, comes to.

    Raises LabError, whose message is a sentence for the learner, for anything else.
    """
    if not text.strip():
        raise LabError(tr("Expected a number, found nothing."))
    if len(text) > LONGEST:
        raise LabError(tr("Expected at most {most} characters, found {count}.").format(most=LONGEST, count=len(text)))
    try:
        value = _value(_parsed(text), names)
    except ZeroDivisionError:
        raise LabError(tr("Expected a number, found a division by zero.")) from None
    except (OverflowError, ValueError):  # of math.pow: too large, or the root of a negative number
        raise LabError(tr("Expected a number of ordinary size, found a power that has none.")) from None
    if not abs(value) <= LARGEST:
        raise LabError(tr("Expected a number of ordinary size, found a huge one."))
    return value


def _parsed(text: str) -> ast.expr:
    with warnings.catch_warnings():  # "1if" draws a warning before it is refused
        warnings.simplefilter("ignore")
        try:
            return ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError):  # a ValueError for a character that is none
            raise LabError(
                tr('Expected a number or arithmetic such as 2 / 3, found "{text}".').format(text=text.strip())
            ) from None


def _value(node: ast.expr, names: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name) if name in names:
            return float(names[name])
        case ast.UnaryOp(op=op, operand=operand) if type(op) in UNARY:
            return UNARY[type(op)](_value(operand, names))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in BINARY:
            return BINARY[type(op)](_value(left, names), _value(right, names))
    said = tr('Expected numbers, + - * / ** and brackets, or one of {names}, found "{text}".')
    if len(names) == 1:
        said = tr('Expected numbers, + - * / ** and brackets, or the name {names}, found "{text}".')
    raise LabError(said.format(names=", ".join(names), text=ast.unparse(node)))
