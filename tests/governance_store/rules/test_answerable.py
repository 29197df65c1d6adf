"""Is the right person told, and never somebody who cannot be reached?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from governance_store import memory_store
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, GrantId, PersonId
from governance_store.records.kinds import Record
from governance_store.records.person import Grant, Permission, Person
from governance_store.rules.answerable import answerable

CHAIR, SECRETARY, ADMIN = (
    Person(PersonId(f"PER-00{n}"), f"Person {n}", (f"p{n}@x.example",)) for n in range(1, 4)
)
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CHAIR.id, secretary=SECRETARY.id)
ALL: tuple[Record, ...] = (
    CHAIR,
    SECRETARY,
    ADMIN,
    BOARD,
    Grant(GrantId("GRA-001"), ADMIN.id, Permission.ADMINISTRATOR),
)


def told(
    committee: Committee | None = BOARD, but: PersonId | None = None, instead: Iterable[Record] = ()
) -> str | None:
    """Who is told, by identifier."""
    store = memory_store()
    with store.writing() as desk:
        desk.commit(
            at=datetime(2026, 1, 1, tzinfo=UTC),
            actor="clerk",
            surface="test",
            verb="x",
            records=[*{one.id: one for one in (*ALL, *instead)}.values()],
        )
    with store.reading() as view:
        found = answerable(view, committee, but)
    return found.id if found else None


def test_the_secretary_comes_first() -> None:
    """Who looks after the committee's papers looks after its letters."""
    assert told() == SECRETARY.id


@pytest.mark.parametrize(
    "gone", [replace(SECRETARY, active=False), replace(SECRETARY, emails=())], ids=["left", "no address"]
)
def test_the_chair_where_the_secretary_cannot_be_reached(gone: Person) -> None:
    """Somebody who left, or has no address."""
    assert told(instead=[gone]) == CHAIR.id


def test_never_the_one_who_is_excluded() -> None:
    """Who was not reached, or wrote it, is not told of it."""
    assert told(but=SECRETARY.id) == CHAIR.id


def test_an_administrator_where_no_committee_is_concerned() -> None:
    """Or where it has no officers."""
    assert told(None) == ADMIN.id
    assert told(replace(BOARD, chair=None, secretary=None)) == ADMIN.id


def test_nobody_where_there_is_nobody() -> None:
    """Then nothing is owed, rather than owed to nowhere."""
    assert told(None, but=ADMIN.id) is None
