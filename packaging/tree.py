"""The files of the app as Linux lays them out, below a prefix such as /usr: for the .deb, the AppImage and Flatpak."""

import gzip
import shutil
from pathlib import Path
from typing import Final

import icons
from licences import THIRD_PARTY, of_system
from project import APP_ID, BUNDLE, NAME, ROOT, VERSION

HERE: Final = Path(__file__).with_name("linux")


def lay_out(prefix: Path, bundle: Path = BUNDLE) -> None:
    """Copy the bundle and all that a desktop reads of it below an empty folder that stands for the prefix."""
    shutil.copytree(bundle, prefix / "lib" / NAME, symlinks=True)
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = prefix / "share"
    _copy(HERE / f"{APP_ID}.desktop", share / "applications" / f"{APP_ID}.desktop")
    _copy(HERE / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml")
    _copy(HERE / f"{APP_ID}.mime.xml", share / "mime" / "packages" / f"{APP_ID}.xml")
    _copy(icons.SOURCE, share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg")
    for size in icons.ON_LINUX:
        _copy(icons.png(size), share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    doc = share / "doc" / NAME
    _copy(HERE / "copyright", doc / "copyright")
    licences = THIRD_PARTY.read_text(encoding="utf-8") + of_system(bundle)
    compress(licences, doc / f"{THIRD_PARTY.name}.gz")
    compress((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), doc / "NEWS.gz")
    page = (HERE / f"{NAME}.1").read_text(encoding="utf-8").replace("@VERSION@", VERSION)
    compress(page, share / "man" / "man1" / f"{NAME}.1.gz")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def compress(text: str, target: Path) -> None:
    """Write a text as the .gz that Linux keeps among its documents."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
