"""Any experiment as a stand-alone PyTorch script, or a notebook, that reads as a tutorial.

It prints the losses and rates that a run of the experiment records on the CPU, to the bit. Made of the spec alone:
nothing here loads torch.
"""

from lrdesk.lab.script.documents import Document, as_notebook, as_script
from lrdesk.lab.script.lanes import lane_sections
from lrdesk.lab.script.parts import helpers, set_up
from lrdesk.lab.script.plan import Plan
from lrdesk.lab.script.problems import problem_code
from lrdesk.lab.script.training import training
from lrdesk.lab.script.watch import introduction
from lrdesk.lab.spec import Experiment

__all__ = ["notebook", "script"]


def script(experiment: Experiment, seed: int | None = None) -> str:
    """Return the source of a script; the seed is the experiment's own unless stated.

    Raises LabError where a lane changes what its optimizer does not have, as its run does.
    """
    return as_script(_document(experiment, seed))


def notebook(experiment: Experiment, seed: int | None = None) -> str:
    """Return the same as a Jupyter notebook, in JSON; raises LabError as `script` does."""
    return as_notebook(_document(experiment, seed))


def _document(experiment: Experiment, seed: int | None) -> Document:
    plan = Plan.of(experiment)
    problem = problem_code(experiment.problem, experiment.seed if seed is None else seed, plan.batched)
    lanes = lane_sections(experiment, problem, plan)
    sections = [*problem.sections, training(problem, plan), *helpers(lanes), *lanes]
    return Document(introduction(experiment, sections), (set_up(sections), *sections))
