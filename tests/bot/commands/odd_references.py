"""What people know by its reference, under odd ones: with blanks in it, or the same for two things."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from governance_store.records.action import Action
from governance_store.records.audit import Audit
from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp
from governance_store.records.ids import (
    CLERK,
    ActionId,
    AuditId,
    DecisionId,
    ObjectiveId,
    PlanId,
    PlanKindId,
    ResolutionId,
    minute_line_id,
    minutes_id,
    programme_id,
)
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Plan, PlanKind
from governance_store.records.programme import Objective
from governance_store.records.resolution import Resolution
from tests.bot.conftest import NOW


def known_by_reference(meeting: Meeting) -> Iterator[Record]:
    """One of each sort, and more."""
    yield from decisions(meeting)
    yield from actions(meeting)
    yield from resolutions(meeting)
    yield from objectives(meeting)
    yield from plans()
    yield from audits()
    yield from items(meeting)


def decisions(meeting: Meeting) -> Iterator[Decision]:
    """Decisions under odd references: one with blanks, and one that two decisions have."""
    of = minutes_id(meeting.id)
    for at, reference in enumerate(("IB/2627/001(a)", "May Friday 2627/7(a)", "X/1(a)", "X/1(a)"), start=1):
        yield Decision(
            DecisionId(f"DCS-2026-{at:04}"),
            meeting.committee,
            meeting.id,
            of,
            minute_line_id(of, at),
            reference,
            "x",
            Outcome.AGREED,
            DecisionStanding.DECIDED,
            NOW,
            Stamp(NOW),
        )


def resolutions(meeting: Meeting) -> Iterator[Resolution]:
    """Written resolutions under odd references, likewise."""
    references = ("IB/2627/WR01", "May Friday 2627/WR07", "X/WR01", "X/WR01")
    for at, reference in enumerate(references, start=1):
        id_ = ResolutionId(f"RES-2026-{at:03}")
        yield Resolution(id_, meeting.committee, reference, "x", NOW, CLERK, NOW.date(), "all members", "")


def objectives(meeting: Meeting) -> Iterator[Objective]:
    """Objectives of a work programme under odd references, likewise."""
    of = programme_id(meeting.committee, 2027)
    for at, reference in enumerate(("IB/2728/WP01", "May Friday 2728/WP07", "X/WP01", "X/WP01"), start=1):
        yield Objective(ObjectiveId(f"OBJ-{at:04}"), of, at, reference, "x", NOW.date())


def items(meeting: Meeting) -> Iterator[MinuteLine]:
    """Items of minutes under odd references, likewise."""
    for number, reference in enumerate(("IB/2627/001", "May Friday 2627/7", "X/7"), start=1):
        of = minutes_id(meeting.id)
        id_ = minute_line_id(of, number)
        yield MinuteLine(id_, of, number, LineKind.TOPIC, "x", NOW, serial=number, reference=reference)


def plans() -> Iterator[Plan | PlanKind]:
    """Plans under odd titles, and a sort of plan that is called like a month."""
    kind = PlanKind(PlanKindId("PLK-001"), "May", "x", Period(12, Unit.MONTHS), ("IN-501",))
    yield kind
    for at, title in enumerate(("Friday", "board 7 May", "the by and", "Friday"), start=1):
        yield Plan(PlanId(f"PLN-{at:03}"), kind.id, title, kind.interval, Period(90, Unit.DAYS), NOW.date())


def audits() -> Iterator[Audit]:
    """Audits under odd titles, two of them under the same."""
    for at, title in enumerate(("Friday", "board 7 May", "AU03", "Friday"), start=1):
        yield Audit(AuditId(f"AUD-{at:04}"), at, f"AU{at:02}", title, date(2027, 1, 1), NOW.date())


def actions(meeting: Meeting) -> Iterator[Action]:
    """Actions under odd references: one with blanks, and one that two actions have."""
    for at, reference in enumerate(("IB/2627/001.1", "May Friday 2627/7.1", "X/1.1", "X/1.1"), start=1):
        yield Action(
            ActionId(f"ACT-2026-{at:04}"), meeting.committee, None, None, None, reference, "x", (CLERK,), NOW
        )
