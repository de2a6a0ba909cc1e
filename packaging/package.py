"""Builds the package of the system that it runs on, tries it out and measures it: `make package`.

`--quick` leaves out what makes a bundle a package and the figures: build, try out, weigh.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import budget
import icons
import licences
from project import BUNDLE, DIST, ROOT, VERSION, WORK

HERE: Final = Path(__file__).parent
STEPS: Final = {
    "linux": ["deb.py", "appimage.py"],
    "win32": ["installer.py"],
    "darwin": ["macos/dmg.sh"],
}
"""What makes the packages of each system out of its bundle."""


def main(arguments: list[str]) -> int:
    """Do all of it; return the first exit code that is not 0."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    build()
    sys.stdout.write(f"built in {time.perf_counter() - began:.0f} s\n")
    code = budget.main() or _step("smoke.py")
    if code or "--quick" in arguments:
        return code
    steps = [*STEPS.get(sys.platform, []), "sbom.py", "measure.py"]
    return next((code for step in steps if (code := _step(step))), 0)


def build() -> None:
    """Make the bundle."""
    icons.draw()
    licences.write()
    shutil.rmtree(BUNDLE, ignore_errors=True)
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(DIST), "--workpath", str(WORK)]
    _run("-m", "PyInstaller", *options, str(HERE / "lrdesk.spec"), check=True)


def _step(script: str) -> int:
    if script.endswith(".sh"):
        return subprocess.run([str(HERE / script), VERSION], cwd=ROOT).returncode
    return _run(str(HERE / script))


def _run(*arguments: str, check: bool = False) -> int:
    """Run Python with the source tree to import from, and the tools that came with the packages of its environment."""
    environment = dict(os.environ)
    for name, folder in (("PYTHONPATH", ROOT), ("PATH", Path(sys.executable).parent)):
        environment[name] = os.pathsep.join([str(folder), *filter(None, [environment.get(name)])])
    return subprocess.run([sys.executable, *arguments], env=environment, cwd=ROOT, check=check).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
