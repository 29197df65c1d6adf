from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from governance_store.projection.indexes import EqualityIndex, Index, OrderedIndex, index_of
from governance_store.projection.questions import Range, where

FIRST = date(2026, 1, 1)
OWNERS = st.none() | st.sampled_from("abc")
TAGS = st.lists(st.sampled_from(["mri", "ct", "us"]), max_size=3)
DAYS = st.none() | st.integers(0, 6).map(lambda days: (FIRST + timedelta(days)).isoformat())
DOCUMENTS = st.fixed_dictionaries({"owner": OWNERS, "tags": TAGS, "due": DAYS})
CHANGES = st.lists(st.tuples(st.sampled_from(["1", "2", "3", "4", "5"]), st.none() | DOCUMENTS))
Rows = dict[str, dict[str, Any]]


def _apply(changes: list[tuple[str, dict[str, Any] | None]], index: Index) -> Rows:
    rows: Rows = {}
    for id_, document in changes:
        if id_ in rows:
            index.remove(id_, rows.pop(id_))
        if document is not None:
            index.add(id_, document)
            rows[id_] = document
    return rows


@given(CHANGES)
def test_an_equality_index_finds_what_a_look_at_every_row_finds(
    changes: list[tuple[str, dict[str, Any] | None]],
) -> None:
    """After any changes, every value leads to the rows that have it, and nothing else is remembered."""
    index = EqualityIndex(("owner",), {})
    rows = _apply(changes, index)
    for owner in (None, "a", "b", "c"):
        assert set(index.of((owner,))) == {id_ for id_, row in rows.items() if row["owner"] == owner}


@given(CHANGES)
def test_a_list_is_found_by_each_of_its_members(changes: list[tuple[str, dict[str, Any] | None]]) -> None:
    """A row stands under every member of its list, one that is there twice included, with any owner."""
    index = EqualityIndex(("owner", "tags"), {})
    rows = _apply(changes, index)
    for owner in (None, "a"):
        for tag in ("mri", "ct", "us"):
            fit = {id_ for id_, row in rows.items() if tag in row["tags"] and row["owner"] == owner}
            assert set(index.of((owner, tag))) == fit


@given(CHANGES, st.lists(st.tuples(st.integers(-1, 7), st.sampled_from("<>[]")), min_size=1, max_size=3))
def test_an_ordered_index_finds_exactly_what_lies_within(
    changes: list[tuple[str, dict[str, Any] | None]], limits: list[tuple[int, str]]
) -> None:
    """Every row within all the ranges is found, and no other; rows without a day never are."""
    index = OrderedIndex(("owner",), "due", {})
    rows = _apply(changes, index)
    ranges = [_range(FIRST + timedelta(days), side) for days, side in limits]
    for owner in (None, "a"):
        fit = {
            id_
            for id_, row in rows.items()
            if row["owner"] == owner and all(one.holds(row) for one in ranges)
        }
        assert set(index.of((owner,), ranges)) == fit


def _range(day: date, side: str) -> Range:
    match side:
        case "<":
            return where("due") < day
        case ">":
            return where("due") > day
        case "[":
            return where("due") >= day
        case _:
            return where("due") <= day


@given(CHANGES)
def test_an_index_built_late_equals_one_kept_from_the_start(
    changes: list[tuple[str, dict[str, Any] | None]],
) -> None:
    """It makes no difference when an index is first asked."""
    kept = index_of(("tags",), "due", {})
    rows = _apply(changes, kept)
    everything = (where("due") >= FIRST,)
    built = index_of(("tags",), "due", rows)
    for tag in ("mri", "ct", "us"):
        assert list(built.of((tag,), everything)) == list(kept.of((tag,), everything))
