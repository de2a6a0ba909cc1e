import ast
from pathlib import Path

import pytest

import lrdesk
from lrdesk import words
from lrdesk.words import english, tr, use


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    use(english)


@pytest.mark.parametrize(("n", "said"), [(0, "0 items"), (1, "1 item"), (2, "2 items")])
def test_a_count_is_said_in_the_singular_or_the_plural(n, said):
    assert tr("%n item(s)", "", n) == said


def test_a_text_without_a_count_stays_as_it_is_written():
    assert tr("100 % of (s)") == "100 % of (s)"


def test_a_translator_says_it_in_another_language():
    use(lambda text, comment, n: f"<{text}|{comment}|{n}>")
    assert words.tr("Due", "a heading") == "<Due|a heading|-1>"


@pytest.mark.parametrize("file", sorted(Path(lrdesk.__file__).parent.rglob("*.py")), ids=lambda file: file.name)
def test_a_text_that_a_translator_has_to_find_is_written_out(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark"):
            text = node.args[0]
            assert not isinstance(text, ast.JoinedStr | ast.BinOp), f"line {node.lineno}"
            assert node.func.id == "tr" or isinstance(text, ast.Constant), f"line {node.lineno}"
