"""The curve that each lane has fitted so far, with the points that it learns from."""

from PySide6.QtGui import QPainter

from lrdesk.gui.lab.axes import ValueAxis
from lrdesk.gui.lab.heading import HEADING_PX, paint_heading
from lrdesk.gui.lab.picture import prediction_at
from lrdesk.gui.lab.pixels import Pixels, draw_dots, draw_line
from lrdesk.gui.lab.plot import RecordingPlot, in_sentence_case
from lrdesk.gui.lab.style import lane_style
from lrdesk.lab.figures import figure
from lrdesk.lab.recording import Recording
from lrdesk.words import mark, tr

POINT_PX = 6
SIDES = 0.02  # room beside the curves, as a share of their width
MARGIN = 0.25  # room below and above the points, as a share of their height


class FitPlot(RecordingPlot):
    """Points and curves; a lane that shoots out leaves the plot, and does not move its axis."""

    title = mark("fitted curve")

    def __init__(self) -> None:
        super().__init__(in_sentence_case(tr(self.title)))
        self.add_axes(ValueAxis("left", headroom=HEADING_PX), ValueAxis("bottom"))
        self._point = 0
        self._live = self.add_layer(self._paint)

    def prepare(self, recording: Recording) -> None:
        """Show the points of another recording."""
        scene = recording.scene
        if scene is None or scene.axis is None:
            return
        low, high = float(scene.y.min()), float(scene.y.max())
        margin = MARGIN * ((high - low) or 1.0)
        left, right = float(scene.axis[0]), float(scene.axis[-1])
        self.box.setXRange(left, right, padding=SIDES)
        self.box.setYRange(low - margin, high + 2 * margin, padding=0)

    def draw(self, recording: Recording, point: int) -> None:
        """Draw every lane's curve at a point."""
        self._point = point
        self._live.update()

    def spoken(self) -> str:
        """Return between which heights each lane's curve runs, from left to right."""
        recording, told = self._recording, []
        if recording is None:
            return ""
        for lane, label in enumerate(recording.labels):
            curve = prediction_at(recording, lane, self._point)
            if curve is not None:
                from_to = tr("{lane} from {left} to {right}")
                told.append(from_to.format(lane=label, left=figure(curve[0]), right=figure(curve[-1])))
        return tr("Step {step}: {values}").format(step=self._point, values=", ".join(told)) if told else ""

    def _paint(self, painter: QPainter, pixels: Pixels) -> None:
        recording = self._recording
        scene = recording.scene if recording is not None else None
        if recording is None or scene is None or scene.axis is None:
            return
        draw_dots(painter, self.colours.ink, pixels.x(scene.x.astype(float)), pixels.y(scene.y.astype(float)), POINT_PX)
        axis = pixels.x(scene.axis.astype(float))
        for lane in range(len(recording.labels)):
            curve = prediction_at(recording, lane, self._point)
            if curve is not None:
                style, heights = lane_style(lane, self.colours), pixels.y(curve.astype(float))
                draw_line(painter, style.colour, axis, heights)
                style.paint_marker(painter, axis[-1], float(heights[-1]))
        paint_heading(painter, pixels.area, 0, [tr(self.title)], [], self.colours, mono=False)
