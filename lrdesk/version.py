"""The version, as the package's metadata has it."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """Return the version of LR Desk, or "unknown" where it runs without being installed."""
    try:
        return installed_version("lrdesk")
    except PackageNotFoundError:
        return "unknown"
