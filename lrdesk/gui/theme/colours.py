"""The design's colours: light and dark, each also with high contrast."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The design's tokens, as #RRGGBB; `lanes` are safe for colour-blind eyes, and lanes also differ by marker.

    `border` is how wide the lines around things are, in pixels.
    """

    background: str
    panel: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_background: str
    on_accent: str
    pressed: str
    right: str
    right_background: str
    wrong: str
    wrong_background: str
    well: str
    contour: str
    lanes: tuple[str, ...]
    border: int = 1


LIGHT = Colours(
    background="#F6F5F2",
    panel="#FFFFFF",
    line="#E3E0DA",
    ink="#1D1F24",
    muted="#656973",
    accent="#3B5BDB",
    accent_background="#EDF0FD",
    on_accent="#FFFFFF",
    pressed="#23388A",
    right="#0F7553",
    right_background="#E6F4EE",
    wrong="#C2410C",
    wrong_background="#FCEDE6",
    well="#F1F1EE",
    contour="#C9C7C2",
    lanes=("#0072B2", "#D55E00", "#009E73", "#AA4499", "#3E9BD3", "#B07D00", "#7A1F4E", "#66751A"),
)
DARK = Colours(
    background="#15171C",
    panel="#1D2026",
    line="#2E323B",
    ink="#E8E9EC",
    muted="#A0A4AE",
    accent="#8DA2FB",
    accent_background="#262C47",
    on_accent="#15171C",
    pressed="#D5DDFF",
    right="#4CC38A",
    right_background="#173329",
    wrong="#FF9166",
    wrong_background="#3A231A",
    well="#262A31",
    contour="#454A54",
    lanes=("#56B4E9", "#F28E4B", "#3CC59A", "#D98BC8", "#A9CBFF", "#E9D65B", "#F39AA6", "#B7C767"),
)
HIGH_LIGHT = Colours(
    background="#FFFFFF",
    panel="#FFFFFF",
    line="#5C5C5C",
    ink="#000000",
    muted="#3A3A3A",
    accent="#1F3399",
    accent_background="#E6EBFF",
    on_accent="#FFFFFF",
    pressed="#000000",
    right="#00542F",
    right_background="#E2F6EB",
    wrong="#8C2200",
    wrong_background="#FFEDE5",
    well="#F2F2F2",
    contour="#8A8A8A",
    lanes=LIGHT.lanes,
    border=2,
)
HIGH_DARK = Colours(
    background="#000000",
    panel="#000000",
    line="#A8A8A8",
    ink="#FFFFFF",
    muted="#D6D6D6",
    accent="#B3C2FF",
    accent_background="#151E4D",
    on_accent="#000000",
    pressed="#FFFFFF",
    right="#6FE3AB",
    right_background="#08321F",
    wrong="#FFB594",
    wrong_background="#451A0A",
    well="#1E1E1E",
    contour="#7D7D7D",
    lanes=DARK.lanes,
    border=2,
)
