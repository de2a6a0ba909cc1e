"""Questions that are asked already are found while they are typed, and others are left alone."""

from collections.abc import Callable

import pytest
from msgspec import structs

from lrdesk.content.deck import Recall
from lrdesk.content.plain import plain_text, title_of
from lrdesk.content.stored import decode_item, encode_item
from lrdesk.store import KeptEdit, Store
from lrdesk.study.alike import find_alike

ASKED = "Why does a **large** learning rate make $w$ diverge on a steep parabola?"


@pytest.fixture
def asking(store: Store, teach: Callable[..., list[str]]) -> Store:
    assert teach("rates", recall=["a", "b"], quiz=["c"]) == []
    for key, question in (("rates/a", ASKED), ("rates/b", "What is momentum?")):
        item = decode_item("recall", store.item(key).data)
        assert isinstance(item, Recall)
        item = structs.replace(item, front=question)
        store.set_edit(key, KeptEdit(encode_item(item), b""), title_of(item), plain_text(item))
    return store


@pytest.mark.parametrize(
    "question",
    [
        ASKED,
        "why does a large LEARNING rate make w diverge, on a steep parabola",
        "Why does a large learning rate make $w$ diverge on a flat parabola?",
        "So why does a large learning rate make $w$ diverge on a steep parabola?",
    ],
)
def test_nearly_the_same_question_is_found(asking: Store, question: str) -> None:
    found = find_alike(asking, question)
    assert found is not None
    assert (found.key, found.deck) == ("rates/a", "The deck rates")
    assert found.title.startswith("Why does a large learning rate")


@pytest.mark.parametrize(
    "question",
    [
        "",
        "???",
        "Why",
        "Why does a small learning rate never arrive on a flat parabola?",
        "What is momentum good for?",
        '" OR "x" NEAR(',
        "x" * 5000,
        "\x00",
    ],
)
def test_another_question_is_none(asking: Store, question: str) -> None:
    assert find_alike(asking, question) is None


def test_an_item_is_not_alike_itself(asking: Store) -> None:
    assert find_alike(asking, "What is Momentum?", "rates/b") is None
    found = find_alike(asking, "what is momentum")
    assert found is not None
    assert found.key == "rates/b"
    asking.retire_decks_except([])
    assert find_alike(asking, "what is momentum") is None
