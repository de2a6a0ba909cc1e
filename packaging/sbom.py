"""Lists what a bundle is made of as a CycloneDX bill of materials: `python packaging/sbom.py`."""

import json
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final

from licences import bundled
from project import DIST, NAME, VERSION

SBOM: Final = DIST / f"{NAME}-{VERSION}-{sys.platform}.cdx.json"


def listed() -> dict[str, Any]:
    """Return the bill: Python and the distributions, each with its version, licence and address in its registry."""
    python = sys.version.split()[0]
    parts = [_part(found) for found in bundled()]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": next(part for part in parts if part["name"] == NAME) | {"type": "application"}},
        "components": [
            {"type": "platform", "name": "CPython", "version": python, "purl": f"pkg:generic/python@{python}"},
            *(part for part in parts if part["name"] != NAME),
        ],
    }


def _part(found: Distribution) -> dict[str, Any]:
    name, version = found.metadata["Name"], found.version
    # A local version such as "+cpu" is torch's own, and has no address.
    part = {"type": "library", "name": name, "version": version}
    part |= {
        "bom-ref": f"{name}@{version}",
        "purl": f"pkg:pypi/{name.lower().replace('_', '-')}@{version.split('+')[0]}",
    }
    if expression := found.metadata.get("License-Expression"):
        part["licenses"] = [{"expression": expression}]
    elif text := found.metadata.get("License"):
        part["licenses"] = [{"license": {"name": text.splitlines()[0]}}]
    return part


def write() -> Path:
    """Write the bill and return its file."""
    DIST.mkdir(exist_ok=True)
    SBOM.write_text(json.dumps(listed(), indent=2) + "\n", encoding="utf-8")
    return SBOM


if __name__ == "__main__":
    sys.stdout.write(f"{write()}\n")
