from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lrdesk.content.maths import DEPTH_LIMIT, MathsError, to_html
from lrdesk.content.symbols import COMMANDS, SIGNS


def plain(formula: str) -> str:
    """Return a formula's HTML with _(…) and ^(…) for its scripts, ~ for spaces that do not break, no italics."""
    html = to_html(formula).replace("<i>", "").replace("</i>", "").replace("\u00a0", "~").replace("\u2009", "'")
    for tag, sign in (("sub", "_"), ("sup", "^")):
        html = html.replace(f"<{tag}>", f"{sign}(").replace(f"</{tag}>", ")")
    return html


FORMULAS = {
    # signs and the space around them
    "x": "x",
    "a+b-c": "a~+ b~− c",
    "x = -1": "x~= −1",
    "-x": "−x",
    "(-x)": "(−x)",
    r"a \cdot -b": "a~· −b",
    "0 < lr": "0~&lt; lr",
    r"\le 5": "≤ 5",
    r"w \gets w - \eta\nabla L(w)": "w~← w~− η∇L(w)",
    r"a \times b \approx c \pm d": "a~× b~≈ c~± d",
    r"x \propto y \ne z \ge 0": "x~∝ y~≠ z~≥ 0",
    r"x \to \infty": "x~→ ∞",
    r"x \in [0, 1)": "x~∈ [0, 1)",
    "2/L": "2/L",
    "10{,}000": "10,000",
    r"a\,b\ c": "a'b~c",
    "|x|": "|x|",
    r"\{1, 2\}": "{1, 2}",
    "50\\%": "50%",
    # letters, numbers and names
    r"\lambda\Lambda": "λΛ",
    "λ": "λ",
    "0.125": "0.125",
    r"\log x + 2\exp(-x)": "log'x~+ 2'exp(−x)",
    r"\mathrm{lr} = 3": "lr~= 3",
    r"x \text{ if } y < 3": "x if y~&lt; 3",
    r"\text{a < b}": "a &lt; b",
    # scripts
    "x^2": "x^(2)",
    "x_i^2": "x_(i)^(2)",
    "x^2_i": "x_(i)^(2)",
    "w^*": "w^(∗)",
    "x^{-1}": "x^(−1)",
    "x^{n + 1}": "x^(n+1)",
    "x^10": "x^(1)0",
    r"\lambda_{\max}": "λ_(max)",
    r"x_\theta": "x_(θ)",
    "x^{y^z}": "x^(y^(z))",
    r"\sum_{i=1}^{n} x_i": "∑_(i=1)^(n)'x_(i)",
    "f'(x)": "f′(x)",
    "f''_i": "f′′_(i)",
    "{}^2": "^(2)",
    r"\|g\|^2": "‖g‖^(2)",
    # fractions and roots, in brackets only where they would be misread
    r"\frac{a}{b}": "a/b",
    r"\frac{2a}{b}": "2a/b",
    r"\frac{a+b}{c}": "(a~+ b)/c",
    r"\frac{a}{2b}": "a/(2b)",
    r"\frac{a}{b_i}": "a/b_(i)",
    r"\frac{a}{1 - \beta}": "a/(1~− β)",
    r"\frac{1}{2} x": "(1/2)x",
    r"x \frac{1}{2}": "x(1/2)",
    r"\frac{1}{2} + x": "1/2~+ x",
    r"\frac{1}{2} \cdot x": "1/2~· x",
    r"\frac{a}{b}^2": "(a/b)^(2)",
    r"\frac{\frac{a}{b}}{c}": "(a/b)/c",
    r"\frac{a}{\frac{b}{c}}": "a/(b/c)",
    r"{\frac{a}{b}} c": "(a/b)c",
    r"1 / \frac{a}{b}": "1/(a/b)",
    r"(\frac{a}{b})": "(a/b)",
    r"x^\frac{1}{2}": "x^(1/2)",
    r"{a+b}^2": "(a~+ b)^(2)",
    r"\sqrt{x}": "√x",
    r"\sqrt{2x}": "√(2x)",
    r"\sqrt{a+b}": "√(a~+ b)",
    r"\sqrt{\frac{a}{b}}": "√(a/b)",
    r"\frac{\sqrt{\kappa} - 1}{\sqrt{\kappa} + 1}": "(√κ~− 1)/(√κ~+ 1)",
    r"\left(\frac{a}{b}\right)^2": "(a/b)^(2)",
    r"\left[ -1, 1 \right]": "[−1, 1]",
    r"\left. x \right|_0": "x|_(0)",
    " ": "",
}


@pytest.mark.parametrize(("formula", "shown"), FORMULAS.items())
def test_formula(formula: str, shown: str) -> None:
    assert plain(formula) == shown


def test_letters_are_italic_and_names_upright() -> None:
    assert to_html(r"ab_\max") == "<i>ab</i><sub>max</sub>"


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        (r"\foo{x}", r"the command \foo is not supported"),
        (r"\href{http://example.org}{x}", r"the command \href is not supported"),
        (r"\1", r"the command \1 is not supported"),
        ("a & b", "the sign & is not supported"),
        ("#", "the sign # is not supported"),
        ("^2", "the sign ^ is not supported"),
        ("\\", "the sign \\ is not supported"),
        ("x}", "the sign } is not supported"),
        (r"x \right)", r"the command \right is not supported"),
        ("{x", "it ends too early"),
        ("x^", "it ends too early"),
        (r"\left( x", "it ends too early"),
        ("x^a^b", "two ^ follow the same symbol"),
        (r"\frac12", r"the command \frac needs its part in curly brackets"),
        (r"\sqrt[3]{x}", r"the command \sqrt needs its part in curly brackets"),
        (r"\text x", r"the command \text needs plain words"),
        (r"\left x", r"the command \left needs a bracket"),
        ("{" * 1000, f"more than {DEPTH_LIMIT} groups inside each other"),
        ("x^{" * 1000, f"more than {DEPTH_LIMIT} groups inside each other"),
        (r"\left(" * 1000, f"more than {DEPTH_LIMIT} groups inside each other"),
        (r"x^\frac " * 1000, "needs its part in curly brackets"),
    ],
)
def test_what_cannot_be_shown_is_named(formula: str, reason: str) -> None:
    with pytest.raises(MathsError) as caught:
        to_html(formula)
    assert reason in str(caught.value)


class Balance(HTMLParser):
    """Collects tags, and insists that each is closed by its own."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("i", "sub", "sup")
        assert not attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


PIECES = st.sampled_from(
    [f"\\{name} " for name in COMMANDS]
    + list(SIGNS)
    + [
        "\\frac{a}{b}",
        "\\sqrt{",
        "\\text{<b>}",
        "\\left(",
        "\\right)",
        "{",
        "}",
        "^",
        "_",
        "'",
        "x",
        "<script>",
        "12.5",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join) | st.text(max_size=60))
def test_any_formula_is_safe_html_or_is_refused(formula: str) -> None:
    try:
        html = to_html(formula)
    except MathsError:
        return
    parser = Balance()
    parser.feed(html)
    parser.close()
    assert parser.open == []
