"""The script of handwritten digits, with the images in it."""

import base64
import textwrap
import zlib

import numpy as np

from lrdesk import paths
from lrdesk.lab.script.documents import Section
from lrdesk.lab.script.layout import WIDTH
from lrdesk.lab.script.problems.base import ProblemCode, fill
from lrdesk.lab.script.problems.networks import CLASSIFIER_LOSS, learnt, seeded_network
from lrdesk.lab.spec import problems as spec

SOURCE = """\
1797 handwritten digits of 8 by 8 pixels, from 0 to 16, and after them what they show, compressed and written as text. \
They are the test set of Optical Recognition of Handwritten Digits (Alpaydin & Kaynak 1998, UCI Machine Learning \
Repository, https://doi.org/10.24432/C50P49), under the licence CC BY 4.0; nothing in them was changed."""

UNPACKED = '''
DIGITS = """
$packed
"""
digits = bytearray(zlib.decompress(base64.b64decode(DIGITS)))
digits = torch.frombuffer(digits, dtype=torch.uint8)
all_images = digits[: 1797 * 64].reshape(1797, 1, 8, 8).float() / 16
all_labels = digits[1797 * 64 :].long()
'''

NETWORK = """\
first_model = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.Conv2d(8, 16, 3, stride=2, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 4 * 4, 10),
)"""

CHOSEN = """
draws = torch.Generator().manual_seed(zlib.crc32(f"{SEED} held out 0".encode()))
chosen = torch.randperm(1797, generator=draws)[360:]$some  # the first 360 are held out
images, labels = all_images[chosen], all_labels[chosen]
"""


def digits(problem: spec.Digits, seed: int, batched: bool) -> ProblemCode:
    """Return a convolutional network that reads digits."""
    some = "" if problem.images == 1437 else f"[:{problem.images}]"
    code = seeded_network(seed, NETWORK) + fill(CHOSEN, some=some) + fill(CLASSIFIER_LOSS, inputs="images")
    prose = (
        "Two convolutions and a linear layer learn to read the digits. "
        "The loss that is shown is that of each step's batch, as in most training logs."
    )
    sections = (
        Section("The images", SOURCE, fill(UNPACKED, packed=_packed())),
        Section("The problem: handwritten digits", prose, code),
    )
    return learnt(sections, "images", "labels", (0, 2, 5), batched, records_batches=True)


def _packed() -> str:
    """Return images and labels, compressed, as lines of text."""
    with np.load(paths.RESOURCES / "digits.npz") as file:
        raw = file["images"].tobytes() + file["labels"].tobytes()
    return "\n".join(textwrap.wrap(base64.b64encode(zlib.compress(raw, 9)).decode(), WIDTH))
