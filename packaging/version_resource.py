"""The version that Windows shows among the properties of lrdesk.exe."""

from typing import Any

from project import NAME, SUMMARY, TITLE, VERSION


def made() -> Any:
    """Return the resource; PyInstaller makes it from its own classes, which are there on Windows alone."""
    from PyInstaller.utils.win32 import versioninfo as win

    numbers = tuple([*(int(part) for part in VERSION.split(".")), 0, 0, 0][:4])
    strings = {
        "CompanyName": TITLE,
        "FileDescription": SUMMARY,
        "FileVersion": VERSION,
        "InternalName": NAME,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": VERSION,
    }
    table = win.StringTable("040904B0", [win.StringStruct(name, text) for name, text in strings.items()])
    return win.VSVersionInfo(
        ffi=win.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=1),
        kids=[win.StringFileInfo([table]), win.VarFileInfo([win.VarStruct("Translation", [0x409, 1200])])],
    )
