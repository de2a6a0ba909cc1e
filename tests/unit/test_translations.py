"""The translations hold every text, with the gaps that the app fills in, and what is shipped is made of them."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.gui.language import TRANSLATED

TOOLS = Path(sys.executable).parent
FORMS = {"de": 2, "zh_CN": 1}
"""How many forms a text with a count has in each language."""


def _file(language: str) -> Path:
    return paths.TRANSLATIONS / f"lrdesk_{language}.ts"


def _messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    messages = ET.parse(file).getroot().iter("message")
    return {(message.findtext("source", ""), message.findtext("comment", "")): message for message in messages}


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def _held(text: str) -> list[str]:
    """Return what a translation must keep: gaps, tags and keys of a search; a count may be left out where it is one."""
    return sorted(re.findall(r"\{[^}]*\}|</?[a-z]+>|\b(?:is|deck|kind|level|tag|rated|due|forgot):\w+", text))


@pytest.fixture(scope="module")
def in_code(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All texts of the code, as the Makefile has them collected."""
    file = tmp_path_factory.mktemp("translations") / "lrdesk_de.ts"
    made = [TOOLS / "pyside6-lupdate", "-tr-function-alias", "QT_TR_NOOP+=mark", "-extensions", "py", paths.PACKAGE]
    subprocess.run([*made, "-ts", file], check=True, capture_output=True)
    return set(_messages(file))


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_code_is_translated(language: str, in_code: set[tuple[str, str]]) -> None:
    messages = _messages(_file(language))
    assert set(messages) == in_code, "make translations"
    assert [key for key, message in messages.items() if not all(_forms(message))] == []
    assert [key for key, message in messages.items() if message.find("translation[@type]") is not None] == []


def _marked(file: Path) -> Iterator[tuple[str, str]]:
    """Yield each text that a module hands to `tr` or `mark`, with its comment."""
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("tr", "mark"):
            written = [part.value for part in call.args[:2] if isinstance(part, ast.Constant)]
            if written:
                yield written[0], written[1] if len(written) > 1 else ""


def test_none_is_where_the_collector_does_not_look(in_code: set[tuple[str, str]]) -> None:
    marked = {text for file in paths.PACKAGE.rglob("*.py") for text in _marked(file)}
    assert sorted(marked - in_code) == []  # it does not look within f-strings


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_what_the_app_fills_in(language: str) -> None:
    for (source, _), message in _messages(_file(language)).items():
        forms = _forms(message)
        assert len(forms) == (FORMS[language] if message.get("numerus") else 1), source
        for form in forms:
            assert _held(form) == _held(source), source
            assert form.startswith(" ") == source.startswith(" "), source
            assert form.endswith((" ", "、")) == source.endswith(" "), source  # the wide comma has its space within
        assert forms[-1].count("%n") == source.count("%n"), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_shipped_is_made_of_it(language: str, tmp_path: Path) -> None:
    file = shutil.copy(_file(language), tmp_path)
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", file], check=True, capture_output=True)
    made = tmp_path / f"lrdesk_{language}.qm"
    assert made.read_bytes() == _file(language).with_suffix(".qm").read_bytes(), "make translations"
