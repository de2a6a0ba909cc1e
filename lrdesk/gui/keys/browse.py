"""What works in Browse."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

BROWSE: Final = mark("Browse")

KEYS: Final = (
    Key("browse-search", BROWSE, mark("Go to the search line"), ("Ctrl+F",)),
    Key("browse-clear", BROWSE, mark("Empty the search line"), ("Esc",)),
    Key("browse-study", BROWSE, mark("Study the items chosen"), ("Ctrl+Return", "Ctrl+Enter")),
    Key("browse-edit", BROWSE, mark("Edit the item"), ("Ctrl+E",)),
    Key("browse-suspend", BROWSE, mark("Suspend the items chosen"), ("Ctrl+J",)),
    Key("browse-unsuspend", BROWSE, mark("Have the items chosen asked again"), ("Ctrl+Shift+J",)),
    Key("browse-bury", BROWSE, mark("Bury the items chosen until tomorrow"), ("Ctrl+B",)),
    Key("browse-unbury", BROWSE, mark("Unbury the items chosen"), ("Ctrl+Shift+B",)),
    Key("browse-flag", BROWSE, mark("Flag the items chosen"), ("Ctrl+M",)),
    Key("browse-unflag", BROWSE, mark("Take the flag off the items chosen"), ("Ctrl+Shift+M",)),
    Key("browse-tag", BROWSE, mark("Tag the items chosen"), ("Ctrl+T",)),
    Key("browse-untag", BROWSE, mark("Take a tag off the items chosen"), ("Ctrl+Shift+T",)),
    Key("browse-due", BROWSE, mark("Set the day of the items chosen"), ("Ctrl+D",)),
    Key("browse-reset", BROWSE, mark("Make the items chosen new again"), ()),
    Key("browse-move", BROWSE, mark("Move the items chosen to another deck"), ()),
    Key("browse-delete", BROWSE, mark("Delete the items chosen"), ("Del",)),
    Key("browse-pane", BROWSE, mark("Show or hide what is beside the list"), ("Ctrl+I",)),
    Key("browse-run", BROWSE, mark("Show the run of the item"), ("Ctrl+R",)),
    Key("browse-help", BROWSE, mark("Show what can be searched for"), ("Ctrl+H",)),
)
