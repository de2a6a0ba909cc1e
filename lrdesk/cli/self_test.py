"""Uses every part that a package could have lost on the way to a learner: what is imported, opened or drawn by name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from lrdesk import paths
from lrdesk.lab.loader import load_torch

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from lrdesk.app import App
    from lrdesk.lab.spec import Experiment

STEPS = 3
LONGEST_WAIT_MS = 60_000
EVERY_ITEM = 100_000


def _test_decks() -> None:
    from lrdesk.content.loader import load
    from lrdesk.study.library import deck_files

    files = deck_files([paths.DECKS])
    assert files, "no deck ships with this program"
    for file in files:
        load(file)


def _test_text() -> None:
    from lrdesk.content.markup import to_html

    assert "<table" in to_html("| a |\n|---|\n| b |"), "tables are not rendered"
    assert "<sub>" in to_html("$\\lambda_{max}$"), "maths is not rendered"
    assert "<span" in to_html("```python\nimport torch\n```"), "code is not highlighted"


def _test_training() -> None:
    from lrdesk.content.loader import load
    from lrdesk.lab.check import check
    from lrdesk.study.library import deck_files

    for file in deck_files([paths.DECKS]):
        for experiment in load(file).experiment:
            for _, verdict in check(experiment, [experiment.seed]):
                assert verdict.holds, f"{experiment.id}: {verdict.text}"


def _test_problems() -> None:
    """Train every problem, optimizer and schedule for a few steps."""
    from lrdesk.lab.spec import starters
    from lrdesk.lab.spec.optimizers import SGD

    quadratic, matrices = starters.PROBLEMS["quadratic"](), starters.PROBLEMS["moons"](bias=False)
    for problem in starters.PROBLEMS.values():
        _train(_experiment(problem(), SGD(lr=0.001)))
    for name in starters.OPTIMIZERS:  # some train matrices alone
        _train(_experiment(matrices, starters.first_optimizer(name, SGD(lr=0.001))))
    for name in starters.FIRST_SCHEDULES:
        _train(_experiment(quadratic, SGD(lr=0.001), starters.first_schedule(name, 0.001, STEPS)))


def _experiment(problem: object, optimizer: object, schedule: object = None) -> "Experiment":
    from lrdesk.lab.spec import Experiment, Lane

    lane = Lane(label="a", optimizer=optimizer, schedule=schedule)  # type: ignore[arg-type]
    return Experiment(id="test", title="Test", problem=problem, steps=STEPS, lanes=(lane,), views=("loss",))  # type: ignore[arg-type]


def _train(experiment: "Experiment") -> None:
    load_torch()
    from lrdesk.lab.check import finish
    from lrdesk.lab.run import Run

    assert finish(Run(experiment)).recording.length > STEPS, f"{experiment.problem} was not trained"


def _test_sweeps() -> None:
    """Train several rates of every problem at once."""
    load_torch()
    from lrdesk.lab.spec import Lane, starters
    from lrdesk.lab.spec.optimizers import SGD
    from lrdesk.lab.spec.sweeps import Axis, Sweep
    from lrdesk.lab.sweeps.sweep import RateSweep

    for problem in starters.PROBLEMS.values():
        axis = Axis(low=0.0001, high=0.001, count=3)
        lane = Lane(label="a", optimizer=SGD(lr=0.001))
        swept = RateSweep(Sweep(problem=problem(), lane=lane, axis=axis, steps=STEPS, seeds=(0,)))
        for _ in swept:
            pass
        assert swept.result.finished, f"{problem.__name__} was not swept"


def _test_scripts() -> None:
    from lrdesk.lab.script import script
    from lrdesk.lab.spec import starters
    from lrdesk.lab.spec.optimizers import SGD

    for problem in starters.PROBLEMS.values():
        compile(script(_experiment(problem(), SGD(lr=0.001))), "script", "exec")


def _test_languages() -> None:
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from lrdesk.gui import language

    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in language.TRANSLATED:
        assert QTranslator().load(f"lrdesk_{name}", str(paths.TRANSLATIONS)), f"the translation {name} is missing"
        assert QTranslator().load(f"qtbase_{name}", of_qt), f"Qt's own translation {name} is missing"


def _test_window() -> None:
    """Answer a card of each kind by keys while its experiment trains, then go to every place."""
    from lrdesk.gui.sidebar import PLACES

    with TemporaryDirectory() as folder, _opened(Path(folder)) as app:
        _review_by_keys(app)
        for place in (*PLACES, "care", "today"):
            app.go(place)
            assert not app.window.grab().isNull()


def _test_pictures() -> None:
    from PySide6.QtGui import QImageReader

    from lrdesk.gui.write.pictures import FORMATS

    known = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    assert known >= FORMATS, f"pictures of these kinds cannot be read: {', '.join(sorted(FORMATS - known))}"


@contextmanager
def _opened(data: Path) -> "Iterator[App]":
    """Open the app without a screen, and close it."""
    from PySide6.QtWidgets import QApplication

    from lrdesk.app import App

    application = QApplication.instance() or QApplication(["lrdesk", "-platform", "offscreen"])
    assert isinstance(application, QApplication)
    app = App(application, data)
    try:
        ready = _waiting(app.ready)
        app.window.show()
        ready()
        yield app
    finally:
        app.window.quit()


def _review_by_keys(app: "App") -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from lrdesk.content.deck import KINDS, Explain, Quiz

    new = app.store.new_candidates(app.today(), EVERY_ITEM)
    kinds = {app.store.item(candidate.item).kind: candidate.item for candidate in new}
    assert kinds.keys() == KINDS.keys(), "the decks lack a kind of card"
    assert app.review is not None
    assert app.trainer is not None
    begun = _waiting(app.review.card_shown)
    app.review_items(list(kinds.values()))
    begun()
    letters = (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D)
    while (card := app.review.card) is not None:
        trained, grade = _waiting(app.trainer.finished), Qt.Key.Key_3
        if isinstance(card.item, Quiz):
            QTest.keyClick(app.window, letters[card.choices.index(card.item.answer)])
            grade = Qt.Key.Key_Space  # the answer is the grade
        elif isinstance(card.item, Explain):
            QTest.keyClick(app.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(app.window, Qt.Key.Key_Space)
        trained()
        assert not app.window.grab().isNull()
        QTest.keyClick(app.window, grade)
    answered = {record.item for record in app.store.records_of_day(app.today().toordinal())}
    assert answered == set(kinds.values()), "keys did not answer the cards"


def _waiting(signal: "SignalInstance") -> Callable[[], None]:
    """Listen for a signal from now on; return what turns the event loop until it has come, with a limit."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, come = QEventLoop(), []

    def hear(*_: object) -> None:
        come.append(True)
        loop.quit()

    signal.connect(hear)

    def wait() -> None:
        QTimer.singleShot(LONGEST_WAIT_MS, loop.quit)
        if not come:
            loop.exec()
        signal.disconnect(hear)
        assert come, "something that should have come did not come"

    return wait


SELF_TESTS: dict[str, Callable[[], None]] = {
    "decks": _test_decks,
    "text": _test_text,
    "problems": _test_problems,
    "training": _test_training,
    "sweeps": _test_sweeps,
    "scripts": _test_scripts,
    "languages": _test_languages,
    "window": _test_window,
    "pictures": _test_pictures,
}
