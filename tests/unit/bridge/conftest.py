"""What the tests of the bridge share: the sample's experiment, and a training thread that is always ended."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge.trainer import Trainer
from lrdesk.content.loader import load_text
from lrdesk.lab.spec import Experiment
from tests.samples import SAMPLE


@pytest.fixture
def experiment() -> Experiment:
    """Two lanes of forty steps on a bowl, one of which diverges."""
    return load_text(SAMPLE, "sample.toml").experiment[0]


@pytest.fixture
def trainer(qtbot: QtBot) -> Iterator[Trainer]:
    made = Trainer()
    yield made
    made.close()
