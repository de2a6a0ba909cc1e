"""Where an experiment trains."""

from typing import Literal

import torch

from lrdesk.lab.spec import Experiment

Preference = Literal["auto", "cpu", "cuda"]


def choose(preference: Preference, experiment: Experiment) -> tuple[str, str | None]:
    """Return the device to train on, and a notice where it is not the one that was asked for.

    All problems so far are so small that a GPU would only wait for its next instruction: auto means the CPU for each.
    """
    if preference == "cuda":
        if torch.cuda.is_available():
            return "cuda", None
        return "cpu", "No CUDA device was found, so this runs on the CPU."
    return "cpu", None


def is_device_failure(error: BaseException) -> bool:
    """Whether the GPU, and not the experiment, is at fault: out of memory or lost. The CPU can then take over."""
    if isinstance(error, torch.OutOfMemoryError | torch.AcceleratorError):
        return True
    # What CUDA's libraries report comes as a plain RuntimeError.
    return isinstance(error, RuntimeError) and str(error).startswith(("CUDA error", "cuDNN error"))
