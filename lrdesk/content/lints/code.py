"""Runs the code blocks of decks, in a process of its own with a time limit: only for decks that somebody trusts."""

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from lrdesk.content.deck import DeckFile
from lrdesk.content.lints.words import named_parts

BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
LIMIT_S = 120

# Blocks may print: what the parent reads goes to the stream that was there before.
RUNNER = """
import contextlib, io, json, sys
out = sys.stdout
for place, block in enumerate(json.load(sys.stdin)):
    error = ""
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(compile(block, "block", "exec"), {"__name__": "__main__"})
    except BaseException as raised:
        error = f"{type(raised).__name__}: {raised}".splitlines()[0]
    print(json.dumps(error), file=out, flush=True)
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A Python block, and the item or page that shows it, named as deck/item."""

    item: str
    code: str


def blocks(deck: DeckFile) -> list[Block]:
    """Return the Python blocks of a deck's texts, in their order."""
    return [
        Block(f"{deck.deck.id}/{name}", code)
        for name, part in named_parts(deck)
        for text in msgspec.structs.astuple(part)
        if isinstance(text, str)
        for code in BLOCK.findall(text)
    ]


def broken(chosen: Sequence[Block], limit_s: float = LIMIT_S) -> list[str]:
    """Run every block by itself, one after the other; return a sentence for each that fails or is never done."""
    if not chosen:
        return []
    command = [sys.executable, "-I", "-c", RUNNER]
    given = json.dumps([block.code for block in chosen])
    with tempfile.TemporaryDirectory() as folder:
        try:
            ran = subprocess.run(
                command, input=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                timeout=limit_s, cwd=folder, check=False,
            )  # fmt: skip
            said, ending = ran.stdout, "it ended the interpreter"
        except subprocess.TimeoutExpired as expired:
            output = expired.stdout or b""
            said = output.decode() if isinstance(output, bytes) else output
            ending = f"the code of all decks took more than {limit_s:g} s"
    errors = [json.loads(line) for line in said.splitlines()]
    if len(errors) < len(chosen):
        errors.append(ending)
    return [
        f"{block.item}: its code does not run ({error})." for block, error in zip(chosen, errors, strict=False) if error
    ]
