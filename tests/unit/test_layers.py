"""What import-linter cannot see: which part of Qt the bridge knows, and what is loaded before the window is up."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import lrdesk

PACKAGE = Path(lrdesk.__file__).parent

HEAVY = ("torch", "numpy", "pyqtgraph", "msgspec", "markdown_it", "pygments", "lrdesk.content", "lrdesk.lab")


def _imports(file: Path) -> set[str]:
    """Return the modules that a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            found.update(f"PySide6.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            found.add(node.module)
    return found


@pytest.mark.parametrize("file", sorted((PACKAGE / "bridge").rglob("*.py")), ids=lambda file: file.name)
def test_the_bridge_knows_qtcore_alone(file: Path) -> None:
    assert {name for name in _imports(file) if name.startswith("PySide6")} <= {"PySide6.QtCore"}


def _loaded_by(module: str) -> set[str]:
    script = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    return set(done.stdout.split())


def test_nothing_heavy_is_loaded_before_today_is_painted() -> None:
    loaded = _loaded_by("lrdesk.app")
    assert [name for name in HEAVY if name in loaded] == []


def test_the_command_line_starts_without_qt_and_torch() -> None:
    loaded = _loaded_by("lrdesk.cli.memory")
    assert [name for name in ("PySide6", *HEAVY) if name in loaded] == []
