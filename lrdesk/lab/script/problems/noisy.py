"""The script of linear regression on endless noisy examples."""

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.spec import problems as spec

PROSE = """\
Linear regression on fresh examples at every step: x and y are drawn from normal distributions, so the best weights \
are all 0, and all of y is noise. Many independent copies (replicas) train at once, so that their mean shows what the \
noise of one run would hide. The loss that is shown is the excess risk: how far the model is above the best possible \
one."""

CODE = '''
SEED = $seed
REPLICAS = $replicas
DIMENSIONS = $dimensions
start = torch.full((REPLICAS, DIMENSIONS, 1), $start)


def batch(step, size):
    """Draw the examples of a step: for the same step the same ones, in every lane."""
    seed = zlib.crc32(f"{SEED} batches of {size} {step}".encode())
    draws = torch.Generator().manual_seed(seed)
    x = torch.randn(REPLICAS, size, DIMENSIONS, generator=draws)
    y = torch.randn(REPLICAS, size, 1, generator=draws)
    return x, y


def loss_of(weights, x, y):
    """Return half the mean squared error, summed over the replicas."""
    squares = nn.functional.mse_loss(x @ weights, y, reduction="sum")
    return squares / (2 * x.shape[1])


def excess_risk(weights):
    """Return half the squared distance from the best weights, a mean over replicas."""
    return weights.square().sum() / (2 * REPLICAS)
'''


def noisy_regression(problem: spec.NoisyRegression, seed: int, batched: bool) -> ProblemCode:
    """Return linear regression on endless examples."""
    code = fill(
        CODE,
        seed=seed,
        replicas=problem.replicas,
        dimensions=problem.dimensions,
        start=float(problem.start),
    )
    return ProblemCode(
        sections=(Section("The problem: noisy regression", PROSE, code),),
        model="weights",
        new="start.clone().requires_grad_()",
        parameters="[weights]",
        objective="excess_risk(weights)",
    )
