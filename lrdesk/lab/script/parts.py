"""What a script needs around its problem and its lanes: imports, and small helpers, where its code names them."""

import ast
from collections.abc import Sequence

from lrdesk.lab.script.documents import Section

# In the order in which a script imports them.
IMPORTS = {
    "base64": "import base64",
    "copy": "import copy",
    "zlib": "import zlib",
    "np": "import numpy as np",
    "torch": "import torch",
    "nn": "from torch import nn",
    "lr_scheduler": "from torch.optim import lr_scheduler",
}
STANDARD = ("base64", "copy", "zlib")

THREADS = """\
# Sums then add up in the same order everywhere, and tensors this small train faster.
torch.set_num_threads(1)
"""

HELPERS = {
    "broken_line": Section(
        "A schedule given by points",
        "LambdaLR multiplies the base rate by a function of the step.",
        '''
def broken_line(steps, factors):
    """Return a function: straight between these points, level outside them."""
    return lambda step: float(np.interp(step, steps, factors))
''',
    ),
    "make_gradients_sparse": Section(
        "Sparse gradients",
        "SparseAdam insists on them; entries that are exactly zero are left out.",
        '''
def make_gradients_sparse(optimizer, args, kwargs):
    """Run before each step of an optimizer."""
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            parameter.grad = parameter.grad.to_sparse()
''',
    ),
    "SGDScheduleFree": Section(
        "Schedule-free SGD",
        "Not in torch: the weights take gradients between z, which makes the steps, and x, the average of all z.",
        '''
class SGDScheduleFree(torch.optim.Optimizer):
    """SGD with averaging instead of a schedule (Defazio et al. 2024)."""

    def __init__(self, params, lr, momentum=0.9):
        super().__init__(params, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def eval(self):
        """Put the weights at the average x."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight in self.state:
                    weight.copy_(self.state[weight]["x"])

    @torch.no_grad()
    def train(self):
        """Put the weights between z and x."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight in self.state:
                    z, x = self.state[weight]["z"], self.state[weight]["x"]
                    weight.copy_(torch.lerp(z, x, group["momentum"]))

    @torch.no_grad()
    def step(self):
        """Move z against the gradient, and x by its share towards z."""
        for group in self.param_groups:
            for weight in group["params"]:
                state = self.state[weight]
                if not state:
                    state.update(z=weight.clone(), x=weight.clone(), total=0.0)
                share = group["lr"] ** 2
                state["total"] += share
                state["z"].sub_(weight.grad, alpha=group["lr"])
                if share:
                    state["x"].lerp_(state["z"], share / state["total"])
        self.train()
''',
    ),
}


def set_up(sections: Sequence[Section]) -> Section:
    """Return the imports that these sections need."""
    used = names("\n".join(section.code for section in sections)) | {"torch"}
    standard = [line for name, line in IMPORTS.items() if name in used and name in STANDARD]
    others = [line for name, line in IMPORTS.items() if name in used and name not in STANDARD]
    blocks = ["\n".join(block) for block in (standard, others, [THREADS]) if block]
    return Section("Set-up", "", "\n\n".join(blocks))


def helpers(lanes: Sequence[Section]) -> list[Section]:
    """Return the helpers that the code of the lanes names."""
    used = names("\n".join(section.code for section in lanes))
    return [section for name, section in HELPERS.items() if name in used]


def names(code: str) -> set[str]:
    """Return the names that occur in code."""
    return {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
