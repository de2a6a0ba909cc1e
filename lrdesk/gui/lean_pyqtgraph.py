"""Imports pyqtgraph without the copies that it makes of all of Qt.

pyqtgraph mirrors PySide6's three main modules, name by name, which has PySide6 make thousands of classes that nobody
asked for: half of the import's time, and 20 MB. It skips what is there already, so the originals are handed to it in
the mirrors' place, and list nothing to copy meanwhile. Without this, `import pyqtgraph` works all the same.
"""

import importlib
import sys

MIRRORED = ("QtCore", "QtGui", "QtWidgets")


def _import_pyqtgraph() -> None:
    if "pyqtgraph" in sys.modules:
        return
    originals = [importlib.import_module(f"PySide6.{name}") for name in MIRRORED]
    for name, original in zip(MIRRORED, originals, strict=True):
        sys.modules[f"pyqtgraph.Qt.{name}"] = original
        original.__dir__ = list  # type: ignore[method-assign]
    try:
        importlib.import_module("pyqtgraph")
    finally:
        for original in originals:
            del original.__dir__


_import_pyqtgraph()
