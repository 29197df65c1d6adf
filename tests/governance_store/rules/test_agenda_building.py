from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.agenda import AgendaItem, ItemState, Section
from governance_store.records.ids import AgendaItemId, CommitteeId, MeetingId
from governance_store.rules.agenda_building import (
    STANDING,
    moved,
    next_place,
    number_of,
    numbered,
    standing_items,
    starts,
    times,
    to_be_carried,
)

FIRST, SECOND = MeetingId("MTG-2026-001"), MeetingId("MTG-2027-001")


def item(
    number: int, place: int = 1, section: Section = Section.BUSINESS, *, minutes: int = 10
) -> AgendaItem:
    """An item of the first meeting."""
    return AgendaItem(
        AgendaItemId(f"AGI-{number:04d}"),
        FIRST,
        CommitteeId("COM-001"),
        f"Item {number}",
        place,
        minutes,
        section=section,
    )


def test_what_stands_on_every_agenda() -> None:
    """The usual items, and those of the terms among the business; none of them twice."""
    found = standing_items(["Finance", " ", "Finance", "any other business"])
    assert [one.title for one in found] == [*(one.title for one in STANDING), "Finance"]
    assert found[-1].section is Section.BUSINESS


def test_items_are_numbered_section_by_section() -> None:
    """What opens comes first and what closes last; only what is accepted has a number."""
    items = [
        item(1, section=Section.CLOSING),
        item(2, 2),
        item(3, 1),
        replace(item(4), state=ItemState.PROPOSED),
        item(5, section=Section.OPENING),
    ]
    on = numbered(items)
    assert [one.title for one in on] == ["Item 5", "Item 3", "Item 2", "Item 1"]
    assert [number_of(items, one.id) for one in on] == [1, 2, 3, 4]
    assert number_of(items[:1], AgendaItemId("AGI-9999")) == 0


@pytest.mark.parametrize(
    ("after", "carried"),
    [
        pytest.param({}, False, id="dealt with"),
        pytest.param({"state": ItemState.DEFERRED}, True, id="deferred"),
        pytest.param({"recurring": True}, True, id="recurring"),
        pytest.param({"recurring": True, "state": ItemState.REMOVED}, False, id="recurring, taken off"),
        pytest.param({"state": ItemState.PROPOSED}, False, id="never accepted"),
    ],
)
def test_what_is_carried_forward(after: dict[str, object], carried: bool) -> None:
    """What was put off, and what stands on every agenda; nothing that was dealt with."""
    before = replace(item(1), **after)  # type: ignore[arg-type]
    assert bool(list(to_be_carried([before], []))) is carried


def test_an_item_is_carried_once() -> None:
    """Not if it is on the agenda already; of several that take one another further only the last."""
    first = replace(item(1), state=ItemState.DEFERRED)
    second = replace(item(2), meeting=SECOND, carried_from=first.id, state=ItemState.DEFERRED)
    assert list(to_be_carried([first], [second])) == []
    assert list(to_be_carried([first, second], [])) == [second]


@given(st.integers(1, 8), st.data())
def test_moving_keeps_all_items_and_puts_one_where_it_was_wanted(number: int, data: st.DataObject) -> None:
    """The others keep their order among themselves."""
    items = [item(one, one) for one in range(1, number + 1)]
    mine = data.draw(st.sampled_from(items))
    to = data.draw(st.integers(1, number))
    changed = {one.id: one for one in moved(items, mine.id, to)}
    after = numbered([changed.get(one.id, one) for one in items])
    assert after[to - 1].id == mine.id
    rest = [one.id for one in after if one.id != mine.id]
    assert rest == [one.id for one in items if one.id != mine.id]


def test_nothing_is_moved_out_of_its_section() -> None:
    """Business comes behind the apologies, whatever number it is given."""
    items = [item(1, section=Section.OPENING), item(2, 1), item(3, 2)]
    changed = {one.id: one for one in moved(items, items[2].id, 1)}
    after = numbered([changed.get(one.id, one) for one in items])
    assert [one.title for one in after] == ["Item 1", "Item 3", "Item 2"]


@pytest.mark.parametrize(("length", "over"), [(30, 0), (25, 0), (24, 1)])
def test_an_overrun_is_found(length: int, over: int) -> None:
    """All minutes are added up, those of what is proposed left out."""
    items = [item(1, minutes=10), item(2, 2, minutes=15), replace(item(3), state=ItemState.PROPOSED)]
    assert (times(items, length).needed, times(items, length).over) == (25, over)
    assert starts(items) == (0, 10)
    assert next_place(items, Section.BUSINESS) == 3
