"""The system libraries that Qt needs and pip cannot bring; standard library only, so that it runs before anything else.

`python -m lrdesk.system` says in one sentence what is missing and how to install it; `--packages` prints names alone.
"""

import ctypes
import os
import sys

# What PySide6's QtGui and its xcb platform plugin load, and the Debian package that holds it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_packages() -> list[str]:
    """Return the Debian packages of the libraries that do not load here; always empty on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for library, package in LIBRARIES.items() if not _loads(library)]


def display_problem() -> str:
    """Return a sentence where no window can be opened here, for Qt would only abort; else an empty one."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") not in ("xcb", "wayland"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY") or _x_answers():
        return ""
    return "there is no display to open a window on; every command of `lrdesk --help` works without one."


def _x_answers() -> bool:
    """Whether the X server that DISPLAY names accepts a connection."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def main(arguments: list[str]) -> int:
    """Print what is missing; exit 1 when something is, unless only the names were asked for."""
    packages = missing_packages()
    if "--packages" in arguments:
        sys.stdout.write(" ".join(packages) + "\n")
        return 0
    if packages:
        sys.stderr.write(
            f"LR Desk's window needs system libraries that are missing; on Debian or Ubuntu install them with: "
            f"sudo apt-get install {' '.join(packages)}\n"
        )
    return 1 if packages else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
