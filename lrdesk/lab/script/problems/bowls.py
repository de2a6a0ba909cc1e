"""Scripts of the problems whose loss is a bowl."""

from lrdesk.lab.figures import figure
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.spec import problems as spec

QUADRATIC = '''
curvatures = torch.tensor($curvatures)
start = torch.tensor($start)


def loss_of(weights):
    """Return the height of the bowl at the weights."""
    return (curvatures * weights.square()).sum() / 2
'''

LINEAR_FIT = '''
x = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x


def new_line():
    """Return a line with slope and bias 0."""
    line = nn.Linear(1, 1)
    nn.init.zeros_(line.weight)
    nn.init.zeros_(line.bias)
    return line


def loss_of(line):
    """Return the mean squared error on the four points."""
    return nn.functional.mse_loss(line(x), y)
'''


def quadratic(problem: spec.Quadratic, seed: int, batched: bool) -> ProblemCode:
    """Return a bowl over one or two weights."""
    if len(problem.start) == 1:
        prose = "Half the curvature times the weight squared: a parabola, whose least value, 0, is at weight 0."
    else:
        steep = f", {figure(problem.condition)} times as steep across as along" if problem.condition > 1 else ""
        prose = (
            f"Half the sum of curvature times weight squared: a bowl over two weights{steep}. "
            "Its least value, 0, is where both weights are 0."
        )
    code = fill(QUADRATIC, curvatures=list(problem.curvatures), start=list(problem.start))
    return ProblemCode(
        sections=(Section("The problem: a quadratic bowl", prose, code),),
        model="weights",
        new="start.clone().requires_grad_()",
        parameters="[weights]",
        objective="loss_of(weights)",
    )


def linear_fit(problem: spec.LinearFit, seed: int, batched: bool) -> ProblemCode:
    """Return a line fitted to four points."""
    prose = "A line is fitted to four points of y = 2x. The least loss, 0, is at slope 2 and bias 0."
    return ProblemCode(
        sections=(Section("The problem: fitting a line", prose, LINEAR_FIT),),
        model="line",
        new="new_line()",
        parameters="line.parameters()",
        objective="loss_of(line)",
    )
