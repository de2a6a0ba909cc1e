"""Scripts of the classifiers of the plane."""

from itertools import pairwise

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import Bracketed, laid_out
from lrdesk.lab.script.problems.base import ProblemCode, fill, shuffled
from lrdesk.lab.spec import problems as spec

NETWORK = """
SEED = $seed
torch.manual_seed(SEED)  # draws the first weights of the network, then the points

$network
"""

MOONS = """
angle = torch.linspace(0, torch.pi, $half)
upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], dim=1)
points = torch.cat([upper, -upper]) + $noise * torch.randn($points, 2)
labels = torch.arange(2).repeat_interleave($half)
"""

LOSS = '''

def loss_of(model, points, labels):
    """Return the mean cross-entropy."""
    return nn.functional.cross_entropy(model(points), labels)
'''


def moons(problem: spec.Moons, seed: int, batched: bool) -> ProblemCode:
    """Return a network that tells two half moons apart."""
    prose = (
        f"Two half moons of {problem.points} points together, each within the other's bow and blurred by noise. "
        "A small tanh network learns which point belongs to which."
    )
    points = fill(MOONS, half=problem.points // 2, noise=problem.noise, points=problem.points)
    return _classifier(Section("The problem: two moons", prose, points), (2, 32, 32, 2), problem, seed, batched)


def _classifier(points: Section, widths: tuple[int, ...], problem: spec.Moons, seed: int, batched: bool) -> ProblemCode:
    """Return a network that learns these points; `widths` are the sizes of its layers, input and output included."""
    code = fill(NETWORK, seed=seed, network=network(widths, problem.bias)) + points.code + LOSS
    if batched:
        code += shuffled("points", "labels")
    return ProblemCode(
        section=Section(points.title, points.prose, code),
        model="model",
        new="copy.deepcopy(first_model)",
        parameters="model.parameters()",
        objective="loss_of(model, points, labels)",
        groups=tuple(f"model[{2 * layer}].parameters()" for layer in range(len(widths) - 1)),
    )


def network(widths: tuple[int, ...], bias: bool) -> str:
    """Return the code of a tanh network."""
    without = "" if bias else ", bias=False"
    layers: list[str] = []
    for inputs, outputs in pairwise(widths):
        layers += [f"nn.Linear({inputs}, {outputs}{without})", "nn.Tanh()"]
    return laid_out(Bracketed("nn.Sequential(", tuple(layers[:-1])), before="first_model = ")
