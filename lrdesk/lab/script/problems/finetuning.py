"""The script of fine-tuning: a network that has learnt one task goes on to another."""

from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.script.problems.networks import CLASSIFIER_LOSS, learnt
from lrdesk.lab.script.problems.planes import moons_points
from lrdesk.lab.spec import problems as spec

OLD_TASK = """
SEED = $seed
draws = torch.Generator().manual_seed(zlib.crc32(f"{SEED} checkerboard 0".encode()))
old_points = 2 * torch.rand(256, 2, generator=draws) - 1
old_points += 0.15 * old_points.sign()  # a gap between the squares
old_labels = (old_points.prod(dim=1) > 0).long()

torch.manual_seed(SEED)  # the first weights are drawn from it
backbone = nn.Sequential(nn.Linear(2, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh())
old_model = nn.Sequential(backbone, nn.Linear(64, 2))
optimizer = torch.optim.Adam(old_model.parameters(), lr=0.01)
for _ in range(150):
    optimizer.zero_grad()
    nn.functional.cross_entropy(old_model(old_points), old_labels).backward()
    optimizer.step()
"""

NEW_TASK = """
torch.manual_seed(SEED)  # the points are drawn from it, then the weights of the head
$points
first_model = nn.Sequential(backbone, nn.Linear(64, 2))
"""


def two_task(problem: spec.TwoTask, seed: int, batched: bool) -> ProblemCode:
    """Return two moons, learnt by a network that was trained on a checkerboard."""
    old = Section(
        "The old task: a checkerboard",
        "A backbone and a head learn to tell the squares of a checkerboard of four apart.",
        fill(OLD_TASK, seed=seed),
    )
    new = Section(
        "The problem: a new task for an old backbone",
        "The backbone, with a new head, is to tell two half moons apart.",
        fill(NEW_TASK, points=moons_points(problem.points, 0.1).lstrip()) + fill(CLASSIFIER_LOSS, inputs="points"),
    )
    return learnt((old, new), "points", "labels", (0, 1), batched)
