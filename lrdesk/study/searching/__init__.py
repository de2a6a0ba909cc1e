"""What a learner types to find items: read into a condition, completed while it is typed, and explained."""

from lrdesk.study.searching.completion import Choice, Completion, complete
from lrdesk.study.searching.names import Names
from lrdesk.study.searching.parser import Search, parse

__all__ = ["Choice", "Completion", "Names", "Search", "complete", "parse"]
