"""Scripts of the problems whose loss is a formula of one or two weights."""

from dataclasses import dataclass

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.spec import problems as spec

CODE = '''
start = torch.tensor($start)


def loss_of(weights):
    """Return the height of the landscape at the weights."""
    $weights = weights
$height
'''


@dataclass(frozen=True)
class Formula:
    """A landscape in words, and as code that returns its height."""

    title: str
    prose: str
    height: str


FORMULAS: dict[type[spec.SurfaceProblem], Formula] = {
    spec.Rosenbrock: Formula(
        "Rosenbrock's valley",
        "A narrow curved valley (Rosenbrock 1960): into it is quick, along it slow. The least value, 0, is at (1, 1).",
        "    return (1 - x) ** 2 + 100 * (y - x**2) ** 2",
    ),
    spec.Beale: Formula(
        "Beale's plain",
        "Steep walls around a plain (Beale 1958). The least value, 0, is at (3, 0.5).",
        """\
    first = (1.5 - x + x * y) ** 2
    second = (2.25 - x + x * y**2) ** 2
    third = (2.625 - x + x * y**3) ** 2
    return first + second + third""",
    ),
    spec.Himmelblau: Formula(
        "Himmelblau's four hollows",
        "Four equal minima (Himmelblau 1972): the start and the rate decide in which one a lane ends. "
        "The least value, 0, is at (3, 2), (-2.805, 3.131), (-3.779, -3.283) and (3.584, -1.848).",
        "    return (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2",
    ),
    spec.Saddle: Formula(
        "a saddle",
        "Down along x to the saddle point (0, 0), where the gradient vanishes, and from there down for ever along y.",
        "    return (x**2 - y**2) / 2",
    ),
    spec.Quartic: Formula(
        "a quartic",
        "One weight, whose curvature is high at the start and vanishes at the minimum, 0.",
        "    return x**4 / 4",
    ),
}


def landscape(problem: spec.SurfaceProblem, seed: int, batched: bool) -> ProblemCode:
    """Return the height of a landscape."""
    formula = FORMULAS[type(problem)]
    weights = "x, y" if len(problem.start) > 1 else "(x,)"
    code = fill(CODE, start=list(problem.start), weights=weights, height=formula.height)
    return ProblemCode(
        sections=(Section(f"The problem: {formula.title}", formula.prose, code),),
        model="weights",
        new="start.clone().requires_grad_()",
        parameters="[weights]",
        objective="loss_of(weights)",
    )
