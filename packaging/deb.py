"""Makes the .deb of a bundle: `python packaging/deb.py`.

It has no scripts of its own: dpkg's triggers tell the desktop of it, and removing it leaves the learner's data, which
is in the learner's own folder, alone.
"""

import hashlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

from needs import depends
from project import APP_ID, DIST, HOMEPAGE, NAME, TITLE, VERSION, WORK
from tree import HERE, compress, lay_out

DEB: Final = DIST / f"{NAME}_{VERSION}_amd64.deb"
ALWAYS: Final = [
    "fontconfig-config",  # or the fonts that Qt falls back to are not found
    "xkb-data",  # or keys mean nothing
]
MAINTAINER: Final = f"The {TITLE} developers <maintainers@lrdesk.invalid>"
SYNOPSIS: Final = "learn and remember what the learning rate does to training"
DESCRIPTION: Final = """\
 A few minutes a day to learn, and never forget, how the learning rate decides
 whether training with PyTorch converges. Beside each card an experiment waits:
 predict what it will do, answer, and watch it train for real on your own
 computer. Works offline; what you learn stays on your computer.
"""


def build() -> Path:
    """Make the package and return its file."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root / "usr")
    compress(_changelog(), root / "usr" / "share" / "doc" / NAME / "changelog.gz")
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(root), encoding="utf-8")
    (control / "md5sums").write_text(_sums(root), encoding="utf-8")
    for path in root.rglob("*"):
        if not path.is_symlink():
            is_program = path.stat().st_mode & 0o100 and ".so" not in path.name
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    DEB.parent.mkdir(exist_ok=True)
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, DEB], check=True)
    shutil.rmtree(root)
    return DEB


def _control(root: Path) -> str:
    required, used = depends()
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    fields = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join([*required, *ALWAYS]),
        "Recommends": ", ".join(["desktop-file-utils", "shared-mime-info", *used]),
        "Section": "education",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": SYNOPSIS,
    }
    return "".join(f"{name}: {text}\n" for name, text in fields.items() if text) + DESCRIPTION


def _changelog() -> str:
    """Return the changelog that Debian's policy asks for, in its format; what is new stands in NEWS.gz beside it."""
    release = next(ElementTree.parse(HERE / f"{APP_ID}.metainfo.xml").iterfind("releases/release"))
    day = format_datetime(datetime.fromisoformat(release.attrib["date"]).replace(tzinfo=UTC))
    return f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * See NEWS.gz.\n\n -- {MAINTAINER}  {day}\n"


def _sums(root: Path) -> str:
    lines = []
    for file in sorted((root / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                lines.append(f"{hashlib.file_digest(opened, 'md5').hexdigest()}  {file.relative_to(root)}\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{build()}\n")
