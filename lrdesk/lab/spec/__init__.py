"""What an experiment is, as data. Loads neither torch nor numpy: the deck loader imports it at start-up."""

from lrdesk.lab.spec.claims import Claim
from lrdesk.lab.spec.experiment import Experiment, Outcome, Predict, View
from lrdesk.lab.spec.lanes import Change, Clip, Lane
from lrdesk.lab.spec.optimizers import Optimizer
from lrdesk.lab.spec.problems import Problem
from lrdesk.lab.spec.schedules import Schedule
from lrdesk.lab.spec.strict import Identifier, Label, Strict

__all__ = [
    "Change",
    "Claim",
    "Clip",
    "Experiment",
    "Identifier",
    "Label",
    "Lane",
    "Optimizer",
    "Outcome",
    "Predict",
    "Problem",
    "Schedule",
    "Strict",
    "View",
]
