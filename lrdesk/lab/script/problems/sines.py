"""The script of a sine that a network fits."""

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.script.problems.networks import learnt, linear_layers, perceptron, seeded_network
from lrdesk.lab.spec import problems as spec

SCALED = """
with torch.no_grad():
    for parameter in first_model.parameters():
        parameter *= $scale
"""

CODE = '''
x = torch.linspace(-$reach, $reach, $points).unsqueeze(1)
y = ($frequency * x).sin()


def loss_of(model, x, y):
    """Return half the mean squared error."""
    return nn.functional.mse_loss(model(x), y) / 2
'''


def sine(problem: spec.Sine, seed: int, batched: bool) -> ProblemCode:
    """Return a network that fits a sine."""
    prose = f"A {problem.activation} network fits a sine at {problem.points} points. The least loss is 0."
    widths = (1, *(problem.depth * [problem.width]), 1)
    code = seeded_network(seed, perceptron(widths, problem.activation))
    if problem.init_scale != 1:
        code += fill(SCALED, scale=problem.init_scale)
    code += fill(CODE, reach=problem.reach, points=problem.points, frequency=problem.frequency)
    section = Section("The problem: a sine", prose, code)
    return learnt((section,), "x", "y", linear_layers(problem.depth + 1), batched)
