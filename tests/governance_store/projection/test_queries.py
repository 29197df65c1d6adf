from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from governance_store import ErasedRecord, Named, Store, UnknownRecord, erase, memory_store, where
from tests.governance_store.notes import AT, Mood, Note, Page, write

FIRST = Note("N-1", owner="PER-1", tags=("mri", "board"), due=date(2026, 12, 3), seen=AT)
SECOND = Note("N-2", mood=Mood.GRAVE, due=date(2026, 12, 1), seen=AT + timedelta(minutes=1))
THIRD = Note("N-3", owner="PER-1", mood=Mood.GRAVE)


@pytest.fixture
def store() -> Store:
    """Three notes."""
    store = memory_store()
    for note in (FIRST, SECOND, THIRD):
        write(store, note, keys=(f"key {note.id}",))
    return store


def _found(store: Store, *ranges: object, **equal: object) -> list[str]:
    with store.reading() as view:
        return [note.id for note in view.find(Note, *ranges, **equal)]  # type: ignore[arg-type]


def test_a_record_is_had_by_its_identifier(store: Store) -> None:
    """By its type and identifier, in its version; what is not there is nothing, version 0."""
    with store.reading() as view:
        assert view.get(Note, "N-1") == view.maybe(Note, "N-1") == FIRST
        assert view.version(Note, "N-1") == view.version_of("example note", "N-1") == 1
        assert view.maybe(Note, "N-9") is None
        assert view.version(Note, "N-9") == 0


def test_an_unknown_record_is_told_in_words(store: Store) -> None:
    """Asking for what was never recorded says so; so does asking for a kind that nobody declared."""
    with store.reading() as view:
        with pytest.raises(UnknownRecord, match="There is no example note N-9"):
            view.get(Note, "N-9")
        with pytest.raises(UnknownRecord, match="There is no hologram H-1"):
            view.version_of("hologram", "H-1")


@pytest.mark.parametrize(
    ("equal", "ids"),
    [
        pytest.param({}, ["N-1", "N-2", "N-3"], id="everything"),
        pytest.param({"owner": "PER-1"}, ["N-1", "N-3"], id="an index"),
        pytest.param({"owner": None}, ["N-2"], id="an empty field"),
        pytest.param({"mood": Mood.GRAVE}, ["N-2", "N-3"], id="one of a list"),
        pytest.param({"mood": Mood.GRAVE, "owner": "PER-1"}, ["N-3"], id="two at once"),
        pytest.param({"tags": "mri"}, ["N-1"], id="a member of a tuple"),
        pytest.param({"due": date(2026, 12, 1)}, ["N-2"], id="a day"),
        pytest.param({"seen": AT}, ["N-1"], id="an instant"),
        pytest.param({"pages": 0, "text": ""}, ["N-1", "N-2", "N-3"], id="fields without an index"),
        pytest.param({"owner": "PER-9"}, [], id="nobody"),
    ],
)
def test_records_are_found_by_what_they_hold(store: Store, equal: dict[str, object], ids: list[str]) -> None:
    """Conditions are given with the values of the domain; the answers stand in the order of recording."""
    assert _found(store, **equal) == ids


def test_records_are_found_by_days_and_instants(store: Store) -> None:
    """Ranges go with equalities; what has no day is in no range."""
    assert _found(store, where("due") <= date(2026, 12, 1)) == ["N-2"]
    assert _found(store, where("due") >= date(2026, 1, 1)) == ["N-1", "N-2"]
    assert _found(store, where("due") > date(2026, 12, 1), where("due") < date(2026, 12, 4)) == ["N-1"]
    assert _found(store, where("due") >= date(2026, 1, 1), owner="PER-1") == ["N-1"]
    assert _found(store, where("seen") > datetime(2026, 12, 1, 9, 0, 30, tzinfo=UTC)) == ["N-2"]


def test_records_are_found_between_two_days(store: Store) -> None:
    """Both count, either may be left open, and a record without a day lies between none."""
    first, third = date(2026, 12, 1), date(2026, 12, 3)
    with store.reading() as view:
        assert [one.id for one in view.between(Note, "due", first, third)] == ["N-1", "N-2"]
        assert [one.id for one in view.between(Note, "due", None, first)] == ["N-2"]
        assert [one.id for one in view.between(Note, "due", first, None, owner="PER-1")] == ["N-1"]
        assert [one.id for one in view.between(Note, "seen", AT, AT)] == ["N-1"]


def test_a_misspelt_field_is_an_error_not_an_empty_answer(store: Store) -> None:
    """Nothing would ever be found by a field that is not there, and nobody would notice."""
    with store.reading() as view:
        with pytest.raises(AttributeError, match="has no field ownr"):
            view.find(Note, ownr="PER-1")
        with pytest.raises(AttributeError, match="has no field do"):
            view.find(Note, where("do") > date(2026, 1, 1))


def test_one_is_the_first_or_nothing(store: Store) -> None:
    """A question for one record has one answer at the most."""
    with store.reading() as view:
        assert view.one(Note, owner="PER-1") == FIRST
        assert view.one(Note, owner="PER-9") is None


def test_a_kind_without_records_has_none(store: Store) -> None:
    """A question about something that was never recorded has an empty answer."""
    with store.reading() as view:
        assert view.find(Page) == []


def test_keys_lead_to_their_commits(store: Store) -> None:
    """Whether something was done already is asked by its key."""
    with store.reading() as view:
        assert view.has_key("key N-2")
        assert (view.commit_number("key N-2"), view.commit_number("key N-9")) == (2, None)
        assert not view.has_key("key N-9")


def test_an_erased_record_says_that_it_was_erased(store: Store) -> None:
    """Getting it tells so, finding passes it by, and its number is not given out again."""
    erase(store, Named(records=(("example note", "N-3"),)), at=AT, actor="PER-1", surface="test", why="asked")
    assert _found(store) == ["N-1", "N-2"]
    with store.reading() as view:
        assert view.maybe(Note, "N-3") is None
        with pytest.raises(ErasedRecord, match="has been erased"):
            view.get(Note, "N-3")
        assert view.next_number("N") == 4


def test_what_was_found_does_not_change_the_record(store: Store) -> None:
    """An answer is the reader's own: nothing done to it comes back."""
    with store.reading() as view:
        answer = view.find(Note)
        answer.clear()
        assert len(view.find(Note)) == 3
        with pytest.raises(AttributeError):
            view.get(Note, "N-1").text = "changed"  # type: ignore[misc]
