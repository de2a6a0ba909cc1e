"""The introduction: what this is, then a first card (in the review itself, see coach.py), then when to come back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from lrdesk.gui.keys.binding import bind
from lrdesk.gui.parts import announce, press_focused
from lrdesk.gui.welcome.habit import Choices, Habit
from lrdesk.gui.welcome.intro import Intro


class WelcomeScreen(QStackedWidget):
    """The steps before and after the first card; made anew each time it is shown.

    `card_asked` asks for the first card, after which comes `show_habit`. It ends with `done` or `level_asked`, both
    with the learner's Choices, or with `skipped`.
    """

    card_asked = Signal()
    done = Signal(object)
    level_asked = Signal(object)
    skipped = Signal()

    def __init__(self, choices: Choices) -> None:
        """`choices` are those in force."""
        super().__init__()
        self.setObjectName("page")
        self.intro, self.habit = Intro(), Habit(choices)
        self.addWidget(self.intro)
        self.addWidget(self.habit)
        self.intro.on.connect(self.card_asked)
        self.intro.skipped.connect(self.skipped)
        self.habit.done.connect(self.done)
        self.habit.level_asked.connect(self.level_asked)
        self.habit.skipped.connect(self.skipped)
        for step in (self.intro, self.habit):
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            bind(step, "welcome-on", partial(self._go_on, step), inside, repeat=False)
            bind(step, "welcome-skip", step.skip.click, inside, repeat=False)

    def begin(self) -> None:
        """Take the keyboard, now that the first step is looked at."""
        self._show(self.intro)

    def show_habit(self) -> None:
        """Show the last step."""
        self._show(self.habit)

    def _show(self, step: Intro | Habit) -> None:
        self.setCurrentWidget(step)
        self.setAccessibleName(step.told)
        step.go_on.setFocus()
        announce(step, step.told)

    def _go_on(self, step: Intro | Habit) -> None:
        """Press the button that Tab has reached; otherwise go on."""
        if not press_focused(step):
            step.go_on.click()
