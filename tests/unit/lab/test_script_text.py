"""A script reads well: formatted, with nothing in it that it does not use, and safe whatever a deck calls its lanes."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
from msgspec import structs

from lrdesk.lab.script import notebook, script
from lrdesk.lab.script.watch import WATCH
from lrdesk.lab.spec import Claim, Predict
from lrdesk.lab.spec.claims import Diverges
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from tests.unit.lab.experiments import experiment
from tests.unit.lab.scripts import DECKS, KINDS, assert_same, output, record

ALL = DECKS | KINDS
HOSTILE = (
    'ends"""',
    '"',
    "it's",
    "both ' and \"",
    "back\\slash\\",
    "a\nb = 1",
    "tab\there",
    "null\0",
    "\u202eturned",
    "{brace} $name",
    "λ = 2/η",
    "<img src=x> *b* [l](u)",
)


def test_ruff_finds_nothing_to_mend_and_nothing_to_format(tmp_path: Path) -> None:
    for number, made in enumerate([*ALL.values(), experiment(Quadratic(), 3, *(8 * [SGD(lr=0.1)]))]):
        (tmp_path / f"script_{number}.py").write_text(script(made), encoding="utf-8")
    for command in (["check", "--select", "E,F,W"], ["format", "--diff"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--isolated", "--no-cache", str(tmp_path)]
        done = subprocess.run(ruff, capture_output=True, encoding="utf-8", timeout=60, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ALL)
def test_a_script_defines_and_imports_only_what_it_uses(name: str) -> None:
    tree = ast.parse(script(ALL[name]))
    loaded = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    defined |= {
        node.id
        for one in tree.body
        if isinstance(one, ast.Assign)
        for node in one.targets
        if isinstance(node, ast.Name)
    }
    assert defined <= loaded
    for function in [node for node in tree.body if isinstance(node, ast.FunctionDef)]:
        used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
        asked = {argument.arg for argument in function.args.args + function.args.kwonlyargs}
        assert asked - used <= {"args", "kwargs"}  # torch calls a hook with these
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert imported <= {"base64", "copy", "lzma", "zlib", "torch", "numpy"}
    assert ("numpy" in imported) == ("LambdaLR(" in script(ALL[name]))
    assert ("NumPy" in (ast.get_docstring(tree) or "")) == ("numpy" in imported)


def test_a_script_says_what_to_watch() -> None:
    said = ast.get_docstring(ast.parse(script(DECKS["lr-convergence/three-rates"]))) or ""
    title, _, rest = said.partition("\n")
    assert title == "Three constant rates in one valley"
    assert "First guess, then run it: Which lane diverges?" in rest
    assert "- 0.172 too high: its loss explodes." in rest


def test_a_script_has_words_for_every_claim() -> None:
    assert set(WATCH) == set(get_args(Claim))


def test_only_arguments_that_differ_from_those_of_torch_are_written() -> None:
    code = script(KINDS["many arguments"])
    assert "torch.optim.SGD([weights], lr=0.1)" in code
    assert 'OneCycleLR(\n    optimizer, max_lr=0.2, total_steps=40, anneal_strategy="linear"\n)' in code


@pytest.mark.parametrize("text", HOSTILE)
def test_a_deck_cannot_put_code_or_markup_into_a_script(text: str) -> None:
    made = structs.replace(
        experiment(Quadratic(), 2, SGD(lr=0.1)), title=text, predict=Predict(ask=text, answer="diverges")
    )
    made = structs.replace(made, lanes=(structs.replace(made.lanes[0], label=text),), claims=(Diverges(lane=text),))
    plain = [type(node) for node in ast.walk(ast.parse(script(experiment(Quadratic(), 2, SGD(lr=0.1)))))]
    assert [type(node) for node in ast.walk(ast.parse(script(made)))] == plain
    assert_same(output(script(made)), record(made))
    markdown = "".join(line for cell in _cells(notebook(made), "markdown") for line in cell["source"])
    assert not re.search(r"(?<!\\)[<*\[_$]", markdown)


@pytest.mark.parametrize("name", ["lr-convergence/moons-stuck", "rates of groups", "LambdaLR"])
def test_a_notebook_holds_the_script_cell_by_cell(name: str) -> None:
    made = structs.replace(ALL[name], steps=20, claims=())
    written = json.loads(notebook(made, 2))
    assert (written["nbformat"], written["nbformat_minor"]) == (4, 5)
    assert written["metadata"]["kernelspec"] == {"display_name": "Python 3", "language": "python", "name": "python3"}
    assert written["metadata"]["language_info"] == {"name": "python"}
    for cell in written["cells"]:
        markdown = {"id", "cell_type", "metadata", "source"}
        assert set(cell) == (markdown if cell["cell_type"] == "markdown" else markdown | {"execution_count", "outputs"})
        assert cell["metadata"] == {}
        assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", cell["id"])
        assert all(line.endswith("\n") for line in cell["source"][:-1])
    assert len({cell["id"] for cell in written["cells"]}) == len(written["cells"])

    title, *headings = ["".join(cell["source"]) for cell in written["cells"] if cell["cell_type"] == "markdown"]
    assert title.startswith(f"# {made.title}\n")
    assert all(heading.startswith("## ") for heading in headings)
    code = ["".join(cell["source"]) for cell in written["cells"] if cell["cell_type"] == "code"]
    assert len(headings) == len(code) == script(made, 2).count("\n# %% ")
    assert output("\n".join(code)) == output(script(made, 2))


def test_writing_a_script_does_not_wait_for_torch() -> None:
    code = "import sys, lrdesk.lab.script; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)


def _cells(source: str, kind: str) -> list[dict[str, Any]]:
    return [cell for cell in json.loads(source)["cells"] if cell["cell_type"] == kind]
