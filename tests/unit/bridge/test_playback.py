"""The player of a recording: it moves, stops, and follows a run that is still being written."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from lrdesk.bridge import playback as module
from lrdesk.bridge.playback import SPEEDS, Playback
from lrdesk.lab.recording import Recording
from lrdesk.lab.spec import Experiment

STEPS = 40
WAIT_MS = 10_000


@pytest.fixture(autouse=True)
def _short_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a run take a moment to watch, not six seconds."""
    monkeypatch.setattr(module, "WHOLE_RUN_S", 0.05)


@pytest.fixture
def player(qtbot: QtBot) -> Iterator[Playback]:
    made = Playback()
    yield made
    made.pause()


@pytest.fixture
def recording(experiment: Experiment) -> Recording:
    """A finished recording of all forty steps."""
    recorded = Recording.blank(experiment)
    recorded.length, recorded.finished = STEPS + 1, True
    return recorded


def test_it_plays_to_the_end_and_stops(player: Playback, qtbot: QtBot, recording: Recording) -> None:
    points: list[int] = []
    toggled: list[bool] = []
    player.load(recording)
    player.moved.connect(points.append)
    player.toggled.connect(toggled.append)
    with qtbot.waitSignals([player.toggled, player.toggled], timeout=WAIT_MS):
        player.play()
    assert toggled == [True, False]
    assert not player.playing
    assert points == sorted(points)
    assert points[-1] == player.point == STEPS


def test_at_the_end_it_plays_from_the_start(player: Playback, recording: Recording) -> None:
    player.load(recording)
    player.seek(STEPS)
    player.play()
    assert (player.playing, player.point) == (True, 0)


def test_a_run_that_ended_early_plays_to_its_last_point_and_again_from_the_start(
    player: Playback, qtbot: QtBot, recording: Recording
) -> None:
    recording.length = 8  # every lane has diverged
    player.load(recording)
    with qtbot.waitSignals([player.toggled, player.toggled], timeout=WAIT_MS):
        player.play()
    assert player.point == 7
    player.play()
    assert (player.playing, player.point) == (True, 0)


def test_it_follows_a_run_that_is_still_being_written(player: Playback, qtbot: QtBot, recording: Recording) -> None:
    recording.length, recording.finished = 0, False
    player.load(recording)
    with qtbot.waitSignal(player.moved, timeout=WAIT_MS) as moved:
        player.play()
    assert moved.args == [0]  # nothing is written yet
    recording.length = 5
    with qtbot.waitSignal(player.moved, timeout=WAIT_MS, check_params_cb=lambda point: point == 4):
        pass
    assert player.playing
    recording.length, recording.finished = STEPS + 1, True
    with qtbot.waitSignal(player.toggled, timeout=WAIT_MS):
        pass
    assert player.point == STEPS


def test_pausing_stands_still_and_playing_goes_on(player: Playback, recording: Recording) -> None:
    player.load(recording)
    player.seek(10)
    player.toggle()
    assert player.playing
    player.toggle()
    assert (player.playing, player.point) == (False, 10)
    player.play()
    assert (player.playing, player.point) == (True, 10)


def test_playing_twice_tells_views_once(player: Playback, qtbot: QtBot, recording: Recording) -> None:
    player.load(recording)
    player.play()
    with qtbot.assertNotEmitted(player.toggled):
        player.play()
    player.pause()
    with qtbot.assertNotEmitted(player.toggled):
        player.pause()


def test_stepping_pauses_and_moves_by_one(player: Playback, recording: Recording) -> None:
    player.load(recording)
    player.seek(10)
    player.play()
    player.step(1)
    assert (player.playing, player.point) == (False, 11)
    player.step(-1)
    assert player.point == 10


@pytest.mark.parametrize(("asked", "reached"), [(-5, 0), (0, 0), (20, 20), (STEPS, 30), (10**6, 30)])
def test_seeking_stays_within_what_is_written(player: Playback, recording: Recording, asked: int, reached: int) -> None:
    recording.length, recording.finished = 31, False
    player.load(recording)
    player.seek(asked)
    assert player.point == reached


def test_replay_plays_from_the_start(player: Playback, recording: Recording) -> None:
    player.load(recording)
    player.seek(20)
    player.replay()
    assert (player.playing, player.point) == (True, 0)


def test_a_new_recording_is_shown_from_its_start(player: Playback, qtbot: QtBot, recording: Recording) -> None:
    player.load(recording)
    player.seek(20)
    player.play()
    with qtbot.waitSignals([player.toggled, player.moved], timeout=WAIT_MS):
        player.load(recording)
    assert (player.playing, player.point) == (False, 0)


def test_without_a_recording_nothing_plays(player: Playback) -> None:
    player.load(None)
    player.replay()
    player.step(1)
    assert (player.playing, player.point) == (False, 0)


def test_speeds_go_round(player: Playback, qtbot: QtBot) -> None:
    told: list[float] = []
    player.speed_changed.connect(told.append)
    for _ in SPEEDS:
        player.change_speed(1)
    assert player.speed == 1.0
    assert sorted(told) == sorted(SPEEDS)
    player.change_speed(-1)
    assert player.speed == 0.5


def test_where_nothing_should_move_by_itself_a_run_shows_its_end_once_it_is_done(
    qtbot: QtBot, recording: Recording
) -> None:
    player = Playback(still=lambda: True)
    recording.finished = False
    player.load(recording)
    points: list[int] = []
    player.moved.connect(points.append)
    player.begin()
    with qtbot.assertNotEmitted(player.moved, wait=200):
        pass
    recording.finished = True
    with qtbot.waitSignal(player.toggled, timeout=WAIT_MS):
        pass
    assert points == [STEPS]
    assert player.at_end


def test_what_the_learner_plays_moves_all_the_same(qtbot: QtBot, recording: Recording) -> None:
    player = Playback(still=lambda: True)
    player.load(recording)
    points: list[int] = []
    player.moved.connect(points.append)
    player.replay()
    qtbot.waitUntil(lambda: player.at_end and not player.playing, timeout=WAIT_MS)
    assert points[0] == 0
    assert len(set(points)) > 2
