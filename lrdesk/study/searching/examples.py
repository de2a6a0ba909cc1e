"""The language of searches by example, as the help beside the search line shows it."""

from typing import Final

from lrdesk.words import mark

EXAMPLES: Final = (
    (
        mark("Words"),
        (
            ("momentum", mark("says a word that begins so, in any of its texts")),
            ("warmup batch", mark("says both")),
            ('"learning rate"', mark("says just these words, one after the other")),
            ("adam or rmsprop", mark("says one or the other")),
            ("adam -bias", mark("says the one and not the other")),
            ("(adam or sgd) kind:quiz", mark("parentheses hold together what belongs together")),
        ),
    ),
    (
        mark("Names"),
        (
            ("deck:adam", mark("of the deck with this id")),
            ("deck:a*", mark("of all decks whose ids begin so")),
            ("kind:quiz", mark("of this kind: recall, quiz or explain")),
            ("level:advanced", mark("of this level: beginner, intermediate or advanced")),
            ("tag:exam", mark("with this tag")),
            ("tag:*", mark("with any tag")),
        ),
    ),
    (
        mark("States"),
        (
            ("is:due", mark("due, and neither suspended nor buried")),
            ("is:new", mark("never asked yet")),
            ("is:suspended", mark("not asked until you want it again")),
            ("is:buried", mark("not asked today")),
            ("is:leech", mark("forgotten six times or more")),
            ("is:flagged", mark("with a flag")),
            ("is:edited", mark("changed by you")),
        ),
    ),
    (
        mark("Numbers, with <, <=, =, >= or >"),
        (
            ("due<7", mark("due in less than a week, or overdue")),
            ("interval>=21", mark("remembered for three weeks or longer")),
            ("easiness<2", mark("hard to remember")),
            ("lapses>3", mark("forgotten more than three times")),
            ("rated:7", mark("answered in the last seven days")),
        ),
    ),
)
"""Groups of searches that can be tried, each with what it finds (marked)."""
