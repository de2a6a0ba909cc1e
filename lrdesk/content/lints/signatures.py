"""Checks what a deck quotes of torch's calls against their signatures."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator

import msgspec

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.words import named_parts

SPAN = re.compile(r"`([^`\n]+)`")

SignatureOf = Callable[[str], inspect.Signature | None]
"""Gives the signature of what torch calls by this name, None for a name that is not torch's."""


def misquoted(deck: DeckFile, signature_of: SignatureOf) -> list[str]:
    """Find calls in a deck's texts with arguments that do not exist, and signatures with other defaults than torch's.

    A signature is told from a call by naming a required argument without a value, as in `StepLR(step_size, gamma=0.1)`.
    """
    return [
        f"{key}: {sentence}"
        for key, call, quoted in _calls(deck)
        if (signature := signature_of(_name(call))) is not None
        for sentence in _faults(call, quoted, signature)
    ]


def _calls(deck: DeckFile) -> Iterator[tuple[str, ast.Call, str]]:
    for name, part in named_parts(deck):
        for field in msgspec.structs.astuple(part):
            for text in field if isinstance(field, tuple) else (field,):
                for quoted in SPAN.findall(text) if isinstance(text, str) else ():
                    try:
                        parsed = ast.parse(quoted.strip(), mode="eval").body
                    except SyntaxError:  # a shape, a file name, a command: not Python
                        continue
                    if isinstance(parsed, ast.Call):
                        yield name, parsed, quoted


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _faults(call: ast.Call, quoted: str, signature: inspect.Signature) -> Iterator[str]:
    known = signature.parameters
    named = {argument.id for argument in call.args if isinstance(argument, ast.Name)} - {"params", "optimizer"}
    is_signature = any(name in known and known[name].default is inspect.Parameter.empty for name in named)
    for keyword in call.keywords:
        if keyword.arg is None:
            continue
        if keyword.arg not in known:
            yield f"`{quoted}` names the argument {keyword.arg!r}, which {_name(call)} does not have."
        elif is_signature and not _equals(keyword.value, known[keyword.arg].default):
            yield f"`{quoted}` gives {keyword.arg} another default than torch's, {known[keyword.arg].default!r}."


def _equals(written: ast.expr, default: object) -> bool:
    try:
        return bool(ast.literal_eval(written) == default)
    except ValueError:  # an expression, such as 1/3
        return True
