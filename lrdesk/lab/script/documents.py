"""Sections of prose and code, as a script with cells or as a notebook."""

import json
import re
import textwrap
from dataclasses import dataclass

from lrdesk.lab.script.layout import WIDTH

MARKDOWN = re.compile(r"([\\`*_\[\]<>$|~#&!])")


@dataclass(frozen=True)
class Section:
    """A piece of code under a heading; its prose is lines without markup, a list's beginning with a dash."""

    title: str
    prose: str
    code: str


@dataclass(frozen=True)
class Document:
    """An introduction, whose first line is the title, and the sections that follow it."""

    introduction: str
    sections: tuple[Section, ...]


def as_script(document: Document) -> str:
    """Return the document as Python, each section a cell (`# %%`) for the editors that know them."""
    introduction = _wrapped(document.introduction).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    parts = [f'"""{introduction}\n"""\n']
    for section in document.sections:
        heading = f"%% {section.title}" + (f"\n{section.prose}" if section.prose else "")
        comment = textwrap.indent(_wrapped(heading, WIDTH - 2), "# ", lambda line: True)
        code = section.code.strip()
        gap = "\n\n\n" if code.startswith(("def ", "class ")) else "\n\n"  # as a formatter would have it
        parts.append(f"{comment}{gap}{code}\n")
    return "\n\n".join(parts)


def as_notebook(document: Document) -> str:
    """Return the document as a Jupyter notebook (nbformat 4.5): for each section a heading and a cell of code."""
    title, _, introduction = document.introduction.partition("\n")
    cells = [_cell("markdown", f"# {_escaped(title)}\n{_escaped(introduction)}")]
    for section in document.sections:
        heading = f"## {_escaped(section.title)}"
        cells.append(_cell("markdown", f"{heading}\n\n{_escaped(section.prose)}" if section.prose else heading))
        cells.append(_cell("code", section.code.strip()) | {"execution_count": None, "outputs": []})
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps(
        {
            "cells": cells,
            "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
            "nbformat": 4,
            "nbformat_minor": 5,
        },
        ensure_ascii=False,
        indent=1,
    )


def _cell(kind: str, source: str) -> dict[str, object]:
    return {"cell_type": kind, "metadata": {}, "source": source.splitlines(keepends=True)}


def _wrapped(prose: str, width: int = WIDTH - 3) -> str:
    """Break each line that is too long; three columns are left for the quotes that open a docstring."""
    return "\n".join(
        textwrap.fill(
            line,
            width,
            subsequent_indent="  " if line.startswith("- ") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in prose.split("\n")
    )


def _escaped(prose: str) -> str:
    """Return prose in which Markdown finds nothing to mark up: titles and labels come from decks."""
    return MARKDOWN.sub(r"\\\1", prose)
