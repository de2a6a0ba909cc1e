"""What the player asks of the pages that it shows, whichever mode they belong to."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lrdesk.lab.spec import Experiment


class ModePage(QWidget):
    """Shows one part of a mode at a time; `changed` tells that `pending` became another."""

    changed = Signal()

    @property
    def pending(self) -> str:
        """What is still to be done on the page, in marked words for a button; empty once the next part may come."""
        return ""

    def go_on(self) -> None:
        """Do what is pending."""

    def show_part(self, part: Any, experiment: Experiment | None) -> None:
        """Show a part, with its experiment if it has one."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let nothing train on where nobody watches."""
