from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from lrdesk.store.ids import uuid7

times = st.integers(0, 2**47)


@given(times)
def test_an_id_is_a_uuid_of_version_7_that_holds_the_time(at: int) -> None:
    id = uuid7(at, None)
    assert (id.version, id.variant) == (7, "specified in RFC 4122")
    assert id.int >> 80 == at


@given(st.lists(times, min_size=2, max_size=50))
def test_ids_always_grow(moments: list[int]) -> None:
    last: UUID | None = None
    for at in moments:
        id = uuid7(at, last)
        assert last is None or id > last
        assert id.bytes > last.bytes if last else True
        last = id


def test_counting_up_carries_over_into_the_time() -> None:
    fullest = UUID("00000000-0005-7fff-bfff-ffffffffffff")
    assert uuid7(5, fullest).int >> 80 == 6
    assert uuid7(5, fullest) > fullest


def test_two_devices_never_make_the_same_id() -> None:
    assert len({uuid7(5, None) for _ in range(1000)}) == 1000
