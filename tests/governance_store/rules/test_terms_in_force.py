from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store import memory_store
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.period import Period, Unit
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsState
from governance_store.rules.terms_in_force import (
    in_force_on,
    judged_by,
    last_day,
    read_version,
    terms_on,
    versions_of,
)

BOARD: Final = CommitteeId("COM-001")
GROUP: Final = CommitteeId("COM-002")
FIRST, SECOND, THIRD = date(2025, 3, 4), date(2026, 3, 4), date(2027, 3, 4)


def version(
    number: int, since: date | None = None, until: date | None = None, committee: CommitteeId = BOARD
) -> TermsOfReference:
    """A version, in the state that its days say."""
    state = TermsState.SUPERSEDED if until else TermsState.IN_FORCE if since else TermsState.DRAFT
    return TermsOfReference(terms_id(committee, number), committee, number, state, since=since, until=until)


OLD, NOW, NEXT = version(1, FIRST, SECOND), version(2, SECOND), version(3)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        pytest.param(FIRST - timedelta(days=1), None, id="before the first"),
        pytest.param(FIRST, 1, id="the first day"),
        pytest.param(SECOND - timedelta(days=1), 1, id="the last day of the first"),
        pytest.param(SECOND, 2, id="the day of the change"),
        pytest.param(THIRD, 2, id="until further notice"),
    ],
)
def test_what_was_in_force_on_a_day(day: date, number: int | None) -> None:
    """From its day on, up to the day on which the next took force; a draft never is."""
    found = in_force_on([OLD, NOW, NEXT], day)
    assert (found.number if found else None) == number


@pytest.mark.parametrize(
    ("versions", "day", "number"),
    [
        pytest.param([], FIRST, None, id="no terms"),
        pytest.param([version(1), version(2)], FIRST, 2, id="only drafts: the newest"),
        pytest.param([OLD, NOW, NEXT], THIRD, 2, id="one in force goes before a draft"),
        pytest.param([OLD, NOW], FIRST - timedelta(days=9), 1, id="before the first: the first agreed"),
    ],
)
def test_by_what_a_day_is_judged(versions: list[TermsOfReference], day: date, number: int | None) -> None:
    """By what is in force; while nothing was ever agreed by the newest draft."""
    found = judged_by(versions, day)
    assert (found.number if found else None) == number


@given(
    days=st.lists(st.dates(date(2020, 1, 1), date(2030, 1, 1)), min_size=1, max_size=6, unique=True),
    day=st.dates(date(2019, 1, 1), date(2031, 1, 1)),
)
def test_at_most_one_version_holds_on_any_day(days: list[date], day: date) -> None:
    """However often the terms changed, each day has the last version that took force by then."""
    since = sorted(days)
    chain = [
        version(at + 1, one, until)
        for at, (one, until) in enumerate(zip(since, [*since[1:], None], strict=True))
    ]
    found = in_force_on(chain, day)
    assert (found.number if found else 0) == sum(one <= day for one in since)


def test_a_version_is_read_as_of_its_last_day() -> None:
    """One that was superseded as of the day before; any other as of today."""
    assert last_day(OLD, THIRD) == SECOND - timedelta(days=1)
    assert last_day(NOW, THIRD) == last_day(NEXT, THIRD) == THIRD


def _clause(terms: TermsOfReference, field: str, text: str) -> Clause:
    return Clause(clause_id(terms.id, field), terms.id, field, text)


def test_a_group_reads_what_its_parent_held_to_on_that_day() -> None:
    """What is inherited changes with the parent's version; a committee without terms of its own has none."""
    group = version(1, FIRST, committee=GROUP)
    store = memory_store()
    records = (
        Committee(BOARD, "board", "Board"),
        Committee(GROUP, "mri", "MRI", parent=BOARD),
        Committee(CommitteeId("COM-003"), "ct", "CT", parent=BOARD),
        *(NEXT, NOW, OLD),  # not in their order
        _clause(OLD, "papers", "3 days"),
        _clause(NOW, "papers", "7 days"),
        group,
        _clause(group, "quorum", "two"),
    )
    at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    with store.writing() as desk:
        desk.commit(at=at, actor="PER-001", surface="test", verb="test.set", records=records)
        assert [one.number for one in versions_of(desk, BOARD)] == [1, 2, 3]
        before, since = (terms_on(desk, GROUP, day) for day in (FIRST, SECOND))
        assert terms_on(desk, CommitteeId("COM-003"), SECOND) is None
        assert read_version(desk, group, FIRST).text("papers") == "3 days"
    assert before is not None
    assert since is not None
    assert (before.terms.papers, since.terms.papers) == (Period(3, Unit.DAYS), Period(7, Unit.DAYS))
    assert (since.version, since.is_draft) == (group, False)
