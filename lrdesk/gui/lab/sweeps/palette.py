"""The colours of a map: even steps to the eye, and told apart by colour-blind eyes."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

STEPS = 256
DARKEST, LIGHTEST = (0.28, 0.0, -0.11), (0.945, -0.02, 0.11)
"""The ends of the palette in Oklab: a dark blue and a light yellow."""

_TO_CONES = np.array(
    [
        [1.0, 0.3963377774, 0.2158037573],
        [1.0, -0.1055613458, -0.0638541728],
        [1.0, -0.0894841775, -1.2914855480],
    ]
)
_TO_RGB = np.array(
    [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
)


def palette() -> NDArray[np.uint8]:
    """Return colours from dark blue to light yellow, of shape (256, 3).

    They lie on a straight line in Oklab (Ottosson 2020), a space in which equal distances look equal; only lightness
    and the axis from blue to yellow change, which red-green blindness leaves alone.
    """
    shares = np.linspace(0.0, 1.0, STEPS)[:, None]
    lab = np.array(DARKEST) * (1 - shares) + np.array(LIGHTEST) * shares
    linear = np.clip((lab @ _TO_CONES.T) ** 3 @ _TO_RGB.T, 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    colours: NDArray[np.uint8] = np.round(255 * encoded).astype(np.uint8)
    return colours


COLOURS = tuple(QColor(*colour) for colour in palette().tolist())
"""The palette, lowest first."""
