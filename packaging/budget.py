"""What each part of a bundle may weigh, and what the files that people download may: `python packaging/budget.py`.

A bundle grows by what a new library brings along unasked. Raise a figure only for something that learners get for it.
"""

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Final

from project import BUNDLE

MB: Final = 1_000_000

# In MB, on Linux; elsewhere weights are only told. The first part whose pattern fits a path counts the file.
PARTS: Final = {
    "torch": (r"_internal/torch", 378),
    "Qt": (r"_internal/(PySide6|shiboken6|lib(Qt6|icu|pyside6|shiboken6))", 102),
    "numbers": (r"_internal/(numpy|contourpy)", 47),
    "code": (r"lrdesk$|_internal/base_library\.zip", 28),
    "Python": (r"_internal/(libpython|python3)", 13),
    "content": (r"_internal/(decks|resources)/", 4),
    "libraries of the system": (r"_internal/lib[^/]*\.so", 18),
    "the rest": ("", 6),
}
WHOLE: Final = 580
FILES: Final = {".deb": 145, ".AppImage": 185}


def weigh(bundle: Path = BUNDLE) -> dict[str, float]:
    """Return the MB of each part of a bundle."""
    weights: Counter[str] = Counter(dict.fromkeys(PARTS, 0))
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            path = file.relative_to(bundle).as_posix()
            weights[next(part for part, (pattern, _) in PARTS.items() if re.match(pattern, path))] += (
                file.stat().st_size
            )
    return {part: weight / MB for part, weight in weights.items()}


def excesses(weights: dict[str, float]) -> list[str]:
    """Return a sentence for each part that weighs too much."""
    whole = {"the whole": (sum(weights.values()), WHOLE)}
    parts = {part: (weight, PARTS[part][1]) for part, weight in weights.items()}
    return [
        f"{part} weighs {weight:.1f} MB, {weight - most:.1f} more than its {most}"
        for part, (weight, most) in (whole | parts).items()
        if weight > most
    ]


def main() -> int:
    """Print the weight of each part, and return 1 where one is above its figure."""
    weights = weigh()
    for part, weight in weights.items():
        sys.stdout.write(f"{part:<26} {weight:6.1f} of {PARTS[part][1]} MB\n")
    sys.stdout.write(f"{'the whole':<26} {sum(weights.values()):6.1f} of {WHOLE} MB\n")
    problems = excesses(weights) if sys.platform.startswith("linux") else []
    for sentence in problems:
        sys.stderr.write(f"too large: {sentence}\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
