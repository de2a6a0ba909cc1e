"""Imports the parts of pyqtgraph that LR Desk draws with, and neither the rest nor the copies that it makes of Qt.

`import pyqtgraph` loads every item and widget that it has, trees of parameters, processes of their own and OpenGL among
them, and mirrors PySide6's three main modules name by name, which has PySide6 make thousands of classes that nobody
asked for. Together that is two thirds of the import's time, and 30 MB. So a part that is not named here stays blank,
and the originals are handed over in the mirrors' place, listing nothing to copy meanwhile. Without this module,
`import pyqtgraph` works all the same. To draw with another part of pyqtgraph, add its name.
"""

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

MIRRORED = ("QtCore", "QtGui", "QtWidgets")
USED = {
    "pyqtgraph.graphicsItems": {
        "AxisItem", "GraphicsItem", "GraphicsObject", "GraphicsWidget", "GraphicsWidgetAnchor",
        "ItemGroup", "UIGraphicsItem", "ViewBox",
    },
    "pyqtgraph.widgets": {"GraphicsView"},
}  # fmt: skip
UNUSED = {"pyqtgraph.imageview", "pyqtgraph.Qt.OpenGLHelpers"}
UNUSED_QT = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtSvg", "PySide6.QtTest")


class Unused:
    """Stands for every class of a blank module; nothing is an instance of it."""


class _Blank(ModuleType):
    """A module that nobody uses."""

    def __getattr__(self, name: str) -> type[Unused]:
        if name.startswith("__"):
            raise AttributeError(name)
        return Unused


class _Blanks(MetaPathFinder, Loader):
    """Finds a blank for every part of pyqtgraph that is not used."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return a blank's spec, or leave the module to Python's own finders."""
        package, _, part = name.rpartition(".")
        blank = name in UNUSED or (package in USED and part not in USED[package])
        return ModuleSpec(name, self) if blank else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the blank."""
        return _Blank(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: it is blank."""


def _import_pyqtgraph() -> None:
    if "pyqtgraph" in sys.modules:
        return
    originals = [importlib.import_module(f"PySide6.{name}") for name in MIRRORED]
    for name, original in zip(MIRRORED, originals, strict=True):
        sys.modules[f"pyqtgraph.Qt.{name}"] = original
        original.__dir__ = list  # type: ignore[method-assign]
    hidden = {name: _Blank(name) for name in UNUSED_QT if name not in sys.modules}
    sys.modules.update(hidden)
    blanks = _Blanks()
    sys.meta_path.insert(0, blanks)
    try:
        importlib.import_module("pyqtgraph")
    finally:
        sys.meta_path.remove(blanks)
        for name in hidden:
            del sys.modules[name]
        for original in originals:
            del original.__dir__


_import_pyqtgraph()
