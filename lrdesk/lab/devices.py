"""Where an experiment trains."""

from typing import Literal

import torch

from lrdesk.lab import threads
from lrdesk.lab.spec import Experiment
from lrdesk.lab.spec.problems import Digits
from lrdesk.words import tr

Preference = Literal["auto", "cpu", "cuda"]

WORTH_A_TRIAL = (Digits,)
"""The problems that a GPU may train faster; with all others it would only wait for its next instruction."""

MANY = 32
"""So many variants at once may pay on a GPU, whatever the problem."""

GPU_FAILURES = ("CUDA error", "CUDA driver", "cuDNN error", "No CUDA GPUs")
"""How what CUDA's libraries report begins; it comes as a plain RuntimeError."""


def choose(preference: Preference, experiment: Experiment, variants: int = 1) -> tuple[str, str | None]:
    """Return the device to train on, and a notice where it is not the one that was asked for.

    `variants` is how many of them train at once, as in a sweep. Auto takes a GPU only where a short trial on this
    machine found it faster.
    """
    if preference == "cpu":
        return "cpu", None
    if preference == "auto":
        worth_a_trial = variants >= MANY or isinstance(experiment.problem, WORTH_A_TRIAL)
        if not worth_a_trial or not torch.cuda.is_available():
            return "cpu", None
        from lrdesk.lab.trial import faster_device  # it runs experiments, and a run imports this module

        return faster_device(experiment.problem, variants), None
    if torch.cuda.is_available():
        return "cuda", None
    return "cpu", tr("No CUDA device was found, so this runs on the CPU.")


def set_up(device: str) -> None:
    """Have torch give the same numbers to the bit each time, and on a GPU nearly those of the CPU.

    By default cuDNN picks algorithms that add in any order, and convolves in TF32, which keeps ten bits.
    """
    threads.take()
    if device == "cuda":
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.conv.fp32_precision = "ieee"  # type: ignore[attr-defined]  # made when torch loads


def is_device_failure(error: BaseException) -> bool:
    """Whether the GPU, and not the experiment, is at fault: out of memory or lost. The CPU can then take over."""
    if isinstance(error, torch.OutOfMemoryError | torch.AcceleratorError):
        return True
    return isinstance(error, RuntimeError) and str(error).startswith(GPU_FAILURES)
