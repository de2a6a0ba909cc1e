"""Scripts of the classifiers of the plane."""

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.script.problems.networks import CLASSIFIER_LOSS, learnt, linear_layers, perceptron, seeded_network
from lrdesk.lab.spec import problems as spec

MOONS = """
angle = torch.linspace(0, torch.pi, $half)
moon = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
points = torch.cat([moon, -moon]) + $noise * torch.randn($points, 2)
labels = torch.arange(2).repeat_interleave($half)
"""

SPIRALS = """
along = torch.linspace(0.05, 1, $half).sqrt()
angle = 3 * torch.pi * along  # one and a half turns
arm = 2 * along.unsqueeze(1) * torch.stack([angle.cos(), angle.sin()], dim=1)
points = torch.cat([arm, -arm]) + $noise * torch.randn($points, 2)
labels = torch.arange(2).repeat_interleave($half)
"""


def moons(problem: spec.Moons, seed: int, batched: bool) -> ProblemCode:
    """Return a network that tells two half moons apart."""
    prose = (
        f"{problem.points} points lie on two half moons, each within the other's bow. "
        "A small tanh network learns which point belongs to which."
    )
    return _classifier(
        "two moons", prose, moons_points(problem.points, problem.noise), (2, 32, 32, 2), problem, seed, batched
    )


def moons_points(points: int, noise: float) -> str:
    """Return the code of the points and labels of two half moons."""
    return fill(MOONS, half=points // 2, noise=noise, points=points)


def spirals(problem: spec.Spirals, seed: int, batched: bool) -> ProblemCode:
    """Return a network that tells two spirals apart."""
    prose = (
        f"{problem.points} points lie on two spirals, wound around each other. "
        "A tanh network learns which point belongs to which."
    )
    points = fill(SPIRALS, half=problem.points // 2, noise=problem.noise, points=problem.points)
    return _classifier("two spirals", prose, points, (2, 64, 64, 64, 2), problem, seed, batched)


def _classifier(
    what: str,
    prose: str,
    points: str,
    widths: tuple[int, ...],
    problem: spec.Moons | spec.Spirals,
    seed: int,
    batched: bool,
) -> ProblemCode:
    network = seeded_network(seed, perceptron(widths, "tanh", problem.bias), ", then the points")
    code = network + points + fill(CLASSIFIER_LOSS, inputs="points")
    section = Section(f"The problem: {what}", prose, code)
    return learnt((section,), "points", "labels", linear_layers(len(widths) - 1), batched)
