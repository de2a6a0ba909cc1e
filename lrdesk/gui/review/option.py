"""An option of a quiz, which wraps and is judged in place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from lrdesk.gui.parts import label, restyle
from lrdesk.gui.richtext import RichText
from lrdesk.gui.theme import Theme
from lrdesk.words import tr


class OptionButton(QPushButton):
    """An option of a quiz: its letter and its text, which may wrap and hold code or maths."""

    def __init__(self, letter: str, theme: Theme) -> None:
        super().__init__()
        self.option = 0
        self.setProperty("role", "option")
        self.setAccessibleName(letter)  # until it shows an option
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._letter, self.text_label = label(letter, "mono"), RichText(theme, "", line_height=120, gap=0)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._mark = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._letter)
        row.addWidget(self.text_label, 1)
        row.addWidget(self._mark)
        for part in (self._letter, self.text_label, self._mark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_option(self, option: int, text: str) -> None:
        """Offer an option."""
        self.option = option
        self.text_label.show_markdown(text)
        self._judge("option", "", f"{self._letter.text()}: {text}")
        self.setEnabled(True)

    def show_judged(self, right: bool, chosen: bool) -> None:
        """Show whether the option was right, by word and mark as well as by colour."""
        name = self.accessibleName()
        if right:
            self._judge("option-right", "✓", tr("{option}, right").format(option=name))
        elif chosen:
            self._judge("option-wrong", "✗", tr("{option}, your choice, wrong").format(option=name))
        self.setEnabled(False)

    @property
    def is_right(self) -> bool:
        """Whether this is shown to be the right one."""
        return bool(self.property("role") == "option-right")

    def heightForWidth(self, width: int) -> int:
        """Let the text wrap."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def _judge(self, role: str, mark: str, name: str) -> None:
        if self.property("role") != role:
            restyle(self, role)
        self._mark.setText(mark)
        self.setAccessibleName(name)
