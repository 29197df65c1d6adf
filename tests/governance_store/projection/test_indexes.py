from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from governance_store.projection.indexes import EqualityIndex, OrderedIndex
from governance_store.projection.questions import where

FIRST = date(2026, 1, 1)
OWNERS = st.none() | st.sampled_from("abc")
TAGS = st.lists(st.sampled_from(["mri", "ct", "us"]), max_size=3)
DAYS = st.none() | st.integers(0, 6).map(lambda days: (FIRST + timedelta(days)).isoformat())
DOCUMENTS = st.fixed_dictionaries({"owner": OWNERS, "tags": TAGS, "due": DAYS})
CHANGES = st.lists(st.tuples(st.sampled_from(["1", "2", "3", "4", "5"]), st.none() | DOCUMENTS))
Rows = dict[str, dict[str, Any]]


def _apply(changes: list[tuple[str, dict[str, Any] | None]], index: EqualityIndex | OrderedIndex) -> Rows:
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
    index = EqualityIndex("owner", {})
    rows = _apply(changes, index)
    for owner in (None, "a", "b", "c"):
        assert set(index.of(owner)) == {id_ for id_, row in rows.items() if row["owner"] == owner}


@given(CHANGES)
def test_a_list_is_found_by_each_of_its_members(changes: list[tuple[str, dict[str, Any] | None]]) -> None:
    """A row stands under every member of its list, one that is there twice included."""
    index = EqualityIndex("tags", {})
    rows = _apply(changes, index)
    for tag in ("mri", "ct", "us"):
        assert set(index.of(tag)) == {id_ for id_, row in rows.items() if tag in row["tags"]}


@given(CHANGES, st.integers(-1, 7), st.integers(-1, 7))
def test_an_ordered_index_leaves_out_nothing_that_lies_within(
    changes: list[tuple[str, dict[str, Any] | None]], low: int, high: int
) -> None:
    """Every row within the ranges is offered; rows without a day never are."""
    index = OrderedIndex("due", {})
    rows = _apply(changes, index)
    ranges = (where("due") >= FIRST + timedelta(low), where("due") < FIRST + timedelta(high))
    offered = list(index.within(ranges))
    assert {id_ for id_, row in rows.items() if all(one.holds(row) for one in ranges)} <= set(offered)
    assert not {id_ for id_ in offered if rows[id_]["due"] is None}


@given(CHANGES)
def test_an_index_built_late_equals_one_kept_from_the_start(
    changes: list[tuple[str, dict[str, Any] | None]],
) -> None:
    """It makes no difference when an index is first asked."""
    kept = OrderedIndex("due", {})
    rows = _apply(changes, kept)
    everything = (where("due") >= FIRST,)
    assert list(OrderedIndex("due", rows).within(everything)) == list(kept.within(everything))
