"""How does an audit stand, what did it show before and after, and which quarter is it in?

Source: statement IN-702 (Quality Standard for Imaging Networks, version 1.1): audits come round, follow the
network's guidelines, lead to actions that are watched, and everybody concerned comes to know the result.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from governance_store.records.action import Action
from governance_store.records.audit import Audit, AuditResult, AuditSharing
from governance_store.records.ids import CommitteeId, audit_result_id
from governance_store.records.period import Period, Unit
from governance_store.records.plan import Plan
from governance_store.rules.duty import Recorded
from governance_store.rules.plan_kinds import kinds_of
from governance_store.rules.quarters import Quarter

AGAIN_AFTER: Final = Period(12, Unit.MONTHS)
"""An audit is repeated so long after its result, unless another interval is set."""
GUIDELINES: Final = "IN-501"
"""The statement whose plans are what audits test."""


class AuditState(StrEnum):
    """How an audit stands on a day."""

    DROPPED = "dropped"
    SHARED = "result shared"
    DONE = "result in, not shared"
    AWAITED = "result overdue"
    UNDER_WAY = "under way"
    LATE = "not started yet"
    PLANNED = "planned"


STATE_KEY: Final = {
    AuditState.DROPPED: "taken out of the programme, with the reason",
    AuditState.SHARED: "its result is recorded, and was shared as it stands",
    AuditState.DONE: "its result is recorded, and is still to be shared",
    AuditState.AWAITED: "its quarter is over, and no result is recorded",
    AuditState.UNDER_WAY: "it has begun",
    AuditState.LATE: "half of its quarter is gone, and it has not begun",
    AuditState.PLANNED: "its time has not come yet",
}
"""What each state means, in words."""


def quarter_planned(one: Audit) -> Quarter:
    """The quarter in which an audit is planned."""
    return Quarter(one.quarter)


def audits_of(record: Recorded, committee: CommitteeId | None = None) -> list[Audit]:
    """Every audit, or every one of a committee, in the order of their numbers."""
    found = record.find(Audit, committee=committee) if committee else record.find(Audit)
    return sorted(found, key=lambda one: one.number)


def guideline_plans(record: Recorded) -> list[Plan]:
    """The plans that audits may test: clinical guidelines, and whatever else serves that statement."""
    kinds = {one.id for one in kinds_of(record).values() if GUIDELINES in one.statements}
    return [one for one in record.find(Plan) if one.kind in kinds]


def audits_of_guideline(record: Recorded, guideline: Plan) -> list[Audit]:
    """The audits in the programme that test a guideline, the earliest quarter first."""
    found = (one for one in record.find(Audit, active=True) if guideline.id in one.guidelines)
    return sorted(found, key=lambda one: (one.quarter, one.number))


def result_of(record: Recorded, one: Audit) -> AuditResult | None:
    """What an audit showed, once that is recorded."""
    return record.maybe(AuditResult, audit_result_id(one.id))


def sharings_of(record: Recorded, one: Audit) -> list[AuditSharing]:
    """With whom and when its result was shared, the first time first; not what was taken back."""
    return sorted(record.find(AuditSharing, audit=one.id, withdrawn=False), key=lambda each: each.number)


def is_shared(record: Recorded, one: Audit) -> bool:
    """Whether the result as it stands now was shared: what was put right since is to be shared anew."""
    result = result_of(record, one)
    return result is not None and any(each.at >= result.recorded for each in sharings_of(record, one))


def state_of(record: Recorded, one: Audit, day: date) -> AuditState:
    """How an audit stands: the result and who knows it before anything that is late."""
    if not one.active:
        return AuditState.DROPPED
    if result_of(record, one):
        return AuditState.SHARED if is_shared(record, one) else AuditState.DONE
    if day > quarter_planned(one).ends:
        return AuditState.AWAITED
    if one.began:
        return AuditState.UNDER_WAY
    return AuditState.LATE if day >= quarter_planned(one).half_gone else AuditState.PLANNED


def audited_again(record: Recorded, one: Audit) -> Audit | None:
    """The audit in the programme that repeats this one."""
    return next(iter(record.find(Audit, again_of=one.id, active=True)), None)


def still_open(record: Recorded, one: Audit) -> bool:
    """Whether something is still asked of whoever leads on an audit: its result, sharing it, repeating it."""
    result = result_of(record, one)
    if not one.active or result is None:
        return one.active
    return not is_shared(record, one) or (result.due is not None and audited_again(record, one) is None)


def in_turn(record: Recorded, one: Audit) -> list[Audit]:
    """An audit with those before it that it repeats and those that repeat it, the first first."""
    first = one
    while first.again_of and (before := record.maybe(Audit, first.again_of)):
        first = before
    found = [first]
    while following := audited_again(record, found[-1]):
        found.append(following)
    return found if one in found else [*found, one]  # a repeat that was dropped is in no chain


def results_in_turn(record: Recorded, one: Audit) -> list[tuple[Audit, AuditResult]]:
    """What an audit and those in a row with it showed, as far as it is known, the earliest first."""
    known = ((each, result_of(record, each)) for each in in_turn(record, one))
    return [(each, result) for each, result in known if result]


def actions_of_audit(record: Recorded, one: Audit) -> list[Action]:
    """What is to be done after an audit, the soonest first; nothing taken back, and nothing confidential."""
    found = record.find(Action, audit=one.id)
    live = (each for each in found if not (each.withdrawn or each.confidential))
    return sorted(live, key=lambda each: (each.by_when or date.max, each.id))


def percent(value: float) -> str:
    """So many per cent, such as 82% or 82.5%."""
    return f"{value:g}%"
