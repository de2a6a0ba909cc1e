"""Every view draws what a real run recorded, light and dark, at its start, in the middle and at its end."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lrdesk import paths
from lrdesk.bridge.playback import Playback
from lrdesk.gui.lab.stage import VIEWS, Stage
from lrdesk.gui.theme import Theme
from lrdesk.lab.recording import Recording
from lrdesk.lab.run import Run
from lrdesk.lab.spec import Experiment, Lane
from lrdesk.lab.spec.optimizers import SGD
from lrdesk.lab.spec.starters import PROBLEMS, possible_views


def _recorded(problem: str, *views: str) -> Recording:
    lanes = (Lane(label="slow", optimizer=SGD(lr=0.01)), Lane(label="wild", optimizer=SGD(lr=500.0)))
    made = Experiment(id="v", title="V", problem=PROBLEMS[problem](), steps=20, lanes=lanes, views=views)
    run = Run(made)
    for _ in run:
        pass
    return run.recording


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication) -> Stage:
    theme = Theme(qapp, paths.RESOURCES / "fonts")
    made = Stage(Playback(), theme)
    made._playback.setParent(made)
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    yield made
    theme.fix("system")
    theme.deleteLater()


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_view_of_every_problem_is_drawn(stage: Stage, qtbot: QtBot, problem: str) -> None:
    for view in possible_views(PROBLEMS[problem]()):
        assert view in VIEWS
        stage.show_recording(_recorded(problem, view))
        pictures = []
        for scheme, point in (("light", 0), ("light", 20), ("dark", 20)):
            stage._theme.fix(scheme)
            stage._playback.seek(point)
            qtbot.waitUntil(lambda: not stage._to_draw, timeout=2000)
            pictures.append(stage.grab().toImage())
        assert pictures[0] != pictures[1], f"{view} of {problem} does not move"
        assert pictures[1] != pictures[2], f"{view} of {problem} does not follow the theme"


def test_sharpness_on_a_bowl_is_its_curvature() -> None:
    recording = _recorded("quadratic", "sharpness", "loss")
    assert recording.sharpness is not None
    assert recording.sharpness[0] == pytest.approx(np.ones(21), rel=1e-3)
