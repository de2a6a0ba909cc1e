"""What the script of any problem tells the rest of the script, and how its code is filled in."""

from dataclasses import dataclass
from string import Template

from lrdesk.lab.script.documents import Section


@dataclass(frozen=True)
class ProblemCode:
    """A problem as code that defines `loss_of`, a function of a model and the data, and what else it needs.

    `model` is what the script calls a model, and `new` the expression that makes one. `objective` is the loss over all
    data, which is shown; with `records_batches`, that of each batch is. Where a step sees a batch, the code also
    defines `batch(step, size)`.
    """

    sections: tuple[Section, ...]
    model: str
    new: str
    parameters: str
    objective: str
    groups: tuple[str, ...] = ()
    records_batches: bool = False

    @property
    def is_network(self) -> bool:
        """Whether the model is a module; else it is a tensor of weights."""
        return self.parameters != f"[{self.model}]"


def fill(template: str, **values: object) -> str:
    """Return code with its `$names` replaced by values; floats as Python writes them."""
    return Template(template).substitute(values)
