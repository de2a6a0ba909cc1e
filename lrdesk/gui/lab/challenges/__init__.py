"""The Lab's challenges: a list to choose from, and a page on which the open one is tried, judged and explained."""
