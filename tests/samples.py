"""A small deck with one item of each kind; its experiment asks for a prediction and takes milliseconds."""

SAMPLE = r"""
[deck]
id = "sample"
title = "A sample"
technology = "PyTorch"
subject = "ml"
minutes = 5

[[experiment]]
id = "two-rates"
title = "Two rates on one bowl"
problem = { name = "quadratic", curvature = 10.0, start = [1.0] }
steps = 40
views = ["surface", "loss"]
predict = { ask = "Which lane diverges?", answer = "diverges" }
lanes = [
  { label = "calm", optimizer = { name = "SGD", lr = 0.05 } },
  { label = "wild", optimizer = { name = "SGD", lr = 0.3 } },
]
claims = [ { that = "diverges", lane = "wild" } ]

[[recall]]
id = "limit"
level = "beginner"
front = "Which rate is the limit on a bowl of curvature $\\lambda$?"
back = "Twice the inverse of the curvature."
source = "Goh 2017, Why Momentum Really Works, Distill"
experiment = "two-rates"

[[quiz]]
id = "beyond"
level = "beginner"
question = "What does a rate past the limit do?"
options = ["It diverges", "It pauses", "It stops early", "It overfits"]
answer = 0
why = "Each step lands further away than the one before."
hint = "Follow one step."
source = "Goh 2017, Why Momentum Really Works, Distill"
experiment = "two-rates"

[[explain]]
id = "why-a-limit"
level = "advanced"
prompt = "Why is there a limit at all?"
hint = "Follow one step on a bowl."
concepts = ["the gradient grows with distance", "the step grows with it", "a long step overshoots"]
model_answer = "The step is the rate times the gradient, so past the limit it overshoots by more each time."
source = "Goh 2017, Why Momentum Really Works, Distill"
experiment = "two-rates"
"""
