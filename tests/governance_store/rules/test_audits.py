"""Whether it is known how an audit stands, and which audits repeat which."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from governance_store import View
from governance_store.records.audit import Audit, AuditResult, AuditSharing
from governance_store.records.ids import CLERK, AuditId, audit_result_id, audit_sharing_id
from governance_store.records.kinds import Record
from governance_store.records.plan import Plan
from governance_store.rules.audits import (
    AuditState,
    audited_again,
    audits_of_guideline,
    guideline_plans,
    in_turn,
    is_shared,
    percent,
    state_of,
)
from tests.bot.commands.an_audit import audit, planned
from tests.bot.conftest import NOW, Spoken

DAY = date(2027, 3, 1)


def put(house: Spoken, *records: Record) -> None:
    """Write records down as they are."""
    with house.store.writing() as desk:
        desk.commit(at=house.clock.now(), actor=CLERK, surface="test", verb="test.put", records=list(records))


def resulted(one: Audit) -> AuditResult:
    """A result of an audit, recorded on 2 November 2026."""
    return AuditResult(audit_result_id(one.id), one.id, 82.0, None, DAY, "", None, None, NOW, CLERK)


def shared(one: Audit, number: int = 1) -> AuditSharing:
    """That it was shared at once."""
    return AuditSharing(audit_sharing_id(one.id, number), one.id, number, DAY, NOW, CLERK)


@contextmanager
def view_of(house: Spoken) -> Iterator[View]:
    """The record as it stands."""
    with house.store.reading() as view:
        yield view


@pytest.mark.parametrize(
    ("changed", "day", "state"),
    [
        ({}, date(2026, 11, 2), AuditState.PLANNED),
        ({}, date(2027, 2, 14), AuditState.PLANNED),
        ({}, date(2027, 2, 15), AuditState.LATE),
        ({"began": DAY}, date(2027, 2, 15), AuditState.UNDER_WAY),
        ({"began": DAY}, date(2027, 3, 31), AuditState.UNDER_WAY),
        ({"began": DAY}, date(2027, 4, 1), AuditState.AWAITED),
        ({}, date(2027, 4, 1), AuditState.AWAITED),
        ({"active": False}, date(2027, 4, 1), AuditState.DROPPED),
    ],
)
def test_it_is_late_from_the_middle_and_overdue_behind_its_quarter(
    changed: dict[str, object], day: date, state: AuditState
) -> None:
    """Until it has begun, and until it has a result."""
    house = planned()
    one = replace(audit(house), **changed)  # type: ignore[arg-type]  # fields of an audit
    with view_of(house) as view:
        assert state_of(view, one, day) is state


def test_a_result_that_was_put_right_is_to_be_shared_anew() -> None:
    """What was shared before is not what holds."""
    house = planned()
    one = audit(house)
    put(house, resulted(one), shared(one))
    with view_of(house) as view:
        assert is_shared(view, one)
        assert state_of(view, one, DAY) is AuditState.SHARED
    put(house, replace(resulted(one), recorded=NOW + timedelta(minutes=1)))
    with view_of(house) as view:
        assert state_of(view, one, DAY) is AuditState.DONE


def test_audits_that_repeat_one_another_stand_in_a_row() -> None:
    """From whichever of them it is asked; one that was dropped repeats nothing."""
    house = planned()
    first = audit(house)
    second = replace(first, id=AuditId("AUD-0002"), number=2, reference="AU02", again_of=first.id)
    third = replace(second, id=AuditId("AUD-0003"), number=3, reference="AU03", again_of=second.id)
    put(house, second, third)
    with view_of(house) as view:
        for one in (first, second, third):
            assert [each.number for each in in_turn(view, one)] == [1, 2, 3]
    put(house, replace(third, active=False))
    with view_of(house) as view:
        assert audited_again(view, second) is None
        assert [each.number for each in in_turn(view, replace(third, active=False))] == [1, 2, 3]
        assert [each.number for each in in_turn(view, first)] == [1, 2]


def test_a_guideline_knows_the_audits_that_test_it() -> None:
    """The earliest quarter first; not what was dropped."""
    house = planned()
    first = audit(house)
    later = replace(first, id=AuditId("AUD-0002"), number=2, quarter=date(2027, 4, 1))
    put(house, later, replace(later, id=AuditId("AUD-0003"), active=False))
    put(house, replace(later, id=AuditId("AUD-0004"), guidelines=()))
    with view_of(house) as view:
        guideline = view.get(Plan, "PLN-002")
        assert [one.id for one in audits_of_guideline(view, guideline)] == ["AUD-0001", "AUD-0002"]


def test_guidelines_are_the_plans_that_serve_their_statement() -> None:
    """A workforce strategy is none."""
    house = planned()
    house.done('plan add ai "Rules for machine learning"')
    with view_of(house) as view:
        assert [one.id for one in guideline_plans(view)] == ["PLN-002", "PLN-004"]


@pytest.mark.parametrize(("value", "told"), [(82.0, "82%"), (82.5, "82.5%"), (0.0, "0%"), (100.0, "100%")])
def test_a_percentage_is_said_without_needless_noughts(value: float, told: str) -> None:
    """As people write it."""
    assert percent(value) == told
