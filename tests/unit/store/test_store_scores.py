import sqlite3
from contextlib import closing
from pathlib import Path

from lrdesk.store import BestScore, Store, backup
from tests.unit.store.store_samples import TODAY, answer

FIRST_SCHEMA = Path(__file__).with_name("schema_1.sql")
SCORE = BestScore("decay-pays", 1.25, 1_770_076_800_000, '{"label":"yours"}')


def test_a_score_is_kept_and_read_back_after_a_restart(path: Path) -> None:
    with Store.open(path) as store:
        assert store.best_scores() == {}
        assert store.keep_score(SCORE)
    with Store.open(path) as store:
        assert store.best_scores() == {"decay-pays": SCORE}


def test_only_a_better_score_takes_its_place(store: Store) -> None:
    store.keep_score(SCORE)
    worse, equal = (BestScore("decay-pays", margin, 2_000, "{}") for margin in (1.1, 1.25))
    better = BestScore("decay-pays", 1.5, 3_000, '{"label":"better"}')
    assert [store.keep_score(score) for score in (worse, equal)] == [False, False]
    assert store.best_scores() == {"decay-pays": SCORE}
    assert store.keep_score(better)
    assert store.best_scores() == {"decay-pays": better}


def test_challenges_do_not_share_scores(store: Store) -> None:
    other = BestScore("warm-up", 1.1, 2_000, "{}")
    assert store.keep_score(SCORE)
    assert store.keep_score(other)
    assert store.best_scores() == {"decay-pays": SCORE, "warm-up": other}


def test_a_file_of_the_first_version_gains_room_for_scores(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as first:
        first.executescript(FIRST_SCHEMA.read_text(encoding="utf-8"))
    with Store.open(path) as store:
        assert store.best_scores() == {}
        assert store.keep_score(SCORE)
    assert backup.integrity(path) == []


def test_scores_survive_a_rebuild_and_are_in_the_backup(store: Store, tmp_path: Path) -> None:
    store.keep_score(SCORE)
    answer(store, "deck/a", 4)
    store.rebuild()
    assert store.best_scores() == {"decay-pays": SCORE}
    assert store.wrong_memories() == []
    assert len(store.days_studied(TODAY, TODAY)) == 1
    backup.copy(store.path, tmp_path / "copy.db")
    with Store.open(tmp_path / "copy.db") as copied:
        assert copied.best_scores() == {"decay-pays": SCORE}
