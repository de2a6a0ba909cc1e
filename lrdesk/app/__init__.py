"""Composition: who is wired to whom."""

from lrdesk.app.app import App
from lrdesk.app.day import system_clock

__all__ = ["App", "system_clock"]
