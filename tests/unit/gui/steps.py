"""What a learner does in the window, as steps for tests."""

from pytestqt.qtbot import QtBot

from lrdesk.app import App


def begin(app: App, qtbot: QtBot) -> None:
    """Start the day's review and wait for its first card."""
    assert app.review is not None
    with qtbot.waitSignal(app.review.card_shown, timeout=5000):
        app.start_today()
