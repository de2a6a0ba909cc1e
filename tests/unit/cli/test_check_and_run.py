"""The commands about experiments: check and run."""

import json
import math
from pathlib import Path

import pytest

from lrdesk.content.groups import GROUPS
from lrdesk.content.loader import load_text
from lrdesk.lab.loader import load_torch
from lrdesk.study.modes import MODES, RECALL
from tests.samples import SAMPLE
from tests.unit.cli.conftest import Lrdesk

CALM_DIVERGES = SAMPLE.replace('that = "diverges", lane = "wild"', 'that = "diverges", lane = "calm"')
UNPROVEN = SAMPLE.replace('claims = [ { that = "diverges", lane = "wild" } ]', "")
MALFORMED = SAMPLE.replace('front = "Which', 'frnt = "Which')
SHARED_WORDS = SAMPLE.replace(
    "Twice the inverse of the curvature", "The limit of a bowl is twice its inverse curvature"
)
BROKEN_CODE = SAMPLE.replace(
    'back = "Twice',
    "more = '''\n```python\nopen('ran', 'w').close()\nraise ValueError('by far')\n```'''\nback = \"Twice",
)
REFUSED = SAMPLE.replace('name = "SGD", lr = 0.05', 'name = "Muon", lr = 0.05')


def _deck(folder: Path, text: str) -> Path:
    file = folder / "other.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_deck_whose_claims_hold_passes(lrdesk: Lrdesk) -> None:
    said = lrdesk("check")
    assert (said.code, said.err) == (0, "")
    assert "sample: 3 items, 1 of 1 claims hold over 1 seed(s)" in said.out
    assert "✓ sample/two-rates: wild diverges (" in said.out


def test_a_claim_that_does_not_hold_fails_with_the_measured_figure(lrdesk: Lrdesk, tmp_path: Path) -> None:
    said = lrdesk("check", _deck(tmp_path, CALM_DIVERGES), "--seeds", "3")
    assert said.code == 1
    # Forty halvings of the weight, which starts at 1, leave 5 w² = 5 · 2⁻⁸⁰.
    ends = "calm does not diverge: its loss ends at 4.14·10⁻²⁴"
    assert f"✗ sample/two-rates: {ends} (fails with seed 0, 1, 2)" in said.out


def test_the_report_in_json(lrdesk: Lrdesk, decks: Path, tmp_path: Path) -> None:
    said = lrdesk("check", decks, _deck(tmp_path, CALM_DIVERGES), "--seeds", "2", "--json")
    assert said.code == 1
    report = json.loads(said.out)
    assert (report["ok"], report["seeds"]) == (False, 2)
    good, bad = report["decks"]
    assert good["items"] == {"recall": 1, "quiz": 1, "explain": 1}
    assert [claim["failed_seeds"] for claim in good["claims"] + bad["claims"]] == [[], [0, 1]]
    assert "4.14·10⁻²⁴" in bad["claims"][0]["measured"]
    assert good["levels"] == {"beginner": 2, "advanced": 1}
    assert report["counts"] == {
        "topics": {"sample": 3},
        "kinds": {"recall": 2, "quiz": 2, "explain": 2},
        "levels": {"beginner": 4, "advanced": 2},
        "groups": dict.fromkeys(GROUPS, 0),
        "modes": {mode.key: 6 * (mode.key == RECALL) for mode in MODES},
    }


def test_items_are_counted_by_group_and_what_there_is_to_study_by_mode(lrdesk: Lrdesk, tmp_path: Path) -> None:
    page = """
[[page]]
mode = "why"
title = "Why"
text = "So that it ends low."
"""
    grouped = SAMPLE.replace('level = "beginner"', 'level = "beginner"\ngroup = "B"') + page
    counts = json.loads(lrdesk("check", _deck(tmp_path, grouped), "--json").out)["counts"]
    assert {group: count for group, count in counts["groups"].items() if count} == {"B": 2}
    assert {mode: count for mode, count in counts["modes"].items() if count} == {"recall": 3, "why": 1}


def test_an_item_that_no_claim_proves_fails(lrdesk: Lrdesk, tmp_path: Path) -> None:
    said = lrdesk("check", _deck(tmp_path, UNPROVEN))
    assert said.code == 1
    assert "✗ sample/limit: no claim shows what this item says" in said.out


def test_what_an_author_should_change_fails_the_check_and_is_said(lrdesk: Lrdesk, decks: Path) -> None:
    (decks / "sample.toml").write_text(SHARED_WORDS, encoding="utf-8")
    said = lrdesk("check")
    assert said.code == 1
    advice = "limit: question and answer share the words bowl, curvature, limit; say one of them differently."
    assert f"  ✗ sample/{advice}" in said.out
    (deck,) = json.loads(lrdesk("check", "--json").out)["decks"]
    assert deck["advice"] == [advice]


