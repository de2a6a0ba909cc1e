"""Two panels side by side; where there is no room for both, one above the other, in a page that scrolls."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStyle, QWidget

from lrdesk.gui.theme import sized

MARGINS = (22, 16)
GAP = 16
LEAST = 560  # pixels for both, at the usual text size
PEEP = 36  # of the second panel, which shows below the first that there is more


class Columns(QScrollArea):
    """Gives each panel its share of the width, and both the whole height, or more where one of them needs more.

    One panel alone takes all the width.
    """

    def __init__(
        self,
        first: QWidget | None = None,
        second: QWidget | None = None,
        shares: tuple[int, int] = (45, 55),
        least: int = LEAST,
        fixed: int = 0,
        above: QWidget | None = None,
        margins: tuple[int, int] = MARGINS,
        parent: QWidget | None = None,
    ) -> None:
        """`least` is the width of both from which on they stand side by side, `fixed` that of the first, if any.

        Both are in pixels at the usual text size. What is `above` takes the whole width, and the height that it needs.
        `margins` are those at the sides, and above and below. Panels can also follow later, see `hold`.
        """
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._desk = _Desk(self.viewport(), least, fixed, above, margins)
        self.share(*shares)
        self.hold(*(panel for panel in (first, second) if panel is not None))
        self.setWidget(self._desk)

    @property
    def desk(self) -> QWidget:
        """What the panels lie on. One that is made with it for its parent need not be dressed twice."""
        return self._desk

    def hold(self, *panels: QWidget) -> None:
        """Place these panels."""
        self._desk.hold(list(panels))

    def share(self, first: int, second: int) -> None:
        """Share the width out in these parts."""
        self._desk.shares = first, second
        self._desk.arrange()

    @property
    def stacked(self) -> bool:
        """Whether the panels stand one above the other."""
        return self._desk.stacked

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panels anew."""
        self._desk.room = self.viewport().height()
        super().resizeEvent(event)
        self._desk.arrange()


class _Desk(QWidget):
    """Places the two panels by hand, because no layout of Qt's turns from a row into a column by its width."""

    def __init__(
        self,
        parent: QWidget,
        least: int,
        fixed: int,
        above: QWidget | None,
        margins: tuple[int, int],
    ) -> None:
        super().__init__(parent)
        self.shares, self.room, self.stacked = (1, 1), 0, False
        self._panels: list[QWidget] = []
        self._least, self._fixed, self._above, self._margins = least, fixed, above, margins
        if above is not None:
            above.setParent(self)

    def hold(self, panels: list[QWidget]) -> None:
        """Place these panels."""
        for panel in panels:
            if panel.parent() is not self:
                panel.setParent(self)
        self._panels = panels
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange the panels anew when what is in them changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panels anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the panels, and tell how high the page must be for them."""
        across, down = self._margins
        area = QRect(across, down, self.width() - 2 * across, 0)
        shown = [panel for panel in self._panels if not panel.isHidden()]
        self.stacked = len(shown) == 2 and area.width() < sized(self._least)
        full = max(0, self.room - 2 * down)
        if self._above is not None:
            high = _least_height(self._above, area.width())
            self._above.setGeometry(QRect(across, down, area.width(), high))
            area.translate(0, high + GAP)
            full = max(0, full - (0 if self.stacked else high + GAP))
        if self.stacked:
            heights = [_least_height(panel, area.width()) for panel in shown]
            heights = [max(heights[0], full - sized(PEEP)), max(heights[1], full)]
            for panel, high in zip(shown, heights, strict=True):
                panel.setGeometry(QRect(area.x(), area.y(), area.width(), high))
                area.translate(0, high + GAP)
            self.setMinimumHeight(area.y() - GAP + down)
            return
        widths = self._widths(area.width()) if len(shown) == 2 else [area.width()]
        needed = max((_least_height(panel, wide) for panel, wide in zip(shown, widths, strict=False)), default=0)
        self.setMinimumHeight(area.y() + needed + down)
        area.setHeight(max(full, needed))
        x = area.x()
        for panel, wide in zip(shown, widths, strict=False):
            place = QRect(x, area.y(), wide, area.height())
            panel.setGeometry(QStyle.visualRect(self.layoutDirection(), area, place))
            x += wide + GAP

    def _widths(self, width: int) -> list[int]:
        first = sized(self._fixed) if self._fixed else round((width - GAP) * self.shares[0] / sum(self.shares))
        return [first, width - GAP - first]


def _least_height(panel: QWidget, width: int) -> int:
    """Return how high a panel must be at a width, so that nothing in it is cut."""
    layout = panel.layout()
    least = max(panel.minimumSizeHint().height(), panel.minimumHeight())
    if layout is None or not layout.hasHeightForWidth():
        return least
    return max(layout.totalMinimumHeightForWidth(width), panel.minimumHeight())  # with the border around it
