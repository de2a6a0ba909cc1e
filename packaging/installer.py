"""Makes the Windows installer of a bundle with NSIS: `python packaging/installer.py`."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import icons
from project import BUNDLE, DECK_ENDING, DIST, NAME, SUMMARY, VERSION

SCRIPT: Final = Path(__file__).with_name("windows") / f"{NAME}.nsi"
SETUP: Final = DIST / f"{NAME}-{VERSION}-windows-x64-setup.exe"


def build(bundle: Path = BUNDLE, setup: Path = SETUP) -> Path:
    """Make the installer and return its file."""
    defined = {
        "VERSION": VERSION,
        "SOURCE": bundle.resolve(),
        "ICON": icons.ICO,
        "SIZE_KB": sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file()) // 1024,
        "OUT": setup.resolve(),
        "DECK_ENDING": DECK_ENDING,
        "SUMMARY": SUMMARY.rstrip("."),
    }
    options = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(SCRIPT)], check=True)
    return setup


if __name__ == "__main__":
    sys.stdout.write(f"{build()}\n")
