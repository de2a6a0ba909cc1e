"""Runs before the app in a bundle: gives back the environment and the console that the bundle's start took away."""

import os
import sys

# The libraries of the bundle are for this process alone: a file manager that it opens must load the system's.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
elif sys.platform.startswith("linux"):
    os.environ.pop("LD_LIBRARY_PATH", None)

# A program with a window has no console on Windows: use that of the terminal that started it, if one did.
if sys.platform == "win32" and sys.stdout is None:
    import ctypes

    PARENT = -1
    has_console = ctypes.windll.kernel32.AttachConsole(PARENT)
    sys.stdout = sys.stderr = open("CONOUT$" if has_console else os.devnull, "w", encoding="utf-8", errors="replace")  # noqa: SIM115 -- for as long as the app runs
