"""The row of grade buttons, each with when the card comes back."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from lrdesk.gui.flow import FlowLayout
from lrdesk.gui.keys import binding
from lrdesk.gui.parts import label, restyle
from lrdesk.gui.review.when import comes_back, interval
from lrdesk.scheduling.grading import ALL_GRADES, RECALL_GRADES, GradeChoice
from lrdesk.words import tr

HEIGHT = 60
GAP = 8


class GradeButton(QPushButton):
    """A grade's name over its interval, with its key in the corner."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._key_id = f"review-digit-{place}"
        self.setProperty("role", "grade")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.grade = 0
        self._name, self._interval, self._key = label(role="panel-title"), label(role="small"), label(role="key")
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        centre = Qt.AlignmentFlag.AlignCenter
        grid.addWidget(self._name, 0, 0, 1, 3, centre)
        grid.addWidget(self._interval, 1, 0, 1, 3, centre)
        grid.addWidget(self._key, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for part in (self._name, self._interval, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room that name and key take beside each other."""
        inside = self.layout()
        assert inside is not None
        key = self._key.sizeHint().width() + GAP
        return inside.sizeHint().expandedTo(QSize(self._name.sizeHint().width() + 2 * (key + GAP), 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing may be cut."""
        return self.sizeHint()

    def show_grade(self, name: str, grade: int, days: int, suggested: bool) -> None:
        """Show a grade and in how many days the card then comes back; the suggested one is framed."""
        self.grade = grade
        self._name.setText(name)
        self._interval.setText(interval(days))
        self._key.setText(binding.in_words(self._key_id))
        self.setAccessibleName(comes_back(name, days, suggested))
        role = "grade-suggested" if suggested else "grade"
        if self.property("role") != role:
            restyle(self, role)


class GradeBar(QWidget):
    """Four grades, or all six of SM-2; `graded` gives the grade of the button that was pressed."""

    graded = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._layout = FlowLayout(self, gap=10)
        self._buttons: list[GradeButton] = []
        self._choices: tuple[GradeChoice, ...] = ()
        self.use(4)

    def use(self, grades: int) -> None:
        """Offer four grades or six."""
        self._choices = ALL_GRADES if grades == 6 else RECALL_GRADES
        while len(self._buttons) < len(self._choices):
            made = GradeButton(len(self._buttons) + 1)
            made.clicked.connect(self._press)
            self._layout.addWidget(made)
            self._buttons.append(made)
        for index, made in enumerate(self._buttons):
            made.setVisible(index < len(self._choices))

    def show_grades(self, days_until: Callable[[int], int], suggested: int) -> None:
        """Show when each grade brings the card back.

        A suggestion that has no button of its own (an explanation may earn a 2) stands on the next lower one.
        """
        home = max((c.grade for c in self._choices if c.grade <= suggested), default=self._choices[0].grade)
        for made, choice in zip(self._buttons, self._choices, strict=False):
            mine = choice.grade == home
            grade = suggested if mine else choice.grade
            made.show_grade(tr(choice.label), grade, days_until(grade), mine)

    def press(self, index: int) -> None:
        """Press a button by its place, as the digit keys do."""
        if index < len(self._choices):
            self._buttons[index].click()

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        assert isinstance(sender, GradeButton)
        self.graded.emit(sender.grade)
