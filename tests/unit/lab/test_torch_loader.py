"""Loading torch the fast way changes nothing but the wait."""

import subprocess
import sys

import pytest

TRAIN_ALL = """
from lrdesk.lab.spec import Optimizer
from lrdesk.lab.spec.problems import Moons
from tests.unit.lab.experiments import experiment, record
for optimizer in Optimizer.__args__:
    lane = record(experiment(Moons(points=64, bias=False), 5, optimizer(lr=0.01))).lane("a")
    print(optimizer.__name__, lane.loss.tobytes().hex(), lane.grad_norm.tobytes().hex())
"""
LOAD = "from lrdesk.lab.loader import load_torch; torch = load_torch()\n"
STOOD_IN = "\nimport sys; print('stand-in', type(sys.modules['torch._dynamo']).__name__)"


def run(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout


def test_all_optimizers_give_the_same_losses_with_the_stand_in_and_without() -> None:
    assert run(LOAD + TRAIN_ALL + STOOD_IN) == run("import torch" + TRAIN_ALL) + "stand-in DynamoStandIn\n"


@pytest.mark.parametrize(
    "spoil",
    [
        "import lrdesk.lab.loader as loader; loader.NEEDS_STAND_IN = '0.0.'",
        "import lrdesk.lab.loader as loader; del loader.DynamoStandIn.disable",
    ],
)
def test_another_version_or_a_failed_self_test_gets_the_plain_torch(spoil: str) -> None:
    train = "\nweight = torch.ones(1, requires_grad=True); optimizer = torch.optim.SGD([weight], lr=0.1)"
    assert run(f"import sys; {spoil}\n{LOAD}{train}{STOOD_IN}") == "stand-in module\n"


def test_whoever_asks_for_more_than_the_stand_in_has_gets_the_real_thing() -> None:
    assert (
        run(LOAD + "import torch._dynamo; print(torch._dynamo.is_compiling())" + STOOD_IN) == "False\nstand-in module\n"
    )


def test_it_leaves_one_thread_the_collector_running_and_nothing_to_load_again() -> None:
    check = "import gc; assert gc.isenabled(); assert torch.get_num_threads() == 1; assert load_torch() is torch"
    run(LOAD + check)


def test_a_missing_torch_is_a_sentence() -> None:
    code = (
        "import importlib.util; importlib.util.find_spec = lambda name: None\n"
        "from lrdesk.lab.loader import load_torch\n"
        "try: load_torch()\nexcept ModuleNotFoundError as error: print(error)"
    )
    assert run(code) == "PyTorch is not installed; install it with: python -m pip install torch\n"
