"""What works in a review; undoing an answer there is the undo of everywhere."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

REVIEW: Final = mark("Review")

# Digits grade once the answer is there; while it is not, they predict. Alt with a digit predicts amid typing, too.
_DIGITS = (
    mark("Predict the first lane, or give the first grade"),
    mark("Predict the second lane, or give the second grade"),
    mark("Predict the third lane, or give the third grade"),
    mark("Predict the fourth lane, or give the fourth grade"),
    mark("Predict the fifth lane, or give the fifth grade"),
    mark("Predict the sixth lane, or give the sixth grade"),
    mark("Predict the seventh lane"),
    mark("Predict the eighth lane"),
)
_LANES = (
    mark("Predict the first lane while you write"),
    mark("Predict the second lane while you write"),
    mark("Predict the third lane while you write"),
    mark("Predict the fourth lane while you write"),
    mark("Predict the fifth lane while you write"),
    mark("Predict the sixth lane while you write"),
    mark("Predict the seventh lane while you write"),
    mark("Predict the eighth lane while you write"),
)
_LETTERS = (
    mark("Choose option A, or tick the first concept"),
    mark("Choose option B, or tick the second concept"),
    mark("Choose option C, or tick the third concept"),
    mark("Choose option D, or tick the fourth concept"),
    mark("Tick the fifth concept"),
)

KEYS: Final = (
    Key("review-go-on", REVIEW, mark("Show the answer, then take the suggested grade"), ("Space", "Return", "Enter")),
    *(Key(f"review-digit-{n}", REVIEW, does, (f"{n}",)) for n, does in enumerate(_DIGITS, 1)),
    *(Key(f"review-letter-{n}", REVIEW, does, ("ABCDE"[n - 1],)) for n, does in enumerate(_LETTERS, 1)),
    *(Key(f"review-lane-{n}", REVIEW, does, (f"Alt+{n}",)) for n, does in enumerate(_LANES, 1)),
    Key("review-compare", REVIEW, mark("End the explanation"), ("Ctrl+Enter", "Ctrl+Return")),
    Key("review-hint", REVIEW, mark("Show the hint"), ("H", "Alt+H")),
    Key("review-model", REVIEW, mark("Show or hide the model answer"), ("M",)),
    Key("review-up", REVIEW, mark("Scroll the card up"), ("Up",)),
    Key("review-down", REVIEW, mark("Scroll the card down"), ("Down",)),
    Key("review-page-up", REVIEW, mark("Scroll the card a page up"), ("PgUp",)),
    Key("review-page-down", REVIEW, mark("Scroll the card a page down"), ("PgDown",)),
    Key("review-more", REVIEW, mark("Open the menu of the card"), ("Ctrl+M",)),
    Key("review-suspend", REVIEW, mark("Suspend the card: ask it no more"), ("@",)),
    Key("review-bury", REVIEW, mark("Bury the card until tomorrow"), ("-",)),
    Key("review-flag", REVIEW, mark("Flag the card, or take its flag off"), ("F",)),
    Key("review-edit", REVIEW, mark("Edit the card"), ("Ctrl+E",)),
    Key("review-info", REVIEW, mark("Show the card in Browse, with its history"), ("I",)),
    Key("review-leave", REVIEW, mark("End the session"), ("Esc",)),
)
