from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.kinds import (
    KINDS,
    Document,
    UnknownShape,
    UnreadableRecord,
    Unstorable,
    kind_named,
    kind_of,
    record,
)
from tests.governance_store.notes import AT, Margin, Mood, Note, Page

NOTE, PAGE = kind_of(Note), kind_of(Page)


@given(
    st.builds(
        Note,
        id=st.text(min_size=1),
        text=st.text(),
        owner=st.none() | st.just("PER-1"),
        mood=st.sampled_from(Mood),
        tags=st.lists(st.sampled_from(["a", "ŵ", "🩻"])).map(tuple),
        due=st.none() | st.dates(),
        seen=st.none() | st.datetimes(datetime(1980, 1, 1), timezones=st.timezones()),  # noqa: DTZ001 -- a bound
        pages=st.integers(),
        margins=st.lists(st.builds(Margin, text=st.just("&<>\"'"))).map(tuple),
    )
)
def test_a_record_is_read_as_it_was_written(note: Note) -> None:
    """Whatever a record holds comes back, whichever letters, days and instants."""
    assert NOTE.decode(msgspec.json.decode(NOTE.encode(note))) == note


@pytest.mark.parametrize(
    ("note", "told"),
    [
        pytest.param(Note("N-1", text="\ud83d"), "letters came through damaged", id="half an emoji"),
        pytest.param(Note("N-1", tags=["a"]), "read back as something else", id="a list"),  # type: ignore[arg-type]
        pytest.param(Note("N-1", pages="9"), "read back as something else", id="digits"),  # type: ignore[arg-type]
        pytest.param(Note("N-1", pages=None), "null", id="nothing in a number"),  # type: ignore[arg-type]
        pytest.param(Note("N-1", text=object()), "unsupported", id="anything"),  # type: ignore[arg-type]
        pytest.param(
            Note("N-1", seen=datetime(2026, 1, 1, 9, 0)),  # noqa: DTZ001 -- that is the point
            "something else",
            id="an instant without a zone",
        ),
    ],
)
def test_what_would_not_be_read_back_is_not_written(note: Note, told: str) -> None:
    """A record that could not be read again is refused before it reaches the journal."""
    with pytest.raises(Unstorable, match=told):
        NOTE.encode(note)


@pytest.mark.parametrize(
    ("document", "shape"),
    [
        pytest.param({"id": "P-1", "title": "the board", "pages": "3"}, 1, id="the first shape"),
        pytest.param({"id": "P-1", "heading": "the board", "pages": "3"}, 2, id="the second shape"),
        pytest.param({"id": "P-1", "heading": "The Board", "pages": 3}, 3, id="without a younger field"),
        pytest.param({"id": "P-1", "heading": "The Board", "pages": 3, "shelf": "lower"}, 3, id="today's"),
    ],
)
def test_every_old_shape_is_lifted_to_the_present_one(document: Document, shape: int) -> None:
    """However long ago a page was written, it reads as one of today, and is indexed as one."""
    lifted = PAGE.lift(document, shape)
    assert lifted == {"id": "P-1", "heading": "The Board", "pages": 3, "shelf": "lower"}
    assert PAGE.decode(lifted) == Page("P-1", "The Board", 3)


def test_a_shape_from_the_future_is_refused() -> None:
    """What a newer Network Clerk wrote is not guessed at."""
    with pytest.raises(UnknownShape, match="newer Network Clerk"):
        PAGE.lift({"id": "P-1"}, 4)


def test_a_document_that_does_not_fit_is_named() -> None:
    """A program that has lost a lift says which record it cannot read, and that it is unharmed."""
    with pytest.raises(UnreadableRecord, match="example page P-1 in the record is not what"):
        PAGE.decode({"id": "P-1"})


def test_kinds_are_found_by_name_and_by_type() -> None:
    """Stored names lead to kinds, and so do classes."""
    assert kind_named("example note", 1) is kind_of(Note) is KINDS["example note"]


def test_a_kind_is_found_though_nobody_asked_for_its_module() -> None:
    """A journal may hold kinds that a program has not met yet."""
    assert kind_named("meeting", 1).name == "meeting"


def test_a_kind_that_nobody_declared_is_refused() -> None:
    """An unknown name is a newer version's."""
    with pytest.raises(UnknownShape, match="hologram"):
        kind_named("hologram", 1)


def test_a_stored_name_belongs_to_one_kind() -> None:
    """Two classes cannot share a name in the journal."""

    @dataclass(frozen=True, slots=True)
    class Other:
        id: str

    with pytest.raises(ValueError, match="two kinds"):
        record("example note")(Other)


def test_every_old_shape_needs_its_lift() -> None:
    """A shape is not raised without saying how older ones become it."""

    @dataclass(frozen=True, slots=True)
    class Other:
        id: str
        when: date

    with pytest.raises(ValueError, match="need a lift"):
        record("example other", shape=2)(Other)
    assert "example other" not in KINDS


def test_an_instant_is_an_instant_in_any_zone() -> None:
    """Instants with a zone are storable."""
    assert b"2026-12-01T09:00:00Z" in NOTE.encode(Note("N-1", seen=AT))
