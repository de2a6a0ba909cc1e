"""What the script of any problem tells the rest of the script, and code that several problems share."""

from dataclasses import dataclass
from string import Template

from lrdesk.lab.script.documents import Section

SHUFFLED = '''

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


@dataclass(frozen=True)
class ProblemCode:
    """A problem as code that defines `loss_of`, a function of a model and the data, and what else it needs.

    `model` is what the script calls a model, and `new` the expression that makes one. `objective` is the loss that is
    shown, and that of full data is trained on. Where a step sees a batch, the code also defines `batch(step, size)`.
    """

    section: Section
    model: str
    new: str
    parameters: str
    objective: str
    groups: tuple[str, ...] = ()


def fill(template: str, **values: object) -> str:
    """Return code with its `$names` replaced by values; floats as Python writes them."""
    return Template(template).substitute(values)


def shuffled(x: str, y: str) -> str:
    """Return the code of batches that are shuffled passes over examples; x and y are what it calls these."""
    return fill(SHUFFLED, x=x, y=y)
