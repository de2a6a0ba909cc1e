"""Code that the scripts of all problems share in which a network learns a fixed set of examples."""

from itertools import pairwise

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import Bracketed, laid_out
from lrdesk.lab.script.problems.base import ProblemCode, fill

ACTIVATIONS = {"tanh": "nn.Tanh()", "relu": "nn.ReLU()"}

SEEDED = """
SEED = $seed
torch.manual_seed(SEED)  # the first weights are drawn from it$rest

$network
"""

CLASSIFIER_LOSS = '''

def loss_of(model, $inputs, labels):
    """Return the mean cross-entropy."""
    return nn.functional.cross_entropy(model($inputs), labels)
'''

BATCHES = '''

def order(epoch):
    """Return the order of the examples in one pass over all of them."""
    draws = torch.Generator().manual_seed(zlib.crc32(f"{SEED} order {epoch}".encode()))
    return torch.randperm(len($x), generator=draws)


def batch(step, size):
    """Return the examples of a step: the next ones in pass after pass."""
    epoch, start = divmod(step * size, len($x))
    passes = torch.cat([order(epoch), order(epoch + 1)])  # it may reach into the next
    chosen = passes[start : start + size]
    return $x[chosen], $y[chosen]
'''


def learnt(
    sections: tuple[Section, ...], x: str, y: str, parts: tuple[int, ...], batched: bool, records_batches: bool = False
) -> ProblemCode:
    """Return a problem whose last section lacks at most the code of its batches.

    x and y are what the code calls the examples, and `parts` the places in the network of its groups of weights.
    """
    if batched:
        last = sections[-1]
        sections = (*sections[:-1], Section(last.title, last.prose, last.code + fill(BATCHES, x=x, y=y)))
    return ProblemCode(
        sections=sections,
        model="model",
        new="copy.deepcopy(first_model)",
        parameters="model.parameters()",
        objective=f"loss_of(model, {x}, {y})",
        groups=tuple(f"model[{part}].parameters()" for part in parts),
        records_batches=records_batches,
    )


def seeded_network(seed: int, network: str, rest: str = "") -> str:
    """Return the code of a seed and a network; `rest` says what else is drawn from that seed."""
    return fill(SEEDED, seed=seed, network=network, rest=rest)


def perceptron(widths: tuple[int, ...], activation: str, bias: bool = True) -> str:
    """Return the code of `first_model`: linear layers between these widths, an activation after each but the last."""
    without = "" if bias else ", bias=False"
    layers: list[str] = []
    for inputs, outputs in pairwise(widths):
        layers += [f"nn.Linear({inputs}, {outputs}{without})", ACTIVATIONS[activation]]
    return laid_out(Bracketed("nn.Sequential(", tuple(layers[:-1])), before="first_model = ")


def linear_layers(count: int) -> tuple[int, ...]:
    """Return the places of so many linear layers in a perceptron: an activation lies between each two."""
    return tuple(range(0, 2 * count, 2))
