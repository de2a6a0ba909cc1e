"""Numbers as a reader likes them."""

import math

from lrdesk.words import tr

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def figure(value: float) -> str:
    """Return the number with three significant digits: 0.0123, 4.92, 10⁴, 2.5·10⁻⁷."""
    if not math.isfinite(value):
        return tr("no number")
    if value == 0 or 1e-3 <= abs(value) < 1e4:
        return f"{float(f'{value:.3g}'):.10g}"
    mantissa, exponent = f"{value:.2e}".split("e")
    power = "10" + str(int(exponent)).translate(SUPERSCRIPTS)
    mantissa = f"{float(mantissa):g}"
    return power if mantissa == "1" else f"{mantissa}·{power}"


def speed(updates: int, seconds: float, device: str) -> str:
    """Return how fast a device trained: 12 345 steps/s · CPU."""
    per_second = f"{updates / seconds:,.0f}".replace(",", " ")
    return tr("{number} steps/s · {device}").format(number=per_second, device=device.upper())
