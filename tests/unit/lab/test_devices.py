"""Where an experiment trains, and what happens without the device that was wanted."""

import pytest
import torch

from lrdesk.lab.devices import choose, is_device_failure
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Quadratic
from tests.unit.lab.experiments import SMALL_PROBLEMS, experiment, record

TINY = experiment(Quadratic(), 5, SGD(lr=0.1))


def test_tiny_problems_train_on_the_cpu_even_beside_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose("auto", TINY) == ("cpu", None)
    assert choose("cpu", TINY) == ("cpu", None)
    assert choose("cuda", TINY) == ("cuda", None)


def test_a_gpu_that_is_not_there_is_replaced_with_a_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    device, notice = choose("cuda", TINY)
    assert device == "cpu"
    assert notice is not None
    assert "CPU" in notice


@pytest.mark.parametrize(
    ("error", "at_fault"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), True),
        (torch.AcceleratorError("CUDA error: device lost"), True),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate"), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("CUDA error"), False),
    ],
)
def test_failures_of_the_device_are_told_from_those_of_the_experiment(error: Exception, at_fault: bool) -> None:
    assert is_device_failure(error) is at_fault


def test_a_device_failure_in_training_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory")

    run = Run(experiment(Quadratic(), 5, SGD(lr=0.1)))
    next(run)
    monkeypatch.setattr(torch.Tensor, "backward", fail)
    with pytest.raises(torch.OutOfMemoryError):
        next(run)


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
@pytest.mark.parametrize("problem", SMALL_PROBLEMS)
def test_a_gpu_trains_to_about_the_same_losses(problem: Problem) -> None:
    made = experiment(problem, 20, SGD(lr=0.01))
    run = Run(made, device="cuda")
    for _ in run:
        pass
    assert run.recording.loss == pytest.approx(record(made).loss, rel=1e-3)
