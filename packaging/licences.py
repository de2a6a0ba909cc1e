"""The licences of what a bundle is made of, in one text: `python packaging/licences.py`."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions, requires
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement  # the library of this name: this folder is no package
from parts import LEFT_OUT
from project import NAME, WORK

THIRD_PARTY: Final = WORK / "THIRD-PARTY-LICENSES.txt"
RULE: Final = "=" * 100


def bundled() -> list[Distribution]:
    """Return the distributions that the app needs, and what those need, without those for development."""
    known = {_key(found.metadata["Name"]): found for found in distributions()}
    wanted, waiting = {}, [NAME]
    while waiting:
        name = _key(waiting.pop())
        if name in wanted or name not in known or name in LEFT_OUT:
            continue
        wanted[name] = known[name]
        for line in requires(name) or []:
            need = Requirement(line)
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                waiting.append(need.name)
    return [wanted[name] for name in sorted(wanted)]


def of_system(bundle: Path) -> str:
    """Return what Debian says of the libraries of the building system that came along; empty where it is no Debian."""
    libraries = [file.name for file in (bundle / "_internal").glob("lib*.so*") if not file.is_symlink()]
    if shutil.which("dpkg") is None or not libraries:
        return ""
    found = subprocess.run(["dpkg", "-S", *(f"*/{name}" for name in libraries)], capture_output=True, text=True).stdout
    packages = sorted({line.split(":")[0] for line in found.splitlines() if ": /" in line})
    told = [(package, Path("/usr/share/doc", package, "copyright")) for package in packages]
    return "".join(
        f"\n{RULE}\nLibraries of Debian's package {package}\n\n{file.read_text(encoding='utf-8', errors='replace')}"
        for package, file in told
        if file.exists()
    )


def _key(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def texts(found: Distribution) -> Iterator[str]:
    """Give the licence texts that a distribution brings along."""
    for file in found.files or []:
        name = file.name.upper()
        is_meta = ".dist-info" in str(file)
        if is_meta and any(word in name for word in ("LICEN", "COPYING", "NOTICE")) and file.suffix != ".py":
            yield file.read_text(encoding="utf-8").strip()


def python() -> str:
    """Return the licence of the Python that is bundled."""
    import site

    file = Path(site.__file__).with_name("LICENSE.txt")
    return file.read_text(encoding="utf-8").strip() if file.exists() else "See https://docs.python.org/3/license.html"


def write() -> Path:
    """Write the text and return its file."""
    parts = [f"Python {sys.version.split()[0]}\n\n{python()}"]
    for found in bundled():
        meta = found.metadata
        licence = meta.get("License-Expression") or (meta.get("License") or "see its project").splitlines()[0]
        parts.append(f"{meta['Name']} {found.version} ({licence})\n\n" + "\n\n".join(texts(found)))
    THIRD_PARTY.parent.mkdir(parents=True, exist_ok=True)
    THIRD_PARTY.write_text(f"\n\n{RULE}\n".join(parts) + "\n", encoding="utf-8")
    return THIRD_PARTY


if __name__ == "__main__":
    sys.stdout.write(f"{write()}\n")
