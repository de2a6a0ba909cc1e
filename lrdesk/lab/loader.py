"""Loads torch in about half of its usual time, and without making other threads wait.

A plain `import torch` holds the interpreter while the system maps half a gigabyte of libraries, and runs the garbage
collector over hundreds of thousands of new objects that will all live on. The first optimizer then imports
`torch._dynamo`, the compiler's front end, more than 800 modules, only to mark functions that it should not compile;
and a quarter of the import itself goes into kernels for tensors without data (`torch._meta_registrations`).
None of this serves an app that never compiles. Call `load_torch` on the thread that will train, before that thread
imports `lrdesk.lab.run`; whoever does not care about the wait may import torch plainly and gets the same numbers.
"""

import ctypes
import gc
import importlib
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from lrdesk.lab import threads
from lrdesk.words import tr

NEEDS_STAND_IN = "2.13."
"""The stand-in copies what torch of this version asks of the compiler; another version gets its own."""

INSTALL = "python -m pip install torch"
DYNAMO = "torch._dynamo"
META = "torch._meta_registrations"


def load_torch() -> ModuleType:
    """Import torch, set it to as many threads as are allowed and return it; further calls return it at once."""
    if "torch" in sys.modules:
        return sys.modules["torch"]
    from importlib.metadata import version  # which brings in all of Python's e-mail parser

    os.environ.setdefault("TORCH_DEVICE_BACKEND_AUTOLOAD", "0")
    with _without_garbage_collection():
        _open_libraries()
        known = version("torch").startswith(NEEDS_STAND_IN)
        if known:
            sys.modules[META] = ModuleType(META, "A stand-in for torch's meta kernels, which LR Desk never uses.")
        torch = importlib.import_module("torch")
        if known:
            _finish_without_meta(torch)
            _install_stand_in(torch)
        threads.take()
        gc.freeze()
    return torch


def open_c10_first() -> None:
    """Open torch's first library on Windows, where it may no longer load once Qt has; call it before importing Qt."""
    if sys.platform == "win32":
        ctypes.CDLL(str(_library_folder() / "c10.dll"))


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _library_folder() -> Path:
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        raise ModuleNotFoundError(
            tr("PyTorch is not installed; install it with: {command}").format(command=INSTALL), name="torch"
        )
    return Path(found.origin).parent / "lib"


def _open_libraries() -> None:
    """Let the system map torch's libraries in foreign calls, during which other threads may run.

    A library that cannot be opened is left to the import, which says best what is wrong with it.
    """
    folder = _library_folder()
    if sys.platform == "win32":
        return
    suffix = "dylib" if sys.platform == "darwin" else "so"
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    for name in ("libc10", "libtorch_cpu", "libtorch", "libshm", "libtorch_python"):
        dlopen(os.fsencode(folder / f"{name}.{suffix}"), os.RTLD_LAZY)


class DynamoStandIn(ModuleType):
    """Answers what an optimizer asks of `torch._dynamo`; asked for anything else, it gives way to the real one."""

    def __init__(self) -> None:
        super().__init__(DYNAMO, "A stand-in for the compiler's front end, which LR Desk never uses.")

    @staticmethod
    def disable(fn: Callable[..., Any] | None = None, *_: Any, **__: Any) -> Callable[..., Any]:
        """Return the function as it is: nothing would compile it."""
        return (lambda function: function) if fn is None else fn

    @staticmethod
    def graph_break(*_: Any, **__: Any) -> None:
        """Do nothing: there is no graph to break."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        remove_stand_ins()
        return getattr(importlib.import_module(DYNAMO), name)


def _finish_without_meta(torch: Any) -> None:
    """Do the one thing that training needs of the module that was stood in for: tell torch the class of generators."""
    torch._C._set_generator_metaclass(importlib.import_module("torch._opaque_base").OpaqueBaseMeta)


def _install_stand_in(torch: ModuleType) -> None:
    """Put the stand-in where torch looks for its compiler; take both away again if torch trips over one."""
    if DYNAMO in sys.modules:
        return
    torch._dynamo = sys.modules[DYNAMO] = DynamoStandIn()  # type: ignore[attr-defined]
    if not _trains(torch):
        remove_stand_ins()


def remove_stand_ins() -> None:
    """Take the stand-ins away: the next to ask for `torch._dynamo` imports the real one."""
    if isinstance(sys.modules.get(DYNAMO), DynamoStandIn):
        del sys.modules[DYNAMO]
        del sys.modules["torch"]._dynamo
        del sys.modules[META]
        importlib.import_module(META)


def _trains(torch: Any) -> bool:
    """Whether a generator shuffles, and a step of gradient descent on w² / 2 from 1 at a rate of 0.25 lands on 0.75."""
    try:
        torch.randperm(4, generator=torch.Generator().manual_seed(0))
        weight = torch.ones(1, requires_grad=True)
        optimizer = torch.optim.SGD([weight], lr=0.25)
        optimizer.zero_grad()
        (weight.square().sum() / 2).backward()
        optimizer.step()
        return bool(weight.item() == 0.75)
    except Exception:  # whatever it is, the answer is to do without the stand-in
        return False
