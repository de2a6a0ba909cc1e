"""Curves of a recording over steps, on an axis that is linear or logarithmic and fits them."""

from typing import ClassVar

from lrdesk.gui.lab.axes import ValueAxis
from lrdesk.gui.lab.curves import Bounds, Curves, LaneCurves
from lrdesk.gui.lab.heading import HEADING_PX
from lrdesk.gui.lab.pixels import FloatArray
from lrdesk.gui.lab.plot import in_sentence_case
from lrdesk.gui.lab.steps import StepsPlot, Stretch
from lrdesk.gui.theme import Colours, sized
from lrdesk.lab.recording import Recording
from lrdesk.words import tr

FOOT_PX = 7  # room for the lowest number of the axis
LEAST_CURVES_PX = 10.0
LEAST_SPAN = 5  # steps over which smoothing averages at least
SPANS_IN_RUN = 40


class ScaledPlot(StepsPlot):
    """The curves of one quantity, and their axis; views state what it is, and how the axis behaves."""

    title: ClassVar[str]
    logarithmic = False
    from_zero = True  # whether a linear axis begins at zero
    explodes = False  # whether a lane that diverges may leave a linear axis
    least: float | None = None  # what a logarithmic axis shows for zero and all below this
    in_frames = False  # whether it is measured in frames

    def __init__(self) -> None:
        super().__init__(tr("{quantity} over steps").format(quantity=in_sentence_case(tr(self.title))))
        self.smoothed = False
        self.pinned: Recording | None = None
        self._curves = self._raw = self._behind = LaneCurves(None, 1, self.least)
        self._left = ValueAxis("left", self.logarithmic, HEADING_PX)
        self.add_axes(self._left, ValueAxis("bottom"))
        self.box.sigResized.connect(self.fit)

    def read(self, recording: Recording) -> FloatArray | None:
        """Return the quantity, of shape (lanes, columns) or (lanes, columns, variants); None if not recorded."""
        raise NotImplementedError

    def company(self) -> list[Curves]:
        """Return what is drawn on the same axes beside the lanes' own curves."""
        return [self._behind]

    def further_bounds(self) -> list[Bounds | None]:
        """Return what else should be in sight."""
        return [curves.bounds(self.explodes) for curves in self.company()]

    def set_colours(self, colours: Colours) -> None:
        """Take on light or dark."""
        super().set_colours(colours)
        self.rescale()

    def prepare(self, recording: Recording) -> None:
        """Make ready for another recording, of which nothing is drawn yet."""
        self._curves, self._raw = self._curves_of(recording), self._curves_of(recording)
        self._left.setStyle(showValues=False)  # nothing is measured yet
        self.rescale()
        super().prepare(recording)

    def take(self, recording: Recording) -> bool:
        """Read what is new in the recording, and say whether anything is."""
        if self.smoothed:
            self._raw.read(recording.length)
        return self._curves.read(recording.length)

    def pin(self, recording: Recording | None) -> None:
        """Draw another recording behind, or none."""
        self.pinned = recording
        self._behind = LaneCurves(None, 1, self.least)
        if recording is not None:
            self._behind = self._curves_of(recording)
            self._behind.read(recording.length)
        self.rescale()

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Show these steps, or all."""
        super().show_stretch(stretch)
        for curves in (self._curves, self._raw, *self.company()):
            curves.look_at(*self.stretch)
        self.fit()

    def set_logarithmic(self, logarithmic: bool) -> None:
        """Choose the axis."""
        self.logarithmic = self._left.logarithmic = logarithmic
        self._left.picture = None  # its numbers are other ones now
        self.rescale()

    def set_smoothed(self, smoothed: bool) -> None:
        """Draw an exponential moving average, and the values themselves faintly behind it; or the values."""
        self.smoothed = smoothed
        if self._recording is not None:
            self._raw.read(self._recording.length)
        self.rescale()

    def rescale(self) -> None:
        """Bring all curves to the axis that was chosen."""
        span = 0
        if self.smoothed and self._recording is not None:
            span = max(LEAST_SPAN, self._recording.experiment.steps // SPANS_IN_RUN)
        self._curves.scale(self.logarithmic, span)
        self._raw.scale(self.logarithmic)
        for curves in self.company():
            curves.scale(self.logarithmic, span)
        self.fit()

    def fit(self) -> None:
        """Fit the axis to the values, with room above them for the heading, clear of every curve."""
        own = self._curves.bounds(self.explodes)
        if own is None:
            return
        self._left.setStyle(showValues=True)
        lows, highs = zip(own, *(pair for pair in self.further_bounds() if pair is not None), strict=True)
        low, high = min(lows), max(highs)
        if not self.logarithmic:
            if self.from_zero and self._stretch is None:
                low = min(0.0, low)
        elif high - low < 0.1:
            low, high = low - 0.05, high + 0.05
        per_px = ((high - low) or 1.0) / max(LEAST_CURVES_PX, self.box.height() - sized(HEADING_PX) - sized(FOOT_PX))
        self.box.setYRange(low - sized(FOOT_PX) * per_px, high + sized(HEADING_PX) * per_px, padding=0)

    def _curves_of(self, recording: Recording) -> LaneCurves:
        return LaneCurves(self.read(recording), recording.frame_every if self.in_frames else 1, self.least)
