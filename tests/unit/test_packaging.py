"""What the recipes in `packaging/` say: that it is so, and that they agree with each other. Nothing is built here."""

import ast
import configparser
import importlib
import json
import re
import struct
import tomllib
import xml.etree.ElementTree as ElementTree
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import lrdesk
from lrdesk import autostart
from lrdesk.cli import COMMANDS, DECK_ENDINGS
from lrdesk.cli.doctor import LIBRARIES
from lrdesk.gui import language

ROOT = Path(__file__).parents[2]
RECIPES = ROOT / "packaging"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

if not RECIPES.is_dir():
    pytest.skip("only the repository has the recipes", allow_module_level=True)


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a way to import a module of the recipes."""
    monkeypatch.syspath_prepend(str(RECIPES))
    return importlib.import_module


def _lists(parts: ModuleType) -> list[str]:
    return [*parts.OF_TORCH, *parts.OF_PYQTGRAPH, *parts.OF_QT, *parts.OF_SYMPY, *parts.OF_NUMPY]


def test_what_is_left_out_is_there_to_be_left_out(recipe: Any) -> None:
    # Looked for as files: to find a part of torch by importing what holds it takes seconds.
    libraries = Path(str(importlib.import_module("numpy").__file__)).parents[1]
    gone = []
    for name in _lists(recipe("parts")):
        path = libraries.joinpath(*name.split("."))
        if not (path.is_dir() or path.with_suffix(".py").exists() or list(path.parent.glob(f"{path.name}.*"))):
            gone.append(name)
    assert gone == []


def test_nothing_that_the_app_imports_is_left_out(recipe: Any) -> None:
    left_out = tuple(recipe("parts").LEFT_OUT)
    imported: set[str] = set()
    for file in Path(lrdesk.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert {
        name for name in imported if name in left_out or name.startswith(tuple(f"{out}." for out in left_out))
    } == set()


def test_the_bundle_can_say_its_versions_and_speak_its_languages(recipe: Any) -> None:
    parts = recipe("parts")
    assert {"lrdesk", *LIBRARIES} <= set(parts.METADATA)
    assert tuple(f"qtbase_{name}.qm" for name in language.TRANSLATED) == parts.QT_WORDS


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("resources/translations/lrdesk_de.qm", True),
        ("resources/translations/lrdesk_de.ts", False),
        ("resources/screenshots/lab-light.png", False),
        ("resources/help/pictures/lab-light.png", True),
        ("decks/adam.toml", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6\\translations\\qtbase_de.qm", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", False),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("libQt6Network.so.6", False),
        ("libgtk-3.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("torch-2.13.0.dist-info/METADATA", True),
        ("torch-2.13.0.dist-info/RECORD", False),
    ],
)
def test_a_file_is_taken_along_if_learners_have_a_use_for_it(recipe: Any, path: str, wanted: bool) -> None:
    assert recipe("parts").is_wanted(path, linux=True) is wanted


def test_every_system_is_told_the_same(recipe: Any) -> None:
    project, info = recipe("project"), recipe("plist").INFO
    assert project.VERSION == PROJECT["version"] == info["CFBundleShortVersionString"]
    assert version("lrdesk") == PROJECT["version"]
    host, *own = project.APP_ID.removeprefix("io.").split(".")
    assert host == "github"
    assert len(own) == 2  # who publishes, and what: Flathub takes nothing shorter
    assert f".{project.DECK_ENDING}" in DECK_ENDINGS

    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(RECIPES / "linux" / f"{project.APP_ID}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert (desktop["Name"], desktop["Exec"], desktop["Icon"]) == (project.TITLE, "lrdesk %f", project.APP_ID)
    assert desktop["StartupWMClass"] == "lrdesk"  # what test_real_window.py finds our windows by
    assert desktop["MimeType"] == f"{project.DECK_TYPE};"
    assert f"{desktop['Comment']}." == PROJECT["description"]

    stream = ElementTree.parse(RECIPES / "linux" / f"{project.APP_ID}.metainfo.xml").getroot()
    assert stream.findtext("id") == project.APP_ID
    assert stream.findtext("launchable") == f"{project.APP_ID}.desktop"
    assert stream.findtext("name") == project.TITLE
    assert stream.findtext("provides/mediatype") == project.DECK_TYPE
    newest = next(stream.iterfind("releases/release"))
    assert newest.get("version") == PROJECT["version"]

    mime = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(RECIPES / "linux" / f"{project.APP_ID}.mime.xml").getroot().find(f"{mime}mime-type")
    assert kind is not None
    assert kind.get("type") == project.DECK_TYPE
    icon = kind.find(f"{mime}icon")
    assert icon is not None
    assert icon.get("name") == project.APP_ID
    assert [glob.get("pattern") for glob in kind.iterfind(f"{mime}glob")] == [f"*.{project.DECK_ENDING}"]

    deck = info["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert deck == {"public.filename-extension": [project.DECK_ENDING], "public.mime-type": [project.DECK_TYPE]}


def test_the_installer_for_windows_brings_what_its_script_asks_for(recipe: Any) -> None:
    script = (RECIPES / "windows" / "lrdesk.nsi").read_text(encoding="utf-8")
    asked = set(re.findall(r"\$\{([A-Z_]+)\}", script)) - set(re.findall(r"!define (\w+)", script))
    given = set(
        re.findall(r'^        "([A-Z_]+)":', (RECIPES / "installer.py").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert {name for name in asked if not name.startswith(("LANG_", "MUI_"))} == given
    assert f'"{autostart.NAME}"' in script.split('Section "Uninstall"')[1]  # a start at login ends with the program
    assert "RMDir /r" not in script.replace('RMDir /r "$INSTDIR\\_internal"', "")  # nothing of the learner's


def test_flatpak_gives_no_network(recipe: Any) -> None:
    app_id = recipe("project").APP_ID
    manifest = json.loads((RECIPES / "linux" / f"{app_id}.json").read_text(encoding="utf-8"))
    assert manifest["id"] == app_id
    assert not [argument for argument in manifest["finish-args"] if "network" in argument or "filesystem" in argument]


def test_actions_are_pinned_to_what_was_read(recipe: Any) -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", workflow)
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", action) for action in used)


def test_the_manual_knows_every_command() -> None:
    page = (RECIPES / "linux" / "lrdesk.1").read_text(encoding="utf-8").replace("\\-", "-")
    commands = page.split(".SH COMMANDS")[1].split(".SH ENVIRONMENT")[0]
    assert set(re.findall(r"^\.(?:B|BR|BI) (\w+)", commands, re.MULTILINE)) == {*COMMANDS, "open"}


def test_icons_are_found_by_their_table_of_contents(recipe: Any) -> None:
    icons = recipe("icons")
    small, large = b"\x89PNG small", b"\x89PNG large one"
    ico = icons.as_ico({16: small, 256: large})
    assert struct.unpack_from("<HHH", ico) == (0, 1, 2)
    for place, (side, data) in enumerate(((16, small), (0, large))):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * place)
        assert (width, ico[offset : offset + length]) == (side, data)
    icns = icons.as_icns({"icp4": small})
    assert icns == b"icns" + struct.pack(">I", 8 + 8 + len(small)) + b"icp4" + struct.pack(">I", 8 + len(small)) + small


def test_a_broken_promise_is_seen_in_what_the_system_was_asked(recipe: Any, tmp_path: Path) -> None:
    home = tmp_path / "Zoë’s"
    written = "".join(f"\\{byte:o}" if byte > 126 else chr(byte) for byte in str(home).encode())
    kept = [
        f'7 openat(AT_FDCWD, "{written}/lrdesk.db", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 5',
        '7 openat(AT_FDCWD, "/usr/lib/lrdesk/lrdesk", O_RDONLY|O_CLOEXEC) = 3',
        '7 openat(AT_FDCWD, "/dev/null", O_WRONLY|O_CLOEXEC) = 3',
        "7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4",
        '7 mkdir("/usr/lib/lrdesk/cache", 0777) = -1 EROFS (Read-only file system)',
    ]
    broken = [
        "7 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 4",
        '8 openat(AT_FDCWD, "/usr/lib/lrdesk/cache.pyc", O_WRONLY|O_CREAT|O_EXCL|O_CLOEXEC, 0644) = 5',
        '8 rename("/root/a", "/root/b") = 0',
    ]
    assert recipe("smoke").broken_promises("\n".join([*kept, *broken]), home) == broken


def test_a_part_that_grew_is_named(recipe: Any, tmp_path: Path) -> None:
    budget = recipe("budget")
    (tmp_path / "_internal" / "decks").mkdir(parents=True)
    (tmp_path / "_internal" / "decks" / "a.toml").write_bytes(b"a" * 5_000_000)
    (tmp_path / "_internal" / "torch").mkdir()
    (tmp_path / "_internal" / "torch" / "libtorch.so").write_bytes(b"t" * 1_000_000)
    weights = budget.weigh(tmp_path)
    assert (weights["content"], weights["torch"]) == (5.0, 1.0)
    assert budget.excesses(weights) == ["content weighs 5.0 MB, 1.0 more than its 4"]