def test_a_question_that_another_deck_has_asked_already_is_found(lrdesk: Lrdesk, tmp_path: Path) -> None:
    mine = _deck(tmp_path, SAMPLE.replace('id = "sample"', 'id = "mine"\nrequires = ["sample", "none"]'))
    said = lrdesk("check", mine)
    assert said.code == 1
    assert "✗ mine/limit: asks almost the same as sample/limit" in said.out
    assert "✗ mine: requires 'none', but there is no such deck." in said.out
    assert "sample: 3 items" not in said.out


def test_code_runs_only_in_decks_of_the_app_or_where_asked_for(lrdesk: Lrdesk, decks: Path, data: Path) -> None:
    (decks / "sample.toml").unlink()
    (data / "decks").mkdir(parents=True)
    _deck(data / "decks", BROKEN_CODE)
    assert lrdesk("check").code == 0
    said = lrdesk("check", "--run-code")
    assert said.code == 1
    assert "✗ sample/limit: its code does not run (ValueError: by far)." in said.out
    assert not Path("ran").exists()  # it ran in a folder of its own
    _deck(decks, BROKEN_CODE)
    assert lrdesk("check", decks).code == 1


def test_a_malformed_deck_gets_its_sentence_and_stops_no_other(lrdesk: Lrdesk, decks: Path, tmp_path: Path) -> None:
    said = lrdesk("check", _deck(tmp_path, MALFORMED), decks)
    assert said.code == 1
    assert "other.toml" in said.sentence
    assert "frnt" in said.sentence
    assert "1 of 1 claims hold" in said.out


def test_an_experiment_that_torch_refuses_gets_its_sentence(lrdesk: Lrdesk, tmp_path: Path) -> None:
    said = lrdesk("check", _deck(tmp_path, REFUSED))
    assert said.code == 1
    assert "Lane 'calm': Muon cannot train this problem" in said.err
    assert "Traceback" not in said.err


def test_a_file_that_is_not_there_gets_its_sentence(lrdesk: Lrdesk, tmp_path: Path) -> None:
    assert lrdesk("check", tmp_path / "nowhere.toml").code == 1
    (tmp_path / "empty").mkdir()
    said = lrdesk("check", tmp_path / "empty")
    assert (said.code, said.sentence) == (1, "lrdesk: no deck file was found there.")


def test_the_learners_own_decks_are_checked_too(lrdesk: Lrdesk, data: Path) -> None:
    (data / "decks").mkdir(parents=True)
    _deck(data / "decks", CALM_DIVERGES.replace('id = "sample"', 'id = "mine"'))
    said = lrdesk("check")
    assert said.code == 1
    assert "✗ mine/two-rates" in said.out


def test_a_run_says_how_each_lane_ended(lrdesk: Lrdesk) -> None:
    said = lrdesk("run", "sample/two-rates")
    assert (said.code, said.err) == (0, "")
    assert "calm: loss 4.13" in said.out
    assert "wild: diverged at step " in said.out
    assert "✓ wild diverges" in said.out


def test_the_losses_of_a_run_are_those_of_the_lab(lrdesk: Lrdesk) -> None:
    said = lrdesk("run", "sample/two-rates", "--json")
    assert said.code == 0
    shown = json.loads(said.out)
    from lrdesk.lab.check import finish  # these import torch, which the command has loaded in its own way
    from lrdesk.lab.run import Run

    recording = finish(Run(load_text(SAMPLE, "sample").experiment[0])).recording
    assert (shown["experiment"], shown["device"]) == ("sample/two-rates", "cpu")
    for lane in shown["lanes"]:
        recorded = recording.lane(lane["label"])
        assert lane["diverged_at"] == recorded.diverged_at
        assert lane["loss"] == [loss if math.isfinite(loss) else None for loss in recorded.loss.tolist()]
        assert lane["lr"] == recorded.lr.tolist()
    assert [claim["holds"] for claim in shown["claims"]] == [True]


def test_a_run_whose_claim_fails_exits_with_1(lrdesk: Lrdesk, decks: Path) -> None:
    (decks / "sample.toml").write_text(CALM_DIVERGES, encoding="utf-8")
    said = lrdesk("run", "sample/two-rates")
    assert said.code == 1
    assert "✗ calm does not diverge" in said.out


@pytest.mark.parametrize("name", ["sample/nothing", "nothing/two-rates", "two-rates", "../etc/passwd", ""])
def test_an_unknown_experiment_is_said_to_be_unknown(lrdesk: Lrdesk, name: str) -> None:
    said = lrdesk("run", name)
    assert said.code == 1
    assert repr(name) in said.sentence


def test_a_run_that_torch_refuses_gets_its_sentence(lrdesk: Lrdesk, decks: Path) -> None:
    (decks / "sample.toml").write_text(REFUSED, encoding="utf-8")
    said = lrdesk("run", "sample/two-rates")
    assert said.code == 1
    assert "Muon" in said.err


def test_a_device_that_is_not_there_is_replaced_with_a_notice(lrdesk: Lrdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load_torch().cuda, "is_available", lambda: False)
    said = lrdesk("run", "sample/two-rates", "--device", "cuda", "--json")
    assert said.code == 0
    assert said.sentence == "lrdesk: No CUDA device was found, so this runs on the CPU."
    assert json.loads(said.out)["device"] == "cpu"
