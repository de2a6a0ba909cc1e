"""The lab's tests train with torch as the app loads it: one of them shows that it makes no difference."""

from lrdesk.lab.loader import load_torch

load_torch()
