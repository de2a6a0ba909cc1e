"""Which page of the help tells about which place of the app."""

from typing import Final

PAGE_OF: Final = {
    "today": "first-week",
    "review": "reviewing",
    "decks": "ways",
    "lab": "lab",
    "browse": "browse",
    "write": "writing",
    "progress": "progress",
    "settings": "data",
    "shortcuts": "keyboard",
    "gpu": "gpu",
}
"""The page for each place, by the keys of the sidebar and, for what the sidebar does not list, by a name of its own."""

INTRODUCTION: Final = "introduction"
"""What a page's link names to have the first steps shown again."""
