"""Where an experiment trains, and what happens without the device that was wanted."""

import pytest
import torch

from lrdesk.bridge.tasks import TrainBand
from lrdesk.lab import threads, trial
from lrdesk.lab.check import finish
from lrdesk.lab.devices import choose, is_device_failure
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Problem
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.problems import Digits, Quadratic
from tests.unit.lab.experiments import SMALL_PROBLEMS, experiment, record

TINY = experiment(Quadratic(), 5, SGD(lr=0.1))
DIGITS = experiment(Digits(images=64, batch_size=8), 5, SGD(lr=0.1))


def test_tiny_problems_train_on_the_cpu_even_beside_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose("auto", TINY) == ("cpu", None)
    assert choose("cpu", TINY) == ("cpu", None)
    assert choose("cuda", TINY) == ("cuda", None)


def _take(seconds: dict[str, float | Exception], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have trials take so long on each device, and list the devices on which there were any."""
    tried: list[str] = []

    def measure(problem: Problem, device: str, variants: int) -> float:
        tried.append(device)
        if isinstance(found := seconds[device], Exception):
            raise found
        return found

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(trial, "_found", {})
    monkeypatch.setattr(trial, "_seconds", measure)
    return tried


@pytest.mark.parametrize(("gpu", "chosen"), [(0.5, "cuda"), (0.95, "cpu"), (2.0, "cpu")])
def test_a_convolutional_network_trains_where_a_trial_found_it_faster(
    monkeypatch: pytest.MonkeyPatch, gpu: float, chosen: str
) -> None:
    tried = _take({"cuda": gpu, "cpu": 1.0}, monkeypatch)
    for images in (64, 128):
        assert choose("auto", experiment(Digits(images=images), 5, SGD(lr=0.1))) == (chosen, None)
    assert sorted(tried) == ["cpu", "cuda"]
    assert choose("auto", TINY) == ("cpu", None)
    assert choose("cpu", DIGITS) == ("cpu", None)
    assert len(tried) == 2


def test_many_variants_train_where_a_trial_found_them_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = _take({"cuda": 0.5, "cpu": 1.0}, monkeypatch)
    for task in (TrainBand(TINY, tuple(range(32))), TrainBand(DIGITS, (0,) * 3)):
        assert choose("auto", task.experiment, task.variants) == ("cuda", None)
    assert len(tried) == 4
    few = TrainBand(TINY, (0, 1))
    assert choose("auto", few.experiment, few.variants) == ("cpu", None)


@pytest.mark.parametrize("variants", [1, 3])
def test_a_trial_takes_a_moment(variants: int) -> None:
    assert 0 < trial._seconds(DIGITS.problem, "cpu", variants) < 5


def test_a_gpu_that_fails_its_trial_is_not_taken_this_time(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds: dict[str, float | Exception] = {"cuda": torch.OutOfMemoryError("CUDA out of memory"), "cpu": 1.0}
    _take(seconds, monkeypatch)
    assert choose("auto", DIGITS) == ("cpu", None)
    seconds["cuda"] = 0.1
    assert choose("auto", DIGITS) == ("cuda", None)
    seconds["cuda"] = ValueError("a mistake of ours")
    monkeypatch.setattr(trial, "_found", {})
    with pytest.raises(ValueError, match="ours"):
        choose("auto", DIGITS)


def test_without_a_gpu_nothing_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = _take({}, monkeypatch)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose("auto", DIGITS) == ("cpu", None)
    assert tried == []


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
        (RuntimeError("CUDA driver initialization failed, you might not have a CUDA gpu."), True),
        (RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"), True),
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


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
@pytest.mark.parametrize("problem", SMALL_PROBLEMS)
def test_a_gpu_gives_the_same_numbers_each_time(problem: Problem) -> None:
    made = experiment(problem, 20, SGD(lr=0.01))
    first, second = (finish(Run(made, device="cuda")).recording.loss for _ in range(2))
    assert first.tolist() == second.tolist()


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
def test_auto_takes_one_of_the_devices_that_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "_found", {})
    device, notice = choose("auto", DIGITS)
    assert device in ("cpu", "cuda")
    assert notice is None
    assert finish(Run(DIGITS, device=device)).recording.device == device


def test_a_run_takes_as_many_threads_as_are_allowed() -> None:
    threads.allow(2)
    try:
        Run(TINY)
        assert torch.get_num_threads() == 2
    finally:
        threads.allow(1)
    Run(TINY)
    assert torch.get_num_threads() == 1
