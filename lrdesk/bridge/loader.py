"""Imports heavy modules on a thread of their own, so that the window is there first and never stalls."""

import gc
import importlib

from PySide6.QtCore import QObject, QThread, Signal

from lrdesk.words import tr


class Loader(QThread):
    """Imports modules by name, one after the other; `loaded` says that all are there, `failed` why one is not."""

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, modules: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = modules

    def run(self) -> None:
        """Import; without the cyclic garbage collector, whose passes over half-built modules stall the window."""
        gc.disable()
        try:
            for module in self._modules:
                importlib.import_module(module)
        except Exception as error:
            told = tr(
                "A part of LR Desk could not be loaded ({error}), so no review can start; "
                "what you learnt is safe: install LR Desk anew."
            )
            self.failed.emit(told.format(error=f"{type(error).__name__}: {error}"))
            return
        finally:
            gc.freeze()  # all of it lives as long as the app: no later pass need look at it
            gc.enable()
        self.loaded.emit()

    def close(self) -> None:
        """Wait for the thread's end."""
        self.wait()
