"""Makes the AppDir of a bundle, and the AppImage where its runtime is at hand: `python packaging/appimage.py`.

An AppImage is a small program, the runtime, followed by the AppDir as a squashfs. No package registry has the runtime:
the release workflow fetches it, checks its sum, and names its file in LRDESK_APPIMAGE_RUNTIME.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import icons
from project import APP_ID, DIST, NAME, TITLE, VERSION, WORK
from tree import HERE, lay_out

APPDIR: Final = WORK / f"{TITLE.replace(' ', '_')}.AppDir"
APPIMAGE: Final = DIST / f"{TITLE.replace(' ', '_')}-{VERSION}-x86_64.AppImage"
RUNTIME: Final = "LRDESK_APPIMAGE_RUNTIME"
APP_RUN: Final = f"""\
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/bin/{NAME}" "$@"
"""


def lay_out_appdir() -> Path:
    """Make the folder that the image holds, and return it."""
    shutil.rmtree(APPDIR, ignore_errors=True)
    lay_out(APPDIR / "usr")
    shutil.copyfile(HERE / f"{APP_ID}.desktop", APPDIR / f"{APP_ID}.desktop")
    shutil.copyfile(icons.png(256), APPDIR / f"{APP_ID}.png")
    (APPDIR / ".DirIcon").symlink_to(f"{APP_ID}.png")
    run = APPDIR / "AppRun"
    run.write_text(APP_RUN, encoding="utf-8")
    run.chmod(0o755)
    return APPDIR


def build(runtime: Path) -> Path:
    """Make the AppImage and return its file."""
    squashfs = WORK / "appimage.squashfs"
    squashfs.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-quiet", "-no-progress", "-comp", "zstd", "-Xcompression-level", "19"]
    subprocess.run(["mksquashfs", APPDIR, squashfs, *options], check=True)
    with APPIMAGE.open("wb") as image:
        for part in (runtime, squashfs):
            with part.open("rb") as opened:
                shutil.copyfileobj(opened, image)
    APPIMAGE.chmod(0o755)
    squashfs.unlink()
    return APPIMAGE


def main() -> int:
    """Make what can be made here."""
    sys.stdout.write(f"{lay_out_appdir()}\n")
    if runtime := os.environ.get(RUNTIME):
        sys.stdout.write(f"{build(Path(runtime))}\n")
    else:
        sys.stdout.write(f"no AppImage: {RUNTIME} names no runtime\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
