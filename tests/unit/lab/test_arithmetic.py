"""Typed arithmetic: worth what Python says it is, and nothing but arithmetic."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lrdesk.lab.arithmetic import evaluate
from lrdesk.lab.errors import LabError

NAMES = {"steps": 60.0}


@pytest.mark.parametrize(
    "text",
    ["0.1", "1/3", " 2 / 12 ", "steps / 4", "-(2 - 5) * 1e-3", "2 ** -3", "steps // 7", "1_000", "+.5", "2**0.5"],
)
def test_arithmetic_is_worth_what_python_says(text: str) -> None:
    assert evaluate(text, NAMES) == pytest.approx(eval(text.strip(), {}, dict(NAMES)))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Expected a number, found nothing."),
        ("   ", "Expected a number, found nothing."),
        ("1" * 61, "Expected at most 60 characters, found 61."),
        ("1 / 0", "Expected a number, found a division by zero."),
        ("0 ** -1", "Expected a number of ordinary size, found a power that has none."),
        ("(0 - 8) ** 0.5", "Expected a number of ordinary size, found a power that has none."),
        ("9 ** 9 ** 9 ** 9", "Expected a number of ordinary size, found a power that has none."),
        ("10 ** 13", "Expected a number of ordinary size, found a huge one."),
        ("1e999", "Expected a number of ordinary size, found a huge one."),
        ("1e999 - 1e999", "Expected a number of ordinary size, found a huge one."),
        ("2 /", 'Expected a number or arithmetic such as 2 / 3, found "2 /".'),
        ("lr", 'Expected numbers, + - * / ** and brackets, or the name steps, found "lr".'),
    ],
)
def test_what_is_no_number_is_refused_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(LabError) as refused:
        evaluate(text, NAMES)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "text",
    [
        *("__import__('os')", "open('x')", "steps.real", "steps[0]", "[1]", "(1, 2)", "{1}", "'1'", "True", "None"),
        *(
            "1j",
            "1 if 1 else 2",
            "1if 1else 2",
            "lambda: 1",
            "1 < 2",
            "~1",
            "not 1",
            "1 % 2",
            "1 << 9",
            "1 @ 2",
            "(x := 1)",
        ),
        *("f'{1}'", "5(3)", "...", "1; 2", "x = 1", "await x", "1\n2", "\x00", "²", "*steps", "yield"),
    ],
)
def test_nothing_else_is_ever_taken(text: str) -> None:
    with pytest.raises(LabError):
        evaluate(text, NAMES)


@given(st.text(max_size=80) | st.text("0123456789.+-*/()e steps_", max_size=70))
def test_any_text_at_all_gives_a_number_or_a_sentence(text: str) -> None:
    try:
        value = evaluate(text, NAMES)
    except LabError:
        return
    assert abs(value) <= 1e12
    assert isinstance(ast.parse(text.strip(), mode="eval").body, ast.Constant | ast.Name | ast.UnaryOp | ast.BinOp)
