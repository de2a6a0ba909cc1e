"""What works in the Lab, and wherever a run is played."""

from typing import Final

from lrdesk.gui.keys.key import Key
from lrdesk.words import mark

LAB: Final = mark("Lab")
PLAYGROUND: Final = mark("Playground")
CHALLENGE: Final = mark("Challenge")
CHART: Final = mark("Chart")
KEPT: Final = mark("Kept experiments")
PLAYER: Final = mark("Player")

STEP_KEYS: Final = ("player-back", "player-forward")
STEP_KEYS_BESIDE_PAGES: Final = ("player-back-beside-pages", "player-forward-beside-pages")
"""The ids of what takes the player one step back and forward; beside pages, the arrows turn those."""

KEYS: Final = (
    Key("lab-playground", LAB, mark("Open the playground"), ("Alt+1",)),
    Key("lab-challenges", LAB, mark("Open the challenges"), ("Alt+2",)),
    Key("lab-sweep", LAB, mark("Open the sweep"), ("Alt+3",)),
    Key("lab-range-test", LAB, mark("Open the range test"), ("Alt+4",)),
    Key("lab-run", LAB, mark("Run what is set up, from the start"), ("Ctrl+Return", "Ctrl+Enter")),
    Key("lab-save", LAB, mark("Save a figure or the data"), ("Ctrl+S",)),
    Key("playground-run", PLAYGROUND, mark("Run, pause or play on"), ("Space",)),
    Key("playground-branch", PLAYGROUND, mark("Branch a new lane off at the step shown"), ("B",)),
    Key("playground-compare", PLAYGROUND, mark("Compare the lanes in a table"), ("T",)),
    Key("playground-seeds", PLAYGROUND, mark("Train from many seeds, and draw how the losses spread"), ("S",)),
    Key("playground-pin", PLAYGROUND, mark("Keep this run drawn behind later ones"), ("K",)),
    Key("playground-views", PLAYGROUND, mark("Choose what is drawn"), ("V",)),
    Key("playground-menu", PLAYGROUND, mark("Copy, paste or keep the experiment, or put it under a card"), ("E",)),
    Key("playground-code", PLAYGROUND, mark("Show the run as a PyTorch script"), ("C",)),
    Key("experiment-copy", PLAYGROUND, mark("Copy the experiment as text"), ("Ctrl+Shift+C",)),
    Key("experiment-paste", PLAYGROUND, mark("Paste an experiment from a text"), ("Ctrl+V",)),
    Key("experiment-keep", PLAYGROUND, mark("Keep, open or rename experiments"), ("Ctrl+O",)),
    Key("experiment-write", PLAYGROUND, mark("Write an item with the experiment"), ("Ctrl+Shift+W",)),
    Key("experiment-card", PLAYGROUND, mark("Put the experiment under a card"), ("Ctrl+E",)),
    Key("challenge-run", CHALLENGE, mark("Run your lane, pause or play on"), ("Space",)),
    Key("challenge-submit", CHALLENGE, mark("Submit your lane to the held-out seeds"), ("Ctrl+Return", "Ctrl+Enter")),
    Key("chart-back", CHART, mark("Go back to the wider range"), ("Backspace", "Esc")),
    Key("kept-rename", KEPT, mark("Rename an experiment that is kept"), ("F2",)),
    Key("kept-delete", KEPT, mark("Delete an experiment that is kept"), ("Del",)),
    Key("player-play", PLAYER, mark("Play or pause"), ("P",)),
    Key("player-replay", PLAYER, mark("Play again from the start"), ("R",)),
    Key("player-back", PLAYER, mark("One step back"), ("Left",)),
    Key("player-forward", PLAYER, mark("One step forward"), ("Right",)),
    Key("player-back-beside-pages", PLAYER, mark("One step back, where the arrows turn pages"), (",",)),
    Key("player-forward-beside-pages", PLAYER, mark("One step forward, where the arrows turn pages"), (".",)),
    Key("player-faster", PLAYER, mark("Play faster"), ("]",)),
    Key("player-slower", PLAYER, mark("Play slower"), ("[",)),
    Key("player-seed", PLAYER, mark("Run again with another seed"), ("N",)),
    Key("player-lab", PLAYER, mark("Open the experiment in the Lab"), ("L",)),
    Key("plots-zoom-in", PLAYER, mark("Zoom in on the steps of the plots"), ("Ctrl++", "Ctrl+=")),
    Key("plots-zoom-out", PLAYER, mark("Zoom out of the steps of the plots"), ("Ctrl+-",)),
    Key("plots-show-all", PLAYER, mark("Show all steps in the plots"), ("Ctrl+0",)),
)
