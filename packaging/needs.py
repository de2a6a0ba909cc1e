"""The system libraries that a bundle for Linux still needs, held to a list: a bundle that needs more was built badly.

Whatever the building system has and PyInstaller finds comes along; what it leaves to every desktop is named here.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from project import BUNDLE

PACKAGES: Final = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libxcb.so.1": "libxcb1",
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libvulkan.so.1": "libvulkan1",
}
"""By its name for the linker, the Debian package of each library that a bundle may leave to the system."""
OPTIONAL: Final = {"libvulkan1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libdrm2", "libopengl0"}
"""Packages that only one of the ways to a screen needs: recommended, not required."""


def elf_files(folder: Path) -> list[Path]:
    """Return the programs and libraries in a folder."""
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def needed(folder: Path) -> tuple[dict[str, list[str]], tuple[int, ...]]:
    """Return what the bundle's files ask for beyond the bundle, each with who asks, and the glibc that they need."""
    inside = {file.name for file in folder.rglob("*")}
    asked: dict[str, list[str]] = {}
    glibc: tuple[int, ...] = (0,)
    for file in elf_files(folder):
        told = subprocess.run(["readelf", "-dVW", file], capture_output=True, text=True, errors="replace").stdout
        for name in re.findall(r"\(NEEDED\).*\[(.+?)\]", told):
            if name not in inside:
                asked.setdefault(name, []).append(file.name)
        for version in re.findall(r"Name: GLIBC_([0-9.]+)", told):
            glibc = max(glibc, tuple(int(part) for part in version.split(".")))
    return asked, glibc


def depends(folder: Path = BUNDLE) -> tuple[list[str], list[str]]:
    """Return the Debian packages that the bundle needs, and those that it uses if they are there.

    Ends the program where the bundle needs a library that is not in `PACKAGES`.
    """
    asked, glibc = needed(folder)
    unknown = {name: files for name, files in asked.items() if name not in PACKAGES}
    if unknown:
        raise SystemExit(f"the bundle needs libraries that it should hold itself, or that needs.py lacks: {unknown}")
    found = {PACKAGES[name] for name in asked}
    libc = f"libc6 (>= {'.'.join(str(part) for part in glibc)})"
    return [libc, *sorted(found - OPTIONAL - {"libc6"})], sorted(found & OPTIONAL)


if __name__ == "__main__":
    sys.stdout.write("\n".join("; ".join(packages) for packages in depends()) + "\n")
